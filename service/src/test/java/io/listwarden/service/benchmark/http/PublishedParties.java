package io.listwarden.service.benchmark.http;

import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.generation.RedisGenerationStore;
import io.listwarden.contracts.generation.RedisStoreSettings;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.testing.RealRedis;
import io.listwarden.sync.publish.GenerationPublisher;
import io.listwarden.sync.publish.MemoryHistory;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Parties published to a Redis of their own as the jobs publish them, list by list. */
final class PublishedParties implements AutoCloseable {
    /** The largest blobs take longer on a busy machine than the service's own limit allows. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final RealRedis redis = RealRedis.start();
    private final Path staging;
    private final GenerationStore store;
    private final MemoryHistory history = new MemoryHistory();
    private final GenerationPublisher publisher;
    private final Map<String, List<ListedParty>> lists;

    private PublishedParties(List<ListedParty> parties, Path staging) {
        RedisStoreSettings like = RedisStoreSettings.DEFAULT;
        this.staging = staging;
        this.store =
                new RedisGenerationStore(
                        redis.uri(),
                        new RedisStoreSettings(
                                like.prefix(), like.keptManifests(), like.grace(), PATIENCE));
        this.publisher =
                new GenerationPublisher(
                        history, store, history, history, staging, false, Clock.systemUTC());
        this.lists =
                parties.stream()
                        .collect(
                                Collectors.groupingBy(
                                        party -> party.id().listId(),
                                        TreeMap::new,
                                        Collectors.toList()));
    }

    static PublishedParties of(List<ListedParty> parties) throws IOException {
        Path staging = Files.createTempDirectory("listwarden-staging");
        PublishedParties published = new PublishedParties(parties, staging);
        published.lists.forEach(published.history::accept);
        published.publish();
        return published;
    }

    URI redis() {
        return redis.uri();
    }

    /** The number of the current generation. */
    long number() {
        return store.current().map(Manifest::number).orElseThrow();
    }

    /** Publishes a generation in which the longest list lacks its last party. */
    void publishWithoutOneParty() {
        Map.Entry<String, List<ListedParty>> longest =
                lists.entrySet().stream()
                        .max(Comparator.comparingInt(list -> list.getValue().size()))
                        .orElseThrow();
        List<ListedParty> parties = longest.getValue();
        longest.setValue(parties.subList(0, parties.size() - 1));
        history.accept(longest.getKey(), longest.getValue());
        publish();
    }

    private void publish() {
        if (!publisher.reconcile()) {
            throw new IllegalStateException("the store said the same already");
        }
    }

    @Override
    public void close() throws IOException {
        store.close();
        redis.close();
        FileSystemUtils.deleteRecursively(staging);
    }
}
