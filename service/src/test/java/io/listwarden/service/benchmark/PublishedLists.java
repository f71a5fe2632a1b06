package io.listwarden.service.benchmark;

import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.generation.RedisGenerationStore;
import io.listwarden.contracts.generation.RedisStoreSettings;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.testing.RealRedis;
import io.listwarden.service.snapshot.CurrentSnapshot;
import io.listwarden.service.snapshot.FallbackGeneration;
import io.listwarden.service.snapshot.Snapshot;
import io.listwarden.service.snapshot.Snapshot.LoadedList;
import io.listwarden.service.snapshot.SnapshotFollower;
import io.listwarden.sync.publish.GenerationPublisher;
import io.listwarden.sync.publish.MemoryHistory;

import org.jspecify.annotations.Nullable;

import redis.clients.jedis.RedisClient;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Lists in a Redis, and what the service has loaded of them. */
final class PublishedLists implements AutoCloseable {
    private static final RedisStoreSettings SETTINGS =
            RedisStoreSettings.DEFAULT.withPrefix("load:");
    private static final Duration NEVER = Duration.ofDays(1);

    private final GenerationStore store;
    private final RedisClient redis;
    private final Path staging;
    private @Nullable Snapshot loaded;
    private List<LoadedList> lists = List.of();

    PublishedLists(RealRedis server, Path staging) {
        this.store = new RedisGenerationStore(server.uri(), SETTINGS);
        this.redis = server.client();
        this.staging = staging;
    }

    void publish(List<ListedParty> parties) {
        MemoryHistory history = new MemoryHistory();
        parties.stream()
                .collect(Collectors.groupingBy(party -> party.id().listId()))
                .forEach(history::accept);
        new GenerationPublisher(history, store, history, history, staging, false, Clock.systemUTC())
                .publish();
    }

    void forgetExtracts() {
        redis.keys("load:extract:*").forEach(redis::del);
    }

    /** Loads all of them as at the start of the service; returns when they are served. */
    void load() throws InterruptedException {
        drop();
        CurrentSnapshot current = new CurrentSnapshot();
        try (SnapshotFollower follower =
                new SnapshotFollower(
                        store,
                        new NoHistory(),
                        Service.indexes(),
                        current,
                        NEVER,
                        Clock.systemUTC())) {
            follower.start();
            while (current.get().isEmpty()) {
                Thread.sleep(1);
            }
        }
        loaded = current.get().orElseThrow();
        lists = loaded.lists();
    }

    /** Lets go of the index and keeps the parties. */
    void dropIndex() {
        loaded = null;
    }

    void drop() {
        loaded = null;
        lists = List.of();
    }

    @Override
    public void close() {
        redis.close();
        store.close();
    }

    private record NoHistory() implements FallbackGeneration {
        @Override
        public Optional<Manifest> manifest() {
            return Optional.empty();
        }

        @Override
        public Optional<Resolved> resolved() {
            return Optional.empty();
        }

        @Override
        public void parties(Manifest.Entry entry, Consumer<ListedParty> parties) {
            throw new IllegalStateException("there is no history");
        }
    }
}
