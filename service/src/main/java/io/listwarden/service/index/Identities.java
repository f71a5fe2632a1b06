package io.listwarden.service.index;

import io.listwarden.contracts.extract.PartyFacts;
import io.listwarden.contracts.match.Identifiers;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.IdentifierType;

/** The parties by their identifiers, however these are written. */
final class Identities {
    private Identities() {}

    static HashedEntries of(Parties parties) {
        HashedEntries.Builder builder = new HashedEntries.Builder();
        for (int i = 0; i < parties.size(); i++) {
            for (PartyFacts.Number number : parties.facts(i).identifiers()) {
                if (Identifiers.canDecide(Identifiers.plain(number.value()))) {
                    builder.add(key(number.type(), number.value()), i);
                }
            }
        }
        return builder.build();
    }

    static String key(Subject.IdentifierNumber number) {
        return key(number.type(), number.value());
    }

    private static String key(IdentifierType type, String value) {
        return type.name() + ' ' + Identifiers.plain(value);
    }
}
