package io.listwarden.service.lookup;

import io.listwarden.contracts.api.ComparisonAnswer;
import io.listwarden.contracts.api.ComparisonRequest;
import io.listwarden.contracts.api.ComparisonRequest.Pair;
import io.listwarden.contracts.api.ComparisonRequest.Party;
import io.listwarden.contracts.api.Evidence;
import io.listwarden.contracts.match.Comparison;
import io.listwarden.contracts.match.Matcher;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.service.web.RequestChecks;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Compares described parties with the matcher of the lookups. */
final class Comparisons {
    private static final int MOST_PAIRS = 1_000;
    private static final int MOST_ELEMENTS = 100;

    private final Profiles profiles;
    private final Duration longest;

    Comparisons(Profiles profiles, Duration longest) {
        this.profiles = profiles;
        this.longest = longest;
    }

    /**
     * @throws io.listwarden.service.web.ProblemException if any pair cannot be used, or all of them
     *     together take too long
     */
    ComparisonAnswer compare(ComparisonRequest request) {
        check(request);
        Deadline deadline = Deadline.in(longest);
        Profile profile = profiles.of(request.profile());
        Matcher matcher = profiles.matcher(profile);
        return new ComparisonAnswer(
                Profiles.used(profile),
                matcher.defaultThreshold(),
                request.pairs().stream()
                        .peek(pair -> deadline.check())
                        .map(pair -> compare(pair, matcher))
                        .toList());
    }

    private static ComparisonAnswer.Item compare(Pair pair, Matcher matcher) {
        Comparison comparison =
                matcher.compare(
                        subject(Objects.requireNonNull(pair.left())),
                        subject(Objects.requireNonNull(pair.right())));
        return new ComparisonAnswer.Item(
                Objects.requireNonNull(pair.id()),
                comparison.score(),
                comparison.score() >= matcher.defaultThreshold(),
                Evidence.of(comparison.evidence()));
    }

    private static Subject subject(Party party) {
        return new Subject(
                Questions.kind(party.kind()),
                party.names().stream().map(Comparisons::name).toList(),
                party.birthDates().stream().map(Subject.DateRange::of).toList(),
                party.countries(),
                party.genders(),
                Questions.numbers(party.identifiers()),
                party.addresses());
    }

    private static Subject.Name name(ComparisonRequest.Name name) {
        return new Subject.Name(
                Objects.requireNonNull(name.text()),
                Objects.requireNonNullElse(name.strength(), AliasStrength.STRONG));
    }

    private static void check(ComparisonRequest request) {
        RequestChecks checks = new RequestChecks();
        List<Pair> pairs = request.pairs();
        if (checks.require(!pairs.isEmpty(), "pairs", "is missing or empty")
                && checks.atMost(MOST_PAIRS, "pairs", pairs)) {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < pairs.size(); i++) {
                String at = "pairs[" + i + "].";
                checks.id(at + "id", pairs.get(i).id(), seen);
                check(checks, at + "left", pairs.get(i).left());
                check(checks, at + "right", pairs.get(i).right());
            }
        }
        Profiles.check(checks, "profile", request.profile());
        checks.throwIfAny();
    }

    private static void check(RequestChecks checks, String field, @Nullable Party party) {
        if (party == null) {
            checks.require(false, field, "is missing");
            return;
        }
        if (checks.atMost(MOST_ELEMENTS, field + ".names", party.names())) {
            for (int i = 0; i < party.names().size(); i++) {
                checks.name(field + ".names[" + i + "].text", party.names().get(i).text());
            }
        }
        checks.atMost(MOST_ELEMENTS, field + ".birthDates", party.birthDates());
        checks.atMost(MOST_ELEMENTS, field + ".genders", party.genders());
        Questions.countries(checks, field + ".countries", party.countries());
        Questions.identifiers(checks, field + ".identifiers", party.identifiers());
        Questions.texts(checks, field + ".addresses", party.addresses());
    }
}
