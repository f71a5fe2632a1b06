package io.listwarden.service.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.generation.BlobFile;
import io.listwarden.contracts.generation.BlobWriter;
import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.JsonBlob;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.generation.PartyBlob;
import io.listwarden.contracts.generation.RedisGenerationStore;
import io.listwarden.contracts.generation.RedisStoreSettings;
import io.listwarden.contracts.link.Links;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.testing.RealRedis;
import io.listwarden.contracts.testing.SampleParties;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.service.resolution.SampleVendors;
import io.listwarden.service.resolution.Vendors;
import io.listwarden.service.snapshot.Snapshot.LoadedList;
import io.listwarden.service.snapshot.Snapshot.Origin;
import io.listwarden.sync.publish.GenerationPublisher;
import io.listwarden.sync.publish.MemoryHistory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import redis.clients.jedis.RedisClient;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

@Timeout(120)
class SnapshotFollowerTest {
    private static final String EL = "us-bis-el";
    private static final String FSF = "eu-fsf";
    private static final int PARTIES = 20;

    private final RealRedis server = RealRedis.start();
    private final RedisStoreSettings settings =
            new RedisStoreSettings("test:", 3, Duration.ofMinutes(1), Duration.ofMillis(500));
    private final GenerationStore store = new RedisGenerationStore(server.uri(), settings);
    private final RedisClient redis = server.client();
    private final MemoryHistory history = new MemoryHistory();
    private final CurrentSnapshot current = new CurrentSnapshot();
    private final List<SnapshotFollower> followers = new ArrayList<>();

    @TempDir private Path staging;

    @AfterEach
    void close() {
        followers.forEach(SnapshotFollower::close);
        store.close();
        redis.close();
        server.close();
    }

    @Test
    void whatIsPublishedIsServed() {
        accept(EL, "1");
        SnapshotFollower follower = follow();
        eventually(() -> servedVersion(EL) == 1);
        assertThat(snapshot().origin()).isEqualTo(Origin.HISTORY);

        Manifest manifest = publish();

        eventually(() -> snapshot().manifest().equals(manifest));
        assertThat(snapshot().origin()).isEqualTo(Origin.STORE);
        assertThat(snapshot().index().size()).isEqualTo(PARTIES);
        eventually(() -> follower.status().problem() == null);
        assertThat(follower.status())
                .isEqualTo(new SnapshotStatus(1L, Origin.STORE, snapshot().loadedAt(), null));
    }

    @Test
    void nothingIsServedWhileThereIsNothing() {
        SnapshotFollower follower = follow();

        eventually(() -> follower.status().problem() != null);

        assertThat(current.get()).isEmpty();
        assertThat(follower.status().generation()).isNull();
        assertThat(problem(follower).kind()).isEqualTo(FailureKind.STORE_DOWN);
        assertThat(problem(follower).detail()).contains("no generation");
    }

    @Test
    void onlyChangedListsAreLoaded() {
        accept(EL, "1");
        accept(FSF, "1");
        publish();
        follow();
        eventually(() -> servedVersion(EL) == 1);
        Snapshot before = snapshot();

        accept(EL, "2");
        publish();
        eventually(() -> servedVersion(EL) == 2);

        assertThat(loaded(snapshot(), FSF).parties()).isSameAs(loaded(before, FSF).parties());
        assertThat(loaded(snapshot(), EL).parties()).isNotEqualTo(loaded(before, EL).parties());
        assertThat(snapshot().index()).isNotSameAs(before.index());
    }

