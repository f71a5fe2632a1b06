package io.listwarden.service.evaluation;

import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.PartyKind;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the sides of a comparison, and says them in a line. */
final class Subjects {
    private static final int MOST_NAMES = 3;

    private Subjects() {}

    /** Somebody of whom nothing but the name is known. */
    static Subject named(PartyKind kind, String name) {
        return new Subject(
                kind,
                List.of(new Subject.Name(name, AliasStrength.STRONG)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Of a whole party only the kind and the names. */
    static Subject namesOf(Subject party) {
        return new Subject(
                party.kind(), party.names(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Somebody with a name, and the dates of birth and countries of a party. */
    static Subject withBirth(Subject party, String name) {
        return new Subject(
                party.kind(),
                List.of(new Subject.Name(name, AliasStrength.STRONG)),
                party.birthDates(),
                party.countries(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Somebody with a name, and the identifiers of a party. */
    static Subject withIdentifiers(Subject party, String name) {
        return new Subject(
                party.kind(),
                List.of(new Subject.Name(name, AliasStrength.STRONG)),
                List.of(),
                List.of(),
                List.of(),
                party.identifiers(),
                List.of());
    }

    /** Names first, then birth dates and numbers. */
    static String text(Subject subject) {
        String names =
                subject.names().stream()
                        .limit(MOST_NAMES)
                        .map(Subject.Name::text)
                        .collect(Collectors.joining(" = "));
        String facts =
                Stream.concat(
                                subject.birthDates().stream().map(d -> "*" + d.earliest()),
                                subject.identifiers().stream().map(i -> "#" + i.value()))
                        .limit(MOST_NAMES)
                        .collect(Collectors.joining(" "));
        return facts.isEmpty() ? names : names + " " + facts;
    }
}
