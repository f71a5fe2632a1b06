package io.listwarden.sync.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.flywaydb.core.Flyway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

/**
 * Real databases with our migrations, each call a fresh one; the caller closes what it gets.
 * PostgreSQL is started once for all tests of a JVM and ends with it.
 */
public final class Databases {
    private static final String H2_SETTINGS = ";LOCK_TIMEOUT=60000";

    private Databases() {}

    /** H2 in memory. */
    public static HikariDataSource h2() {
        return migrated(
                pool(
                        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + H2_SETTINGS,
                        "sa"));
    }

    /** H2 in files in that folder; opening the same folder again finds what was there. */
    public static HikariDataSource h2File(Path folder) {
        return migrated(pool("jdbc:h2:file:" + folder.resolve("history") + H2_SETTINGS, "sa"));
    }

    public static HikariDataSource postgres() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return migrated(pool(Server.POSTGRES.getJdbcUrl("postgres", name), "postgres"));
    }

    private static HikariDataSource pool(String url, String user) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword("");
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(6);
        return new HikariDataSource(config);
    }

    private static <T extends DataSource> T migrated(T dataSource) {
        Flyway.configure().dataSource(dataSource).load().migrate();
        return dataSource;
    }

    /** Loaded, and so started, when first asked for. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
