package io.listwarden.sync.source.us.csl;

import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.ResourceTable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a party is: what the publisher says, and where nothing is said (BIS and State never say),
 * what is evident.
 *
 * <p>Careful on purpose: an unknown kind is found whatever kind is asked for, a wrong one is
 * missed. The shape of a name is no evidence; a legal form or a word that only organisations carry
 * is.
 */
final class Kinds {
    private static final Set<String> ORGANISATION_WORDS =
            Set.copyOf(ResourceTable.lines(Kinds.class, "organisation-words.txt"));
    private static final Pattern SPACE = Pattern.compile("[\\s,;()\\[\\]\"?“”]+");
    private static final Pattern INDIVIDUAL =
            Pattern.compile("[(\\[][^()\\[\\]]*\\bindividual\\b[^()\\[\\]]*[)\\]]");

    private Kinds() {}

    static PartyKind of(CslRow row, boolean hasGender, FieldTally fields) {
        String type = row.text(Column.TYPE).strip();
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "individual" -> PartyKind.PERSON;
            case "entity" -> PartyKind.ORGANIZATION;
            case "vessel" -> PartyKind.VESSEL;
            case "aircraft" -> PartyKind.AIRCRAFT;
            case "" -> evident(row, hasGender);
            default -> {
                fields.unknown("type " + type);
                yield PartyKind.UNKNOWN;
            }
        };
    }

    private static PartyKind evident(CslRow row, boolean hasGender) {
        if (hasAny(row, Column.CALL_SIGN, Column.VESSEL_TYPE, Column.VESSEL_FLAG)) {
            return PartyKind.VESSEL;
        }
        if (hasGender || hasAny(row, Column.DATES_OF_BIRTH, Column.PLACES_OF_BIRTH)) {
            return PartyKind.PERSON;
        }
        return named(row.text(Column.NAME));
    }

    private static boolean hasAny(CslRow row, Column... columns) {
        return Stream.of(columns).anyMatch(column -> !row.text(column).isBlank());
    }

    private static PartyKind named(String name) {
        if (INDIVIDUAL.matcher(name).find()) {
            return PartyKind.PERSON;
        }
        return Arrays.stream(SPACE.split(name.toLowerCase(Locale.ROOT)))
                        .anyMatch(Kinds::isOrganisations)
                ? PartyKind.ORGANIZATION
                : PartyKind.UNKNOWN;
    }

    /** A full stop may belong to an abbreviation or end the name. */
    private static boolean isOrganisations(String word) {
        return ORGANISATION_WORDS.contains(word)
                || (word.endsWith(".")
                        && ORGANISATION_WORDS.contains(word.substring(0, word.length() - 1)));
    }
}
