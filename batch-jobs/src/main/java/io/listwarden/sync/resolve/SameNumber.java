package io.listwarden.sync.resolve;

import io.listwarden.contracts.match.Identifiers;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.match.Subject.IdentifierNumber;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.contracts.vendor.Registration;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.stream.Stream;

/** Tells by their numbers whether two parties are one. */
final class SameNumber {
    /** Those that one party alone bears: a bank's branches share a BIC. */
    private static final Set<IdentifierType> OF_ONE =
            Set.of(
                    IdentifierType.PASSPORT,
                    IdentifierType.NATIONAL_ID,
                    IdentifierType.REGISTRATION,
                    IdentifierType.TAX,
                    IdentifierType.IMO,
                    IdentifierType.LEI,
                    IdentifierType.CRYPTO);

    private SameNumber() {}

    /** What is equal for equal numbers. */
    static Stream<String> keys(Candidate party) {
        return keys(party.subject());
    }

    static Stream<String> keys(Subject subject) {
        return numbers(subject).map(SameNumber::key);
    }

    private static Stream<IdentifierNumber> numbers(Subject subject) {
        return subject.identifiers().stream().filter(SameNumber::canDecide);
    }

    private static boolean canDecide(IdentifierNumber number) {
        return OF_ONE.contains(number.type())
                && Identifiers.canDecide(Identifiers.plain(number.value()));
    }

    private static String key(IdentifierNumber number) {
        return number.type() + " " + Identifiers.plain(number.value());
    }

    /** One number of two countries is two numbers; one of two kinds of party, a mistake. */
    static @Nullable String reason(Candidate one, Candidate other) {
        return reason(one.subject(), other.subject());
    }

    static @Nullable String reason(Subject one, Subject other) {
        return numbers(one)
                .filter(_ -> canBeOne(one.kind(), other.kind()))
                .filter(ours -> numbers(other).anyMatch(theirs -> areOne(ours, theirs)))
                .findFirst()
                .map(number -> "Both bear the number %s.".formatted(key(number)))
                .orElse(null);
    }

    /** Whether a party bears a number that the register gives a member. */
    static boolean bears(Subject party, Member member, Registration registration) {
        IdentifierNumber number = Members.number(registration);
        return canDecide(number)
                && canBeOne(party.kind(), member.kind().partyKind())
                && numbers(party).anyMatch(theirs -> areOne(number, theirs));
    }

    static boolean canBeOne(PartyKind one, PartyKind other) {
        return one == other || one == PartyKind.UNKNOWN || other == PartyKind.UNKNOWN;
    }

    private static boolean areOne(IdentifierNumber one, IdentifierNumber other) {
        return key(one).equals(key(other))
                && (one.country() == null
                        || other.country() == null
                        || one.country().equals(other.country()));
    }
}
