package io.listwarden.sync.resolve;

import io.listwarden.contracts.match.PreparedSubject;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.match.Subject.DateRange;
import io.listwarden.contracts.match.TokenMatcher;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells by their names whether two parties are one: the names agree nearly wholly, and so do a
 * person's day of birth, or its year and a country, or a country of what is no person.
 */
final class SameName {
    /** Names that agree less are of two, whatever else agrees. */
    private static final double LEAST_SCORE = 0.9;

    /** Letters of the words that two names share. */
    private static final int LEAST_LETTERS = 4;

    private final TokenMatcher matcher = new TokenMatcher(Profile.BALANCED);
    private final Map<PartyId, PreparedSubject> prepared = new HashMap<>();

    /** Pairs that were compared already: they may share more than one word. */
    private final Set<String> apart = new HashSet<>();

    /** The days of birth that are known to the day. */
    static Stream<String> birthdays(Candidate party) {
        return party.subject().birthDates().stream()
                .filter(SameName::isDay)
                .map(date -> date.earliest().toString());
    }

    private static boolean isDay(DateRange date) {
        return date.earliest().day() != null
                && date.earliest().equals(date.latest())
                && !date.approximate();
    }

    @Nullable String reason(Candidate one, Candidate other) {
        String support = support(one.subject(), other.subject());
        if (support == null
                || !shareWords(one.words(), other.words())
                || !apart.add(one.id() + " " + other.id())) {
            return null;
        }
        double score =
                Collections.disjoint(one.texts(), other.texts())
                        ? matcher.score(prepared(one), prepared(other))
                        : 1;
        return score < LEAST_SCORE
                ? null
                : "The names agree (%.2f), and %s.".formatted(score, support);
    }

    /** One short word is an acronym, of which there are many of one kind in a country. */
    private static boolean shareWords(Set<String> ours, Set<String> theirs) {
        int letters = 0;
        for (String word : ours) {
            letters += theirs.contains(word) ? word.length() : 0;
        }
        return letters >= LEAST_LETTERS;
    }

    private PreparedSubject prepared(Candidate party) {
        return prepared.computeIfAbsent(party.id(), _ -> PreparedSubject.of(party.subject()));
    }

    /** What agrees beside the names; null where that is too little. */
    private static @Nullable String support(Subject one, Subject other) {
        if (!SameNumber.canBeOne(one.kind(), other.kind())) {
            return null;
        }
        String country = country(one, other);
        if (!isPerson(one) && !isPerson(other)) {
            return country == null ? null : "both are of " + country;
        }
        for (DateRange ours : one.birthDates()) {
            for (DateRange theirs : other.birthDates()) {
                if (isDay(ours) && isDay(theirs) && ours.earliest().equals(theirs.earliest())) {
                    return "both were born on " + ours.earliest();
                }
            }
        }
        PartialDate year = country == null ? null : year(one, other);
        return year == null
                ? null
                : "both were born in %d and are of %s".formatted(year.year(), country);
    }

    private static boolean isPerson(Subject subject) {
        return subject.kind() == PartyKind.PERSON;
    }

    private static @Nullable String country(Subject one, Subject other) {
        return one.countries().stream()
                .filter(other.countries()::contains)
                .findFirst()
                .orElse(null);
    }

    /** A year that both give, where one of the two gives no more than that. */
    private static @Nullable PartialDate year(Subject one, Subject other) {
        for (DateRange ours : one.birthDates()) {
            for (DateRange theirs : other.birthDates()) {
                if (!(isDay(ours) && isDay(theirs))
                        && isOneYear(ours)
                        && isOneYear(theirs)
                        && ours.earliest().year() == theirs.earliest().year()) {
                    return ours.earliest();
                }
            }
        }
        return null;
    }

    private static boolean isOneYear(DateRange date) {
        return date.earliest().year() == date.latest().year();
    }
}