    @Test
    void aReaderDuringHundredsOfPublicationsNeverSeesHalfOrMixedLists() throws Exception {
        accept(EL, "1");
        accept(FSF, "1");
        publish();
        follow();
        eventually(() -> servedVersion(EL) == 1);
        AtomicBoolean published = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Integer> reader = threads.submit(() -> readUntil(published));
            for (int version = 2; version <= 250; version++) {
                accept(EL, Integer.toString(version));
                accept(FSF, Integer.toString(version));
                publish();
            }
            eventually(() -> servedVersion(EL) == 250 && servedVersion(FSF) == 250);
            published.set(true);

            assertThat(reader.get()).as("generations seen").isGreaterThan(10);
        }
    }

    private int readUntil(AtomicBoolean published) {
        long last = 0;
        int seen = 0;
        while (!published.get()) {
            Snapshot snapshot = snapshot();
            long number = snapshot.manifest().number();
            assertThat(number).isGreaterThanOrEqualTo(last);
            seen += number > last ? 1 : 0;
            last = number;
            assertWhole(snapshot);
        }
        return seen;
    }

    /** The edition of the parties is the version of their list. */
    private static void assertWhole(Snapshot snapshot) {
        assertThat(snapshot.index().size()).isEqualTo(2 * PARTIES);
        for (Manifest.Entry entry : snapshot.manifest().lists()) {
            String edition = Integer.toString(entry.version());
            for (int key = 0; key < PARTIES; key++) {
                PartyId id = new PartyId(entry.listId(), Integer.toString(key));
                ListedParty party = Objects.requireNonNull(snapshot.index().party(id));
                assertThat(party.details().get("edition")).isEqualTo(edition);
            }
        }
    }

    @Test
    void aCorruptBlobIsNeverServedAndHeals() {
        accept(EL, "1");
        publish();
        SnapshotFollower follower = follow();
        eventually(() -> servedVersion(EL) == 1);
        Snapshot before = snapshot();
        String next = encode("2").sha256();
        redis.set("test:blob:" + next, "altered");

        history.accept(EL, sample(EL, "2"), next, PARTIES);
        publish();

        eventually(() -> follower.status().problem() != null);
        assertThat(problem(follower).kind()).isEqualTo(FailureKind.CORRUPT);
        assertThat(problem(follower).detail()).contains(next);
        assertThat(snapshot()).isSameAs(before);
        eventually(() -> !store.has(next));

        assertThat(publisher().reconcile()).isTrue();

        eventually(() -> servedVersion(EL) == 2);
        eventually(() -> follower.status().problem() == null);
        assertThat(PlainIndex.parties(loaded(snapshot(), EL).parties()))
                .containsExactlyInAnyOrderElementsOf(sample(EL, "2"));
    }

    @Test
    void aCorruptBlobAtTheStartIsReplacedByTheHistory() {
        accept(EL, "1");
        Manifest manifest = publish();
        String key = "test:blob:" + manifest.lists().getFirst().blobSha256();
        byte[] altered = redis.get(key.getBytes(StandardCharsets.UTF_8));
        altered[altered.length / 2] ^= 1;
        redis.set(key.getBytes(StandardCharsets.UTF_8), altered);

        SnapshotFollower follower = follow();

        eventually(() -> servedVersion(EL) == 1);
        assertThat(snapshot().origin()).isEqualTo(Origin.HISTORY);
        assertThat(problem(follower).kind()).isEqualTo(FailureKind.CORRUPT);
        assertThat(redis.exists(key)).isFalse();

        publisher().reconcile();

        eventually(() -> snapshot().origin() == Origin.STORE);
    }

    @Test
    void anAlteredManifestIsNotFollowedAndHeals() {
        accept(EL, "1");
        publish();
        SnapshotFollower follower = follow();
        eventually(() -> servedVersion(EL) == 1);

        redis.set("test:manifest", redis.get("test:manifest") + " ");

        eventually(() -> follower.status().problem() != null);
        assertThat(problem(follower).kind()).isEqualTo(FailureKind.CORRUPT);
        assertThat(servedVersion(EL)).isEqualTo(1);

        publisher().reconcile();

        eventually(() -> snapshot().manifest().number() == 2);
        eventually(() -> follower.status().problem() == null);
    }

    @Test
    void aLostConnectionTakesNothingAwayAndIsFoundAgain() {
        accept(EL, "1");
        publish();
        SnapshotFollower follower = follow();
        eventually(() -> servedVersion(EL) == 1);

        server.stop();
        eventually(() -> follower.status().problem() != null);
        Instant since = problem(follower).since();
        accept(EL, "2");
        pause(Duration.ofMillis(300));
        assertThat(servedVersion(EL)).isEqualTo(1);
        assertThat(snapshot().origin()).isEqualTo(Origin.STORE);
        assertThat(problem(follower).since()).isEqualTo(since);
        assertThat(problem(follower).kind()).isEqualTo(FailureKind.STORE_DOWN);

        server.startAgain();
        publish();

        eventually(() -> servedVersion(EL) == 2);
        eventually(() -> follower.status().problem() == null);
    }

    @Test
    void aStartWithoutTheStoreServesTheHistoryAndKeepsUpWithIt() {
        server.stop();
        accept(EL, "1");
        SnapshotFollower follower = follow();
        eventually(() -> servedVersion(EL) == 1);
        assertThat(problem(follower).kind()).isEqualTo(FailureKind.STORE_DOWN);

        accept(EL, "2");
        eventually(() -> servedVersion(EL) == 2);
        assertThat(snapshot().origin()).isEqualTo(Origin.HISTORY);

        server.startAgain();
        publish();
        eventually(() -> snapshot().origin() == Origin.STORE);
        assertThat(servedVersion(EL)).isEqualTo(2);
    }

    @Test
    void aFlushedStoreTakesNothingAwayAndHealsWithoutANewIndex() {
        accept(EL, "1");
        publish();
        SnapshotFollower follower = follow();
        eventually(() -> servedVersion(EL) == 1);
        Snapshot before = snapshot();

        redis.flushAll();
        eventually(() -> follower.status().problem() != null);
        assertThat(snapshot()).isSameAs(before);

        assertThat(publisher().reconcile()).isTrue();

        eventually(() -> snapshot().manifest().number() == 2);
        assertThat(snapshot().index()).isSameAs(before.index());
    }

    @Test
    void anOlderGenerationIsNotFollowed() {
        accept(EL, "1");
        publish();
        String older = redis.get("test:manifest");
        accept(EL, "2");
        publish();
        SnapshotFollower follower = follow();
        eventually(() -> servedVersion(EL) == 2);

        redis.set("test:manifest", older);

        eventually(() -> follower.status().problem() != null);
        assertThat(problem(follower).detail()).contains("generation 1").contains("older");
        assertThat(servedVersion(EL)).isEqualTo(2);
    }

    @Test
    void theLastChecksAreKnownAndStayKnownWhileTheStoreIsAway() {
        accept(EL, "1");
        publish();
        Instant at = Instant.parse("2026-03-04T05:06:07Z");
        store.checked(EL, at);
        SnapshotFollower follower = follow();
        eventually(() -> follower.checkedAt().equals(Map.of(EL, at)));

        server.stop();
        eventually(() -> follower.status().problem() != null);

        assertThat(follower.checkedAt()).isEqualTo(Map.of(EL, at));
    }

    @Test
    void theLastChecksAreNotForgottenWithAFlushedStore() {
        accept(EL, "1");
        publish();
        Instant at = Instant.parse("2026-03-04T05:06:07Z");
        store.checked(EL, at);
        SnapshotFollower follower = follow();
        eventually(() -> follower.checkedAt().equals(Map.of(EL, at)));

        redis.flushAll();
        eventually(() -> follower.status().problem() != null);
        accept(EL, "2");
        publish();
        eventually(() -> servedVersion(EL) == 2);

        assertThat(follower.checkedAt()).isEqualTo(Map.of(EL, at));
    }

    @Test
    void aClosedFollowerFollowsNoMore() {
        accept(EL, "1");
        publish();
        Set<Thread> ofOthers = followers();
        SnapshotFollower follower = follow();
        eventually(() -> servedVersion(EL) == 1);

        follower.close();

        accept(EL, "2");
        publish();
        pause(Duration.ofMillis(400));
        assertThat(servedVersion(EL)).isEqualTo(1);
        assertThat(followers()).isSubsetOf(ofOthers);
    }

    private static Set<Thread> followers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("listwarden-snapshot"))
                .collect(Collectors.toSet());
    }

    @Test
    void afterAnErrorOfTheIndexItGoesOn() {
        accept(EL, "1");
        publish();
        AtomicBoolean broken = new AtomicBoolean(true);
        SnapshotFollower follower =
                start(
                        new SnapshotFollower(
                                store,
                                new HistoryFallback(new MemoryHistory()),
                                lists -> {
                                    if (broken.get()) {
                                        throw new StackOverflowError("too deep");
                                    }
                                    return PlainIndex.build(lists);
                                },
                                current,
                                Duration.ofMillis(100),
                                Clock.systemUTC()));
        eventually(() -> follower.status().problem() != null);
        assertThat(problem(follower).kind()).isEqualTo(FailureKind.INTERNAL);

        broken.set(false);

        eventually(() -> current.get().isPresent());
    }

    @Test
    void theVendorsOfAGenerationAreServedWithIt() {
        accept(EL, "1");
        history.register(SampleVendors.REGISTER);
        history.resolveTo(SampleVendors.LINKS);
        resolve();

        follow();

        eventually(() -> servedVersion(EL) == 1);
        assertThat(snapshot().origin()).isEqualTo(Origin.STORE);
        assertThat(vendors().version()).isEqualTo(2);
        assertThat(vendors().register()).isEqualTo(SampleVendors.REGISTER);
        assertThat(vendors().links()).isEqualTo(SampleVendors.LINKS);
    }

    @Test
    void theRegisterIsServedBeforeTheLinksThatBelongToIt() {
        accept(EL, "1");
        history.register(SampleVendors.REGISTER);
        history.resolveTo(SampleVendors.LINKS);
        publish();
        follow();
        eventually(() -> servedVersion(EL) == 1);
        assertThat(vendors().links()).isEqualTo(Links.NONE);
        Register before = vendors().register();

        resolve();

        eventually(() -> vendors().links().equals(SampleVendors.LINKS));
        assertThat(vendors().register()).isSameAs(before).isEqualTo(SampleVendors.REGISTER);
    }

    @Test
    void aCorruptRegisterIsNeverServedAndHeals() {
        accept(EL, "1");
        publish();
        SnapshotFollower follower = follow();
        eventually(() -> servedVersion(EL) == 1);
        Snapshot before = snapshot();
        String next = JsonBlob.of(SampleVendors.REGISTER).sha256();
        redis.set("test:blob:" + next, "altered");

        history.register(SampleVendors.REGISTER);
        publish();

        eventually(() -> follower.status().problem() != null);
        assertThat(problem(follower).kind()).isEqualTo(FailureKind.CORRUPT);
        assertThat(problem(follower).detail()).contains(next);
        assertThat(snapshot()).isSameAs(before);
        eventually(() -> !store.has(next));

        publisher().reconcile();

        eventually(() -> vendors().version() == 2);
        eventually(() -> follower.status().problem() == null);
        assertThat(vendors().register()).isEqualTo(SampleVendors.REGISTER);
    }

    @Test
    void aStartWithoutTheStoreServesTheVendorsOfTheHistory() {
        server.stop();
        accept(EL, "1");
        history.register(SampleVendors.REGISTER);
        history.resolveTo(SampleVendors.LINKS);

        follow();

        eventually(() -> servedVersion(EL) == 1);
        assertThat(snapshot().origin()).isEqualTo(Origin.HISTORY);
        assertThat(vendors().version()).isEqualTo(2);
        assertThat(vendors().register()).isEqualTo(SampleVendors.REGISTER);
        assertThat(vendors().links()).isEqualTo(SampleVendors.LINKS);
    }

    @Test
    void aCorruptRegisterAtTheStartIsReplacedByTheHistory() {
        accept(EL, "1");
        history.register(SampleVendors.REGISTER);
        publish();
        redis.set("test:blob:" + JsonBlob.of(SampleVendors.REGISTER).sha256(), "altered");

        SnapshotFollower follower = follow();

        eventually(() -> servedVersion(EL) == 1);
        assertThat(snapshot().origin()).isEqualTo(Origin.HISTORY);
        assertThat(vendors().register()).isEqualTo(SampleVendors.REGISTER);
        assertThat(problem(follower).kind()).isEqualTo(FailureKind.CORRUPT);

        publisher().reconcile();

        eventually(() -> snapshot().origin() == Origin.STORE);
        assertThat(vendors().register()).isEqualTo(SampleVendors.REGISTER);
    }

    /** Publishes with links: these follow once the lists have stayed as they are. */
    private void resolve() {
        GenerationPublisher publisher = publisher();
        var ignored = publisher.reconcile();
        assertThat(publisher.reconcile()).isTrue();
    }

    private Vendors vendors() {
        return snapshot().vendors();
    }

    private SnapshotFollower follow() {
        return start(
                new SnapshotFollower(
                        store,
                        new HistoryFallback(history),
                        PlainIndex::build,
                        current,
                        Duration.ofMillis(100),
                        Clock.systemUTC()));
    }

    private SnapshotFollower start(SnapshotFollower follower) {
        followers.add(follower);
        follower.start();
        return follower;
    }

    private Manifest publish() {
        return publisher().publish().orElseThrow();
    }

    private GenerationPublisher publisher() {
        return new GenerationPublisher(
                history, store, history, history, staging, true, Clock.systemUTC());
    }

    private void accept(String listId, String edition) {
        history.accept(listId, sample(listId, edition));
    }

    private static List<ListedParty> sample(String listId, String edition) {
        return SampleParties.of(listId, PARTIES, edition).toList();
    }

    private BlobFile encode(String edition) {
        try (BlobWriter writer = PartyBlob.writer(EL, staging.resolve("elsewhere"))) {
            sample(EL, edition).forEach(writer::add);
            return writer.finish();
        }
    }

    private Snapshot snapshot() {
        return current.get().orElseThrow();
    }

    private int servedVersion(String listId) {
        return current.get().map(it -> loaded(it, listId).entry().version()).orElse(0);
    }

    private static LoadedList loaded(Snapshot snapshot, String listId) {
        return snapshot.lists().stream()
                .filter(list -> list.entry().listId().equals(listId))
                .findFirst()
                .orElseThrow();
    }

    private static SnapshotStatus.Problem problem(SnapshotFollower follower) {
        return Objects.requireNonNull(follower.status().problem());
    }

    private static void eventually(BooleanSupplier condition) {
        for (int i = 0; i < 2_000; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            pause(Duration.ofMillis(10));
        }
        fail("it did not happen in time");
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
