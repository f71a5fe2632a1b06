package io.listwarden.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.listwarden.contracts.api.ApiJson;
import io.listwarden.contracts.api.BatchLookupRequest;
import io.listwarden.contracts.api.ComparisonRequest;
import io.listwarden.contracts.identity.Ulid;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.TokenMatcher;
import io.listwarden.service.index.TokenIndexBuilder;
import io.listwarden.service.snapshot.CurrentSnapshot;
import io.listwarden.service.snapshot.Snapshots;
import io.listwarden.service.web.ProblemException;
import io.listwarden.service.web.ProblemType;
import io.listwarden.service.web.SampleParties;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

class DeadlineTest {
    private static final BatchLookupRequest BATCH =
            ApiJson.MAPPER.readValue(
                    """
                    {"lookups": [{"id": "1", "name": "Candiru"}]}
                    """,
                    BatchLookupRequest.class);
    private static final ComparisonRequest COMPARISON =
            ApiJson.MAPPER.readValue(
                    """
                    {"pairs": [{"id": "1", "left": {}, "right": {}}]}
                    """,
                    ComparisonRequest.class);

    private static final Profiles PROFILES = new Profiles(Profile.BALANCED, TokenMatcher::new);

    @Test
    void aRequestOfManyPartsIsGivenUpWhenItTakesTooLong() {
        refused(() -> lookups(Duration.ZERO).answer(BATCH));
        refused(() -> new Comparisons(PROFILES, Duration.ZERO).compare(COMPARISON));
    }

    @Test
    void aRequestThatTakesNoLongerIsAnswered() {
        assertThat(lookups(Duration.ofMinutes(1)).answer(BATCH).results()).hasSize(1);
        assertThat(new Comparisons(PROFILES, Duration.ofMinutes(1)).compare(COMPARISON).results())
                .hasSize(1);
    }

    private static void refused(ThrowingCallable request) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(request)
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(ProblemType.TOO_LARGE))
                .withMessageStartingWith("The request takes longer than 0 seconds");
    }

    private static Lookups lookups(Duration longest) {
        CurrentSnapshot current = new CurrentSnapshot();
        Snapshots.serve(
                current,
                SampleParties.MANIFEST,
                new TokenIndexBuilder().build(List.of(SampleParties.CANDIRU)));
        return new Lookups(
                current,
                PROFILES,
                list -> false,
                new LookupMetrics(new SimpleMeterRegistry()),
                new Ulid(Clock.systemUTC()),
                longest);
    }
}
