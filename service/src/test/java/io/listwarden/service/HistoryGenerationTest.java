package io.listwarden.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.contracts.vendor.Register;
import io.listwarden.service.resolution.SampleVendors;
import io.listwarden.service.snapshot.FallbackGeneration.Resolved;
import io.listwarden.sync.history.Database;
import io.listwarden.sync.history.GenerationLog;
import io.listwarden.sync.history.LinkHistory;
import io.listwarden.sync.history.RegisterHistory;
import io.listwarden.sync.publish.MemoryHistory;
import io.listwarden.sync.testing.Databases;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;

import java.time.Clock;

class HistoryGenerationTest {
    private final HikariDataSource source = Databases.h2();
    private final Database database = new Database(source, new JdbcTransactionManager(source));
    private final RegisterHistory register = new RegisterHistory(database, Clock.systemUTC());
    private final LinkHistory links = new LinkHistory(database, Clock.systemUTC());
    private final HistoryGeneration generation =
            new HistoryGeneration(
                    new MemoryHistory(),
                    new GenerationLog(database, Clock.systemUTC()),
                    register,
                    links,
                    Clock.systemUTC(),
                    false);

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void nothingIsResolvedBeforeTheFirstTime() {
        assertThat(register.record(SampleVendors.REGISTER).version()).isEqualTo(1);

        assertThat(generation.resolved()).isEmpty();
    }

    @Test
    void theRegisterIsTheOneThatTheLinksBelongTo() {
        int version = register.record(SampleVendors.REGISTER).version();
        links.resolved(new LinkHistory.Resolved("basis", version, SampleVendors.LINKS));
        assertThat(register.record(Register.EMPTY).version()).isEqualTo(version + 1);

        assertThat(generation.resolved())
                .contains(new Resolved(version, SampleVendors.REGISTER, SampleVendors.LINKS));
    }
}
