package io.listwarden.sync.source.us.csl;

import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.us.NameEvidence;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a party is: what the publisher says, and where nothing is said (BIS and State never say),
 * what is evident.
 */
final class Kinds {
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
        return NameEvidence.kind(row.text(Column.NAME));
    }

    private static boolean hasAny(CslRow row, Column... columns) {
        return Stream.of(columns).anyMatch(column -> !row.text(column).isBlank());
    }
}
