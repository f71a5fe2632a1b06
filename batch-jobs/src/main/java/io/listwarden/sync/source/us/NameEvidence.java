package io.listwarden.sync.source.us;

import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.source.ResourceTable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a party is by its name alone, for the lists that never say (those of BIS and State).
 *
 * <p>Careful on purpose: an unknown kind is found whatever kind is asked for, a wrong one is
 * missed. The shape of a name is no evidence; a legal form or a word that only organisations carry
 * is.
 */
public final class NameEvidence {
    private static final Set<String> ORGANISATION_WORDS =
            Set.copyOf(ResourceTable.lines(NameEvidence.class, "organisation-words.txt"));
    private static final Pattern SPACE = Pattern.compile("[\\s,;()\\[\\]\"?“”]+");
    private static final Pattern INDIVIDUAL =
            Pattern.compile("[(\\[][^()\\[\\]]*\\bindividual\\b[^()\\[\\]]*[)\\]]");

    private NameEvidence() {}

    /** The kind that the name shows; unknown if it shows none. */
    public static PartyKind kind(String name) {
        if (INDIVIDUAL.matcher(name).find()) {
            return PartyKind.PERSON;
        }
        return Arrays.stream(SPACE.split(name.toLowerCase(Locale.ROOT)))
                        .anyMatch(NameEvidence::isOrganisations)
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
