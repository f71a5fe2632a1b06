package io.listwarden.service.web;

import io.listwarden.contracts.match.Matcher;
import io.listwarden.contracts.match.Profile;
import io.listwarden.service.lookup.Freshness;
import io.listwarden.service.lookup.LookupConfiguration;
import io.listwarden.service.lookup.Profiles;
import io.listwarden.service.security.SecurityConfiguration;
import io.listwarden.service.snapshot.CurrentSnapshot;
import io.listwarden.service.snapshot.Snapshots;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import java.util.List;

/**
 * Only what lookups need: web, security and two lists in memory.
 *
 * <p>Not a component, like the other test applications: a scan of the real one must not find it.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@Import({WebConfiguration.class, SecurityConfiguration.class, LookupConfiguration.class})
public class LookupApplication {
    private static final Matcher MATCHER = new SharedWords();

    @Bean
    Profiles profiles() {
        return new Profiles(Profile.BALANCED, profile -> MATCHER);
    }

    @Bean
    CurrentSnapshot currentSnapshot() {
        CurrentSnapshot current = new CurrentSnapshot();
        Snapshots.serve(
                current,
                SampleParties.MANIFEST,
                new FullScan(List.of(SampleParties.CANDIRU, SampleParties.INTELLEXA), MATCHER));
        return current;
    }

    @Bean
    Freshness freshness() {
        return list -> list.listId().equals("us-ofac-sdn");
    }
}
