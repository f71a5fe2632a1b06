package io.listwarden.sync.history;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.SQLException;
import java.util.function.Supplier;

import javax.sql.DataSource;

/**
 * The one way to the database: every access is part of a transaction, the caller's where there is
 * one, and every failure of the database is a {@link FailureKind#STORE_DOWN}.
 */
public final class Database {
    private final JdbcTemplate template;
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    public Database(DataSource dataSource, PlatformTransactionManager transactions) {
        this.template = new JdbcTemplate(dataSource);
        this.client = JdbcClient.create(template);
        this.transaction = new TransactionTemplate(transactions);
    }

    JdbcClient client() {
        return client;
    }

    JdbcTemplate template() {
        return template;
    }

    /** Does {@code work} in one transaction; whatever it throws undoes it. */
    <T> T inTransaction(Supplier<T> work) {
        try {
            return transaction.execute(_ -> work.get());
        } catch (DataAccessException | TransactionException e) {
            throw new ListwardenException(FailureKind.STORE_DOWN, sentence(e), e);
        }
    }

    /** Without the database's own message, which may quote what was stored. */
    private static String sentence(NestedRuntimeException e) {
        return e.getMostSpecificCause() instanceof SQLException sql
                ? "the database refused or did not answer (SQL state " + sql.getSQLState() + ")"
                : "the database refused or did not answer";
    }
}
