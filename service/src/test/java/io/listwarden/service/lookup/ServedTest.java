package io.listwarden.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.api.ApiJson;
import io.listwarden.contracts.api.LookupAnswer;
import io.listwarden.contracts.api.LookupRequest;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.identity.Ulid;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.TokenMatcher;
import io.listwarden.service.index.PartyIndex;
import io.listwarden.service.index.TokenIndexBuilder;
import io.listwarden.service.snapshot.CurrentSnapshot;
import io.listwarden.service.snapshot.Snapshots;
import io.listwarden.service.web.RequestChecks;
import io.listwarden.service.web.SampleParties;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What answers share is as true of the next question as if it were made for it. */
class ServedTest {
    private static final PartyIndex INDEX =
            new TokenIndexBuilder().build(List.of(SampleParties.CANDIRU));
    private static final LookupRequest NOBODY =
            ApiJson.MAPPER.readValue("{\"name\": \"Nobody\"}", LookupRequest.class);

    private final CurrentSnapshot current = new CurrentSnapshot();
    private final Set<String> stale = ConcurrentHashMap.newKeySet();
    private final Lookups lookups =
            new Lookups(
                    current,
                    new Profiles(Profile.BALANCED, TokenMatcher::new),
                    list -> stale.contains(list.listId()),
                    new LookupMetrics(new SimpleMeterRegistry()),
                    new Ulid(Clock.systemUTC()),
                    Duration.ofMinutes(1));

    @Test
    void aListThatBecomesStaleIsSaidToBe() {
        Snapshots.serve(current, SampleParties.MANIFEST, INDEX);
        String listId = SampleParties.MANIFEST.lists().getFirst().listId();

        assertThat(answer().statement()).doesNotContain("(stale)");
        stale.add(listId);
        assertThat(answer().statement()).contains(listId + " version").contains("(stale)");
        assertThat(answer().generation().lists().getFirst().stale()).isTrue();
        stale.clear();
        assertThat(answer().statement()).doesNotContain("(stale)");
        assertThat(answer().generation().lists().getFirst().stale()).isFalse();
    }

    @Test
    void theNextGenerationSpeaksForItself() {
        Manifest manifest = SampleParties.MANIFEST;
        Snapshots.serve(current, manifest, INDEX);
        assertThat(answer().generation().lists()).hasSameSizeAs(manifest.lists());

        Manifest next =
                new Manifest(
                        manifest.number() + 1,
                        manifest.publishedAt(),
                        manifest.demo(),
                        manifest.lists().subList(0, 1),
                        null);
        Snapshots.serve(current, next, INDEX);

        assertThat(answer().generation().number()).isEqualTo(next.number());
        assertThat(answer().statement())
                .contains(next.lists().getFirst().listId())
                .doesNotContain(manifest.lists().getLast().listId());
    }

    private LookupAnswer answer() {
        return lookups.answer(NOBODY, new RequestChecks());
    }
}
