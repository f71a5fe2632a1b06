package io.listwarden.sync.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.listwarden.contracts.extract.Extract;
import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.BlobFile;
import io.listwarden.contracts.generation.BlobWriter;
import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.JsonBlob;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.generation.PartyBlob;
import io.listwarden.contracts.generation.RedisGenerationStore;
import io.listwarden.contracts.generation.RedisStoreSettings;
import io.listwarden.contracts.link.Links;
import io.listwarden.contracts.link.MissingListing;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.testing.RealRedis;
import io.listwarden.contracts.testing.SampleMember;
import io.listwarden.contracts.testing.SampleParties;
import io.listwarden.contracts.vendor.Register;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import redis.clients.jedis.RedisClient;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class GenerationPublisherTest {
    private static final String EL = "us-bis-el";
    private static final String FSF = "eu-fsf";
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    private static final Register VENDORS =
            SampleMember.register(
                    SampleMember.family(
                            "candiru", SampleMember.of("candiru").named("Candiru Ltd.")));

    private static final Links LINKS =
            new Links(
                    List.of(),
                    List.of(),
                    List.of(new MissingListing("candiru", EL, 1, LocalDate.EPOCH)),
                    List.of());

    private final RedisStoreSettings settings =
            RedisStoreSettings.DEFAULT.withPrefix(RealRedis.freshPrefix());
    private final GenerationStore store =
            new RedisGenerationStore(RealRedis.shared().uri(), settings);
    private final RedisClient redis = RealRedis.shared().client();
    private final MemoryHistory history = new MemoryHistory();

    @TempDir private Path staging;

    @AfterEach
    void close() {
        store.close();
        redis.close();
    }

    @Test
    void nothingIsPublishedWhileNoListHasAnAcceptedVersion() {
        assertThat(publisher().publish()).isEmpty();
        assertThat(publisher().reconcile()).isFalse();
        assertThat(store.current()).isEmpty();
    }

    @Test
    void anEmptyHistoryDoesNotTakeDownWhatIsServed() {
        accept(EL, "I");
        Manifest served = publish(publisher());

        GenerationPublisher ofAnEmptyHistory = publisher(new MemoryHistory(), store);

        assertThat(ofAnEmptyHistory.publish()).contains(served);
        assertThat(store.current()).contains(served);
    }

    @Test
    void aGenerationHoldsTheLastVersionOfEachListAndItsParties() {
        accept(EL, "I");
        accept(FSF, "I");
        accept(FSF, "II");

        Manifest manifest = publish(publisher());

        assertThat(store.current()).contains(manifest);
        assertThat(manifest.number()).isEqualTo(1);
        assertThat(manifest.publishedAt()).isEqualTo(NOW);
        assertThat(manifest.demo()).isTrue();
        assertThat(manifest.lists())
                .extracting(Manifest.Entry::listId, Manifest.Entry::version)
                .containsExactly(tuple(FSF, 2), tuple(EL, 1));
        assertThat(parties(manifest, FSF)).containsExactlyElementsOf(sample(FSF, "II"));
        assertThat(parties(manifest, EL)).containsExactlyElementsOf(sample(EL, "I"));
    }

    @Test
    void whatIsServedAlreadyIsNotPublishedAgain() {
        accept(EL, "I");
        GenerationPublisher publisher = publisher();
        Manifest first = publish(publisher);

        assertThat(publisher.reconcile()).isFalse();
        assertThat(publisher.publish()).contains(first);
        assertThat(history.readings()).isEqualTo(1);
    }

    @Test
    void onlyChangedListsTravel() {
        accept(EL, "I");
        accept(FSF, "I");
        GenerationPublisher publisher = publisher();
        Manifest first = publish(publisher);
        accept(EL, "II");

        Manifest second = publish(publisher);

        assertThat(second.number()).isEqualTo(2);
        assertThat(entry(second, FSF)).isEqualTo(entry(first, FSF));
        assertThat(entry(second, EL).blobSha256()).isNotEqualTo(entry(first, EL).blobSha256());
        assertThat(history.readings()).isEqualTo(3);
    }

    @Test
    void aVersionWithEqualPartiesKeepsItsBlob() {
        accept(EL, "I");
        Manifest first = publish(publisher());
        accept(EL, "I");

        Manifest second = publish(publisher());

        assertThat(entry(second, EL).version()).isEqualTo(2);
        assertThat(entry(second, EL).blobSha256()).isEqualTo(entry(first, EL).blobSha256());
    }

    @Test
    void besideEachBlobStandsTheExtractOfItsParties() {
        accept(EL, "I");

        Manifest manifest = publish(publisher());

        String sha256 = entry(manifest, EL).blobSha256();
        Extract extract = Extract.read(extract(sha256).orElseThrow());
        assertThat(extract.isOf(sha256, store.blob(sha256).orElseThrow())).isTrue();
        assertThat(extract.size()).isEqualTo(10);
        assertThat(redis.pttl(settings.prefix() + "extract:" + Extract.name(sha256)))
                .isBetween(1L, settings.grace().toMillis());
    }

    @Test
    void anExtractThatIsGoneComesBackWithoutANewGeneration() {
        accept(EL, "I");
        GenerationPublisher publisher = publisher();
        String sha256 = entry(publish(publisher), EL).blobSha256();
        byte[] extract = extract(sha256).orElseThrow();
        store.removeExtract(Extract.name(sha256), extract);

        assertThat(publisher.reconcile()).isFalse();

        assertThat(extract(sha256)).contains(extract);
        assertThat(history.readings()).isEqualTo(1);
    }

    @Test
    void aBlobThatIsCorruptInTheStoreHasNoExtract() {
        BlobFile blob = blob(EL, "I");
        store.putBlob(blob.sha256(), new byte[] {1, 2, 3});
        history.accept(EL, sample(EL, "I"), blob.sha256(), 10);

        publish(publisher());

        assertThat(extract(blob.sha256())).isEmpty();
    }

    private Optional<byte[]> extract(String sha256) {
        return store.extract(Extract.name(sha256));
    }

    @Test
    void aFlushedStoreIsFilledAgainAndNumbersGoOn() {
        accept(EL, "I");
        GenerationPublisher publisher = publisher();
        publish(publisher);
        flush();

        assertThat(publisher.reconcile()).isTrue();

        assertThat(store.current()).map(Manifest::number).contains(2L);
        assertThat(parties(store.current().orElseThrow(), EL)).hasSize(10);
    }

    @Test
    void aHistoryWhoseNumbersBeganAnewGoesAboveTheStores() {
        accept(EL, "I");
        history.takeNumbers(45);
        publish(publisher());
        MemoryHistory anew = new MemoryHistory();
        anew.accept(EL, sample(EL, "II"));

        Manifest manifest = publish(publisher(anew, store));

        assertThat(manifest.number()).isEqualTo(47);
    }

    @Test
    void aBlobThatIsGoneComesBackUnderANewGeneration() {
        accept(EL, "I");
        GenerationPublisher publisher = publisher();
        Manifest first = publish(publisher);
        redis.del(blobKey(first, EL));

        Manifest healed = publish(publisher);

        assertThat(healed.number()).isEqualTo(2);
        assertThat(healed.lists()).isEqualTo(first.lists());
        assertThat(parties(healed, EL)).hasSize(10);
        assertThat(redis.pttl(blobKey(healed, EL))).isEqualTo(-1);
    }

    @Test
    void anAlteredManifestIsReplaced() {
        accept(EL, "I");
        GenerationPublisher publisher = publisher();
        publish(publisher);
        String key = settings.prefix() + "manifest";
        redis.set(key, redis.get(key).replace("\"version\":1", "\"version\":9"));

        assertThat(publisher.reconcile()).isTrue();

        assertThat(entry(store.current().orElseThrow(), EL).version()).isEqualTo(1);
    }

    /** As a publisher leaves it that is killed after the blobs and before the manifest. */
    @Test
    void whatAKilledPublisherLeftBehindIsFinishedByTheNext() throws IOException {
        accept(EL, "I");
        Manifest first = publish(publisher());
        BlobFile left = blob(EL, "II");
        store.putBlob(left.sha256(), Files.readAllBytes(left.path()));
        assertThat(store.current()).contains(first);

        history.accept(EL, sample(EL, "II"), left.sha256(), 10);
        Manifest second = publish(publisher());

        assertThat(parties(second, EL)).containsExactlyElementsOf(sample(EL, "II"));
        assertThat(redis.pttl(blobKey(second, EL))).isEqualTo(-1);
        assertThat(history.readings()).as("the blob was there already").isEqualTo(1);
    }

    @Test
    void aStagedBlobIsUploadedAsItIsAndThenRemoved() {
        BlobFile staged = blob(EL, "I");
        history.accept(EL, sample(EL, "I"), staged.sha256(), 10);

        Manifest manifest = publish(publisher());

        assertThat(history.readings()).isZero();
        assertThat(parties(manifest, EL)).containsExactlyElementsOf(sample(EL, "I"));
        assertThat(staged.path()).doesNotExist();
    }

    @Test
    void aDamagedStagedBlobIsMadeAgain() throws IOException {
        BlobFile staged = blob(EL, "I");
        Files.writeString(staged.path(), "cut");
        history.accept(EL, sample(EL, "I"), staged.sha256(), 10);

        Manifest manifest = publish(publisher());

        assertThat(parties(manifest, EL)).containsExactlyElementsOf(sample(EL, "I"));
    }

    @Test
    void partiesThatAreNotTheRecordedOnesAreNeverPublished() {
        accept(EL, "I");
        Manifest first = publish(publisher());
        history.accept(EL, sample(EL, "II"), "0".repeat(64), 10);

        assertFails(FailureKind.CORRUPT, publisher());

        assertThat(store.current()).contains(first);
    }

    @Test
    void aVersionWithAnotherNumberOfPartiesThanRecordedIsNeverPublished() {
        history.accept(EL, sample(EL, "I"), null, 11);

        assertFails(FailureKind.CORRUPT, publisher());

        assertThat(store.current()).isEmpty();
    }

    @Test
    void aStoreThatIsAwayEndsInStoreDown() {
        accept(EL, "I");
        try (GenerationStore away =
                new RedisGenerationStore(URI.create("redis://127.0.0.1:1"), settings)) {
            assertFails(FailureKind.STORE_DOWN, publisher(history, away));
        }
    }

    @Test
    void whatAKilledProcessStagedLongAgoIsSweptAway() throws IOException {
        Path old = Files.writeString(staging.resolve("blob-1.tmp"), "");
        Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofDays(2))));
        Path recent = Files.writeString(staging.resolve("blob-2.tmp"), "");
        Files.setLastModifiedTime(recent, FileTime.from(NOW.minus(Duration.ofHours(2))));

        publisher();

        assertThat(old).doesNotExist();
        assertThat(recent).exists();
    }

    @Test
    void publishersAtOnceNeverGoBackAndEndWithTheLastVersion() throws Exception {
        accept(EL, "0");
        publish(publisher());
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Future<?> first = threads.submit(() -> publishVersions(staging.resolve("1")));
            Future<?> second = threads.submit(() -> publishVersions(staging.resolve("2")));
            int last = 0;
            while (!first.isDone() || !second.isDone()) {
                int version = entry(store.current().orElseThrow(), EL).version();
                assertThat(version).isGreaterThanOrEqualTo(last);
                last = version;
            }
            first.get();
            second.get();
        }

        assertThat(store.current()).map(it -> entry(it, EL).version()).contains(81);
        assertThat(publisher().reconcile()).isFalse();
    }

    private void publishVersions(Path ownStaging) {
        try (GenerationStore own = new RedisGenerationStore(RealRedis.shared().uri(), settings)) {
            GenerationPublisher publisher =
                    new GenerationPublisher(
                            history, own, history, history, ownStaging, true, Clock.systemUTC());
            for (int n = 0; n < 40; n++) {
                accept(EL, ownStaging.getFileName() + "-" + n);
                publisher.publish();
            }
        }
    }

    @Test
    void noListWaitsForItsLinks() {
        history.register(VENDORS);
        accept(EL, "I");

        Manifest manifest = publish(publisher());

        assertThat(manifest.number()).isEqualTo(1);
        assertGoesWith(manifest, VENDORS, Links.NONE);
        assertThat(history.resolvings()).isZero();
    }

    @Test
    void linksFollowOnceTheListsHaveStayedAsTheyAre() {
        history.register(VENDORS);
        history.resolveTo(LINKS);
        accept(EL, "I");
        GenerationPublisher publisher = publisher();
        Manifest first = publish(publisher);

        assertThat(publisher.reconcile()).as("the lists are seen").isFalse();
        assertThat(publisher.reconcile()).as("they are resolved").isTrue();

        Manifest second = store.current().orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.lists()).isEqualTo(first.lists());
        assertGoesWith(second, VENDORS, LINKS);
        assertThat(resolution(second).basis()).isEqualTo(history.basis(second.lists()));
    }

    @Test
    void whatIsResolvedIsNotResolvedAgain() {
        accept(EL, "I");
        settle(publisher());

        GenerationPublisher another = publisher();
        another.publish();
        another.reconcile();

        assertThat(another.reconcile()).isFalse();
        assertThat(history.resolvings()).isEqualTo(1);
    }

    @Test
    void whileListsComeOneByOneNothingIsResolved() {
        GenerationPublisher publisher = publisher();
        for (String listId : List.of(EL, FSF, "uk-sl")) {
            accept(listId, "I");
            publisher.reconcile();
        }
        assertThat(history.resolvings()).isZero();

        assertThat(publisher.reconcile()).isTrue();

        assertThat(history.resolvings()).isEqualTo(1);
    }

    @Test
    void aListThatChangedIsServedWithTheLinksOfBeforeUntilItsOwnAreResolved() {
        history.resolveTo(LINKS);
        accept(EL, "I");
        GenerationPublisher publisher = publisher();
        Manifest first = settle(publisher);
        history.resolveTo(Links.NONE);
        accept(EL, "II");

        Manifest second = publish(publisher);
        Manifest third = settle(publisher);

        assertThat(second.resolution()).isEqualTo(first.resolution());
        assertThat(parties(second, EL)).containsExactlyElementsOf(sample(EL, "II"));
        assertGoesWith(third, Register.EMPTY, Links.NONE);
        assertThat(third.lists()).isEqualTo(second.lists());
    }

    @Test
    void anotherRegisterIsPublishedWithTheLinksOfBeforeAndTheSameLists() {
        history.resolveTo(LINKS);
        accept(EL, "I");
        GenerationPublisher publisher = publisher();
        Manifest first = settle(publisher);
        history.register(VENDORS);

        Manifest second = publish(publisher);

        assertThat(second.lists()).isEqualTo(first.lists());
        assertThat(resolution(second).registerVersion()).isEqualTo(2);
        assertGoesWith(second, VENDORS, LINKS);
        assertThat(history.readings()).as("the list was not read again").isEqualTo(1);
    }

    @Test
    void anotherRegisterIsResolvedAnew() {
        accept(EL, "I");
        GenerationPublisher publisher = publisher();
        settle(publisher);
        history.register(VENDORS);
        history.resolveTo(LINKS);

        assertThat(publisher.reconcile()).isTrue();

        assertGoesWith(store.current().orElseThrow(), VENDORS, LINKS);
        assertThat(publisher.reconcile()).isFalse();
    }

    @Test
    void aRegisterThatComesWhileListsAreResolvedIsPublishedNext() {
        accept(EL, "I");
        Resolutions overtaken =
                new Forwarding() {
                    private boolean isFirst = true;

                    @Override
                    public String basis(List<Manifest.Entry> lists) {
                        if (isFirst) {
                            history.register(VENDORS);
                        }
                        isFirst = false;
                        return super.basis(lists);
                    }
                };
        GenerationPublisher publisher = publisher(history, store, overtaken);
        settle(publisher);

        publisher.reconcile();

        assertGoesWith(store.current().orElseThrow(), VENDORS, Links.NONE);
        assertThat(publisher.reconcile()).isFalse();
    }

    @Test
    void withoutARegisterNothingGoesWithTheLists() {
        accept(EL, "I");
        Resolutions none =
                new Forwarding() {
                    @Override
                    public Optional<Registered> register() {
                        return Optional.empty();
                    }
                };
        GenerationPublisher publisher = publisher(history, store, none);

        assertThat(settle(publisher).resolution()).isNull();

        assertThat(store.current()).map(Manifest::number).contains(1L);
        assertThat(history.resolvings()).isZero();
    }

    @Test
    void listsArePublishedThoughTheRegisterCannotBeRead() {
        accept(EL, "I");
        Resolutions failing =
                new Forwarding() {
                    @Override
                    public Optional<Registered> register() {
                        throw new IllegalStateException("no register");
                    }
                };
        GenerationPublisher publisher = publisher(history, store, failing);

        Manifest manifest = settle(publisher);

        assertThat(manifest.number()).isEqualTo(1);
        assertThat(manifest.resolution()).isNull();
        assertThat(parties(manifest, EL)).containsExactlyElementsOf(sample(EL, "I"));
    }

    @Test
    void aFailureToResolveLeavesTheLinksOfBeforeAndPublishesNothingAgain() {
        history.resolveTo(LINKS);
        accept(EL, "I");
        GenerationPublisher publisher = publisher();
        Manifest first = settle(publisher);
        history.failToResolve();
        accept(EL, "II");

        Manifest second = publish(publisher);

        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(parties(second, EL)).containsExactlyElementsOf(sample(EL, "II"));
        assertThat(second.resolution()).isEqualTo(first.resolution());
        for (int i = 0; i < 3; i++) {
            assertThat(publisher.reconcile()).isFalse();
        }
        assertThat(history.resolvings()).as("it was tried").isGreaterThan(1);
        assertThat(store.current()).contains(second);
    }

    @Test
    void whatCouldNotBeResolvedIsResolvedLater() {
        accept(EL, "I");
        history.failToResolve();
        GenerationPublisher publisher = publisher();
        Manifest first = settle(publisher);
        history.resolveTo(LINKS);

        assertThat(publisher.reconcile()).isTrue();

        assertGoesWith(first, Register.EMPTY, Links.NONE);
        assertGoesWith(store.current().orElseThrow(), Register.EMPTY, LINKS);
    }

    @Test
    void aFlushedStoreGetsRegisterAndLinksBack() {
        history.register(VENDORS);
        history.resolveTo(LINKS);
        accept(EL, "I");
        GenerationPublisher publisher = publisher();
        Manifest first = settle(publisher);
        flush();

        assertThat(publisher.reconcile()).isTrue();

        Manifest healed = store.current().orElseThrow();
        assertThat(healed.resolution()).isEqualTo(first.resolution());
        assertGoesWith(healed, VENDORS, LINKS);
    }

    @Test
    void aFlushedStoreGetsRegisterAndLinksBackFromAPublisherThatHasJustStarted() {
        history.register(VENDORS);
        history.resolveTo(LINKS);
        accept(EL, "I");
        Manifest first = settle(publisher());
        flush();

        Manifest healed = settle(publisher());

        assertThat(healed.resolution()).isEqualTo(first.resolution());
        assertGoesWith(healed, VENDORS, LINKS);
    }

    @Test
    void aRegisterOrLinksThatAreGoneComeBackUnderANewGeneration() {
        history.register(VENDORS);
        history.resolveTo(LINKS);
        accept(EL, "I");
        GenerationPublisher publisher = publisher();
        Manifest first = settle(publisher);

        for (String sha256 : resolution(first).blobs().toList()) {
            redis.del(settings.prefix() + "blob:" + sha256);

            assertThat(publisher.reconcile()).isTrue();

            Manifest healed = store.current().orElseThrow();
            assertThat(healed.resolution()).isEqualTo(first.resolution());
            assertGoesWith(healed, VENDORS, LINKS);
            assertThat(publisher.reconcile()).isFalse();
        }
        assertThat(history.readings()).as("the list was not read again").isEqualTo(1);
    }

    @Test
    void linksThatAreGoneAndCannotBeResolvedAreNotNamed() {
        history.resolveTo(LINKS);
        accept(EL, "I");
        GenerationPublisher publisher = publisher();
        Manifest first = settle(publisher);
        redis.del(settings.prefix() + "blob:" + resolution(first).links().blobSha256());
        history.failToResolve();

        assertThat(publisher.reconcile()).isTrue();

        assertThat(store.current()).map(Manifest::lists).contains(first.lists());
        assertThat(store.current()).map(Manifest::resolution).isEmpty();
        assertThat(publisher.reconcile()).isFalse();
    }

    /** Publishes until links are resolved or cannot be. */
    private Manifest settle(GenerationPublisher publisher) {
        publisher.publish();
        publisher.reconcile();
        publisher.reconcile();
        return store.current().orElseThrow();
    }

    /** What the history says, but for what a test overrides. */
    private class Forwarding implements Resolutions {
        @Override
        public Optional<Registered> register() {
            return history.register();
        }

        @Override
        public JsonBlob content(Registered register) {
            return history.content(register);
        }

        @Override
        public String basis(List<Manifest.Entry> lists) {
            return history.basis(lists);
        }

        @Override
        public Links resolve(String basis, List<Manifest.Entry> lists) {
            return history.resolve(basis, lists);
        }
    }

    /** That the generation holds these, to stay. */
    private void assertGoesWith(Manifest manifest, Register register, Links links) {
        Manifest.Resolution resolution = resolution(manifest);
        assertThat(read(resolution.register(), Register.class)).isEqualTo(register);
        assertThat(read(resolution.links(), Links.class)).isEqualTo(links);
        assertThat(resolution.blobs())
                .allSatisfy(
                        sha256 ->
                                assertThat(redis.pttl(settings.prefix() + "blob:" + sha256))
                                        .isEqualTo(-1));
    }

    private <T extends Record> T read(Manifest.Part part, Class<T> type) {
        String sha256 = part.blobSha256();
        return JsonBlob.read(sha256, store.blob(sha256).orElseThrow(), type);
    }

    private static Manifest.Resolution resolution(Manifest manifest) {
        return Objects.requireNonNull(manifest.resolution());
    }

    private void accept(String listId, String edition) {
        history.accept(listId, sample(listId, edition));
    }

    private static List<ListedParty> sample(String listId, String edition) {
        return SampleParties.of(listId, 10, edition).toList();
    }

    private GenerationPublisher publisher() {
        return publisher(history, store);
    }

    private GenerationPublisher publisher(MemoryHistory lists, GenerationStore target) {
        return publisher(lists, target, lists);
    }

    private GenerationPublisher publisher(
            MemoryHistory lists, GenerationStore target, Resolutions resolutions) {
        return new GenerationPublisher(
                lists, target, lists, resolutions, staging, true, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Manifest publish(GenerationPublisher publisher) {
        return publisher.publish().orElseThrow();
    }

    private static void assertFails(FailureKind kind, GenerationPublisher publisher) {
        assertThatThrownBy(publisher::publish)
                .isInstanceOfSatisfying(
                        ListwardenException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    private BlobFile blob(String listId, String edition) {
        try (BlobWriter writer = PartyBlob.writer(listId, staging)) {
            sample(listId, edition).forEach(writer::add);
            return writer.finish();
        }
    }

    private static Manifest.Entry entry(Manifest manifest, String listId) {
        return manifest.lists().stream()
                .filter(entry -> entry.listId().equals(listId))
                .findFirst()
                .orElseThrow();
    }

    private String blobKey(Manifest manifest, String listId) {
        return settings.prefix() + "blob:" + entry(manifest, listId).blobSha256();
    }

    private List<ListedParty> parties(Manifest manifest, String listId) {
        String sha256 = entry(manifest, listId).blobSha256();
        return PartyBlob.decode(sha256, listId, store.blob(sha256).orElseThrow());
    }

    private void flush() {
        redis.keys(settings.prefix() + "*").forEach(redis::del);
    }
}
