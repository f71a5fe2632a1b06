package io.listwarden.service.vendor;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.generation.RedisGenerationStore;
import io.listwarden.contracts.generation.RedisStoreSettings;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.testing.RealRedis;
import io.listwarden.service.evaluation.RealLists;
import io.listwarden.service.index.TokenIndexBuilder;
import io.listwarden.service.snapshot.CurrentSnapshot;
import io.listwarden.service.snapshot.FallbackGeneration;
import io.listwarden.service.snapshot.Snapshot;
import io.listwarden.service.snapshot.SnapshotFollower;
import io.listwarden.sync.history.Database;
import io.listwarden.sync.history.LinkHistory;
import io.listwarden.sync.history.RegisterHistory;
import io.listwarden.sync.history.VendorListings;
import io.listwarden.sync.publish.GenerationPublisher;
import io.listwarden.sync.publish.MemoryHistory;
import io.listwarden.sync.resolve.Resolver;
import io.listwarden.sync.testing.Databases;
import io.listwarden.sync.vendor.RegisterFiles;

import org.springframework.jdbc.support.JdbcTransactionManager;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** All real lists and our register, published and loaded as the service does. */
final class RealVendors {
    private static final Duration NEVER = Duration.ofDays(1);

    private RealVendors() {}

    /** Skips the test where the lists are not at hand. */
    static Snapshot load(Path staging) throws InterruptedException {
        List<ListedParty> parties = RealLists.parties();
        RedisStoreSettings settings = RedisStoreSettings.DEFAULT.withPrefix("vendors:");
        try (HikariDataSource source = Databases.h2();
                GenerationStore store =
                        new RedisGenerationStore(RealRedis.shared().uri(), settings)) {
            Database database = new Database(source, new JdbcTransactionManager(source));
            RegisterHistory register = new RegisterHistory(database, Clock.systemUTC());
            register.record(RegisterFiles.ours());
            publish(
                    parties,
                    store,
                    new Resolver(
                            register,
                            new LinkHistory(database, Clock.systemUTC()),
                            new VendorListings(database),
                            store),
                    staging);
            return followed(store);
        }
    }

    private static void publish(
            List<ListedParty> parties, GenerationStore store, Resolver resolver, Path staging) {
        MemoryHistory history = new MemoryHistory();
        parties.stream()
                .collect(Collectors.groupingBy(party -> party.id().listId()))
                .forEach(history::accept);
        GenerationPublisher publisher =
                new GenerationPublisher(
                        history, store, history, resolver, staging, false, Clock.systemUTC());
        publisher.publish();
        publisher.reconcile();
        publisher.reconcile();
    }

    private static Snapshot followed(GenerationStore store) throws InterruptedException {
        CurrentSnapshot current = new CurrentSnapshot();
        try (SnapshotFollower follower =
                new SnapshotFollower(
                        store,
                        new NoHistory(),
                        new TokenIndexBuilder(),
                        current,
                        NEVER,
                        Clock.systemUTC())) {
            follower.start();
            while (current.get().isEmpty()) {
                Thread.sleep(5);
            }
            return current.get().orElseThrow();
        }
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
