package io.listwarden.contracts.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.generation.GenerationStore.Publication;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What every generation store does. */
abstract class GenerationStoreContract {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private GenerationStore store;

    /** A store that holds nothing yet; another call gives another one on the same content. */
    abstract GenerationStore open();

    @BeforeEach
    final void openTheStore() {
        store = open();
    }

    @AfterEach
    final void closeTheStore() {
        store.close();
    }

    @Test
    void anEmptyStoreHoldsNothing() {
        assertThat(store.current()).isEmpty();
        assertThat(store.has(sha(1))).isFalse();
        assertThat(store.blob(sha(1))).isEmpty();
        assertThat(store.checkedAt()).isEmpty();
    }

    @Test
    void aPublishedManifestIsReadAsItWasWritten() {
        put(1, 2);
        Manifest manifest =
                new Manifest(
                        7,
                        NOW,
                        true,
                        List.of(
                                entry("eu-fsf", 3, sha(1)),
                                new Manifest.Entry(
                                        "us-bis-el", 1, NOW, NOW, sha(2), 5, Duration.ofHours(30))),
                        null);

        assertThat(store.publish(manifest, 0)).isEqualTo(Publication.TAKEN);

        assertThat(store.current()).contains(manifest);
        try (GenerationStore other = open()) {
            assertThat(other.current()).contains(manifest);
        }
    }

    @Test
    void aManifestWithAResolutionIsReadAsItWasWritten() {
        put(1, 2, 3);
        Manifest manifest = resolved(7, sha(1), sha(2), sha(3));

        assertThat(store.publish(manifest, 0)).isEqualTo(Publication.TAKEN);

        assertThat(store.current()).contains(manifest);
    }

    @Test
    void aManifestWhoseRegisterOrLinksAreMissingIsRefused() {
        put(1, 2);
        store.publish(manifest(1, sha(1)), 0);

        assertThat(store.publish(resolved(2, sha(1), sha(3), sha(2)), 1))
                .as("without the register")
                .isEqualTo(Publication.BLOB_MISSING);
        assertThat(store.publish(resolved(2, sha(1), sha(2), sha(3)), 1))
                .as("without the links")
                .isEqualTo(Publication.BLOB_MISSING);

        assertThat(store.current()).contains(manifest(1, sha(1)));
    }

    @Test
    void aBlobIsReadAsItWasPut() {
        byte[] content = {0, -1, 10, 13, 127, -128};

        store.putBlob(sha(1), content);

        assertThat(store.has(sha(1))).isTrue();
        assertThat(store.blob(sha(1))).contains(content);
    }

    @Test
    void aManifestOverAMissingBlobIsRefused() {
        put(1);
        store.publish(manifest(1, sha(1)), 0);

        assertThat(store.publish(manifest(2, sha(1), sha(2)), 1))
                .isEqualTo(Publication.BLOB_MISSING);

        assertThat(store.current()).contains(manifest(1, sha(1)));
    }

    @Test
    void aPublisherWithAnOlderViewLoses() {
        put(1, 2);
        store.publish(manifest(4, sha(1)), 0);
        store.publish(manifest(5, sha(2)), 4);

        assertThat(store.publish(manifest(6, sha(1)), 4)).isEqualTo(Publication.SUPERSEDED);
        assertThat(store.publish(manifest(6, sha(1)), 0)).isEqualTo(Publication.SUPERSEDED);
        assertThat(store.publish(manifest(5, sha(1)), 5)).isEqualTo(Publication.SUPERSEDED);
        assertThat(store.publish(manifest(4, sha(1)), 5)).isEqualTo(Publication.SUPERSEDED);

        assertThat(store.current()).contains(manifest(5, sha(2)));
    }

