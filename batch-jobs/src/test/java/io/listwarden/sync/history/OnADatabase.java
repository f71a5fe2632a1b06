package io.listwarden.sync.history;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A contract that holds on every database; the classes that extend it say on which. */
abstract class OnADatabase {
    static final Instant START = Instant.parse("2026-01-02T03:04:05.123456789Z");

    @TempDir Path folder;
    HikariDataSource dataSource;
    Database database;
    TransactionTemplate outer;

    /** Goes on by a second with every look at it. */
    final Clock clock = ticking();

    abstract HikariDataSource open();

    @BeforeEach
    void openDatabase() {
        dataSource = open();
        var transactions = new JdbcTransactionManager(dataSource);
        database = new Database(dataSource, transactions);
        outer = new TransactionTemplate(transactions);
    }

    @AfterEach
    void closeDatabase() {
        dataSource.close();
    }

    private static Clock ticking() {
        var next = new AtomicReference<>(START);
        InstantSource source = () -> next.getAndUpdate(now -> now.plus(Duration.ofSeconds(1)));
        return source.withZone(ZoneOffset.UTC);
    }
}
