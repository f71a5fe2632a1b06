package io.listwarden.service.index;

import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.service.match.Identifiers;
import io.listwarden.service.match.Subject;

import java.util.List;

/** The parties by their identifiers, however these are written. */
final class Identities {
    private Identities() {}

    static HashedEntries of(List<ListedParty> parties) {
        HashedEntries.Builder builder = new HashedEntries.Builder();
        for (int i = 0; i < parties.size(); i++) {
            for (Identifier identifier : parties.get(i).identifiers()) {
                if (Identifiers.canDecide(Identifiers.plain(identifier.value()))) {
                    builder.add(key(identifier.type().name(), identifier.value()), i);
                }
            }
        }
        return builder.build();
    }

    static String key(Subject.IdentifierNumber number) {
        return key(number.type().name(), number.value());
    }

    private static String key(String type, String value) {
        return type + ' ' + Identifiers.plain(value);
    }
}
