package io.listwarden.service;

import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.match.TokenMatcher;
import io.listwarden.service.index.PartyIndexBuilder;
import io.listwarden.service.index.TokenIndexBuilder;
import io.listwarden.service.lookup.Freshness;
import io.listwarden.service.lookup.LookupConfiguration;
import io.listwarden.service.lookup.MatchingSettings;
import io.listwarden.service.lookup.Profiles;
import io.listwarden.service.observability.LookupObservability;
import io.listwarden.service.snapshot.CurrentSnapshot;
import io.listwarden.service.snapshot.FallbackGeneration;
import io.listwarden.service.snapshot.SnapshotFollower;
import io.listwarden.service.vendor.VendorConfiguration;
import io.listwarden.sync.history.GenerationLog;
import io.listwarden.sync.history.LinkHistory;
import io.listwarden.sync.history.RegisterHistory;
import io.listwarden.sync.publish.ServedLists;
import io.listwarden.sync.settings.DataDirectory;
import io.listwarden.sync.settings.ProcessRole;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import java.time.Clock;
import java.time.Duration;

/**
 * A process that answers lookups: the snapshot that it follows, the matcher, and the controllers.
 */
@Configuration(proxyBeanMethods = false)
@OnRole(ProcessRole.LOOKUP)
@EnableConfigurationProperties(MatchingSettings.class)
@Import({LookupConfiguration.class, VendorConfiguration.class, LookupObservability.class})
class LookupRole {
    private static final Duration POLL_EVERY = Duration.ofSeconds(3);

    @Bean
    CurrentSnapshot currentSnapshot() {
        return new CurrentSnapshot();
    }

    @Bean
    Profiles profiles(MatchingSettings settings) {
        return new Profiles(settings.profile(), TokenMatcher::new);
    }

    @Bean
    PartyIndexBuilder partyIndexBuilder() {
        return new TokenIndexBuilder();
    }

    @Bean
    FallbackGeneration fallbackGeneration(
            ServedLists served,
            GenerationLog generations,
            RegisterHistory register,
            LinkHistory links,
            DataDirectory directory,
            Clock clock) {
        return new HistoryGeneration(
                served, generations, register, links, clock, directory.isDemo());
    }

    @Bean(initMethod = "start")
    @DependsOnDatabaseInitialization
    SnapshotFollower snapshotFollower(
            GenerationStore store,
            FallbackGeneration history,
            PartyIndexBuilder indexes,
            CurrentSnapshot current,
            Clock clock) {
        return new SnapshotFollower(store, history, indexes, current, POLL_EVERY, clock);
    }

    @Bean
    Freshness freshness(SnapshotFollower follower, Clock clock) {
        return new FollowedFreshness(follower, clock);
    }
}
