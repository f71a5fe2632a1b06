package io.listwarden.service.resolution;

import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.match.Subject.IdentifierNumber;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.service.index.Search;

import java.util.List;
import java.util.Set;

/** Questions as a lookup asks them that says nothing else. */
public final class Searches {
    private Searches() {}

    public static Search named(String name) {
        return named(name, Profile.BALANCED);
    }

    static Search named(String name, Profile profile) {
        return search(List.of(name), List.of(), profile);
    }

    static Search numbered(IdentifierNumber number) {
        return search(List.of(), List.of(number), Profile.BALANCED);
    }

    static Search of(String name, IdentifierNumber number) {
        return search(List.of(name), List.of(number), Profile.BALANCED);
    }

    private static Search search(
            List<String> names, List<IdentifierNumber> numbers, Profile profile) {
        return new Search(
                new Subject(
                        PartyKind.UNKNOWN,
                        names.stream()
                                .map(name -> new Subject.Name(name, AliasStrength.STRONG))
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        numbers,
                        List.of()),
                Set.of(),
                true,
                profile.threshold(),
                10,
                profile);
    }
}