    @Test
    void ofManyPublishersAtOnceExactlyOneSucceedsTheLast() throws Exception {
        put(1);
        List<Callable<Publication>> publishers = new ArrayList<>();
        for (int number = 1; number <= 20; number++) {
            Manifest manifest = manifest(number, sha(1));
            publishers.add(() -> store.publish(manifest, 0));
        }

        List<Publication> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Publication> outcome : threads.invokeAll(publishers)) {
                outcomes.add(outcome.get());
            }
        }

        assertThat(outcomes).containsOnlyOnce(Publication.TAKEN);
        int winner = outcomes.indexOf(Publication.TAKEN) + 1;
        assertThat(store.current()).contains(manifest(winner, sha(1)));
    }

    @Test
    void onlyTheContentThatWasFoundCorruptIsRemoved() {
        byte[] content = "good".getBytes(StandardCharsets.UTF_8);
        store.putBlob(sha(1), content);

        store.removeBlob(sha(1), "bad".getBytes(StandardCharsets.UTF_8));
        assertThat(store.blob(sha(1))).contains(content);

        store.removeBlob(sha(1), content);
        assertThat(store.has(sha(1))).isFalse();
    }

    @Test
    void anExtractIsReadAsItWasPutLast() {
        assertThat(store.keepExtract("1:ab")).isFalse();
        assertThat(store.extract("1:ab")).isEmpty();

        store.putExtract("1:ab", new byte[] {0, -1});
        store.putExtract("1:ab", new byte[] {13, 10, -128});

        assertThat(store.keepExtract("1:ab")).isTrue();
        assertThat(store.extract("1:ab")).contains(new byte[] {13, 10, -128});
        assertThat(store.extract("2:ab")).isEmpty();
    }

    @Test
    void onlyTheExtractThatWasFoundUselessIsRemoved() {
        byte[] content = "good".getBytes(StandardCharsets.UTF_8);
        store.putExtract("1:ab", content);

        store.removeExtract("1:ab", "bad".getBytes(StandardCharsets.UTF_8));
        assertThat(store.extract("1:ab")).contains(content);

        store.removeExtract("1:ab", content);
        assertThat(store.extract("1:ab")).isEmpty();
    }

    @Test
    void theLastCheckOfEachListIsKnown() {
        store.checked("eu-fsf", NOW);
        store.checked("us-bis-el", NOW.minusSeconds(60));
        store.checked("eu-fsf", NOW.plusSeconds(60));

        assertThat(store.checkedAt())
                .containsOnly(
                        Map.entry("eu-fsf", NOW.plusSeconds(60)),
                        Map.entry("us-bis-el", NOW.minusSeconds(60)));
    }

    @Test
    void everyPublicationIsAnnouncedUntilTheSubscriptionIsClosed() throws InterruptedException {
        put(1);
        Semaphore calls = new Semaphore(0);
        try (GenerationStore.Subscription subscription = store.subscribe(calls::release)) {
            assertThat(subscription).isNotNull();
            assertThat(calls.tryAcquire(10, TimeUnit.SECONDS)).as("on connection").isTrue();

            store.publish(manifest(1, sha(1)), 0);
            assertThat(calls.tryAcquire(10, TimeUnit.SECONDS)).as("on publication").isTrue();
            store.publish(manifest(1, sha(1)), 0);
            assertThat(calls.tryAcquire(200, TimeUnit.MILLISECONDS)).as("if refused").isFalse();
        }
        TimeUnit.MILLISECONDS.sleep(200);

        store.publish(manifest(2, sha(1)), 1);

        assertThat(calls.tryAcquire(200, TimeUnit.MILLISECONDS)).as("after closing").isFalse();
    }

    final GenerationStore store() {
        return store;
    }

    final void put(int... blobs) {
        for (int blob : blobs) {
            store.putBlob(sha(blob), ("blob " + blob).getBytes(StandardCharsets.UTF_8));
        }
    }

    static String sha(int blob) {
        return "%064x".formatted(blob);
    }

    static Manifest manifest(long number, String... blobs) {
        List<Manifest.Entry> lists = new ArrayList<>();
        for (String blob : blobs) {
            lists.add(entry("list-" + lists.size(), 1, blob));
        }
        return new Manifest(number, NOW.plusSeconds(number), false, lists, null);
    }

    /** A manifest over one list, with a register and links. */
    static Manifest resolved(long number, String list, String register, String links) {
        Manifest plain = manifest(number, list);
        return new Manifest(
                plain.number(),
                plain.publishedAt(),
                plain.demo(),
                plain.lists(),
                new Manifest.Resolution(
                        3, new Manifest.Part(register), new Manifest.Part(links), "basis"));
    }

    private static Manifest.Entry entry(String listId, int version, String blob) {
        return new Manifest.Entry(listId, version, null, NOW, blob, 1, Duration.ofHours(1));
    }
}
