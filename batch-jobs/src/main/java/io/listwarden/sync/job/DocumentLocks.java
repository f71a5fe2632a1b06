package io.listwarden.sync.job;

import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import javax.sql.DataSource;

/**
 * Tells the runs that somebody is working on from those that a killed process left: whoever works
 * on a document holds its lock, and a lock that is not kept alive ends by itself.
 */
final class DocumentLocks implements AutoCloseable {
    /**
     * The shortest that the library keeps alive; so long a crashed worker of another machine is
     * waited for.
     */
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    private final ScheduledExecutorService keepAlive =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("document-locks").factory());
    private final LockProvider locks;

    /**
     * @param instanceId of the data directory: what a process before this one held under it is let
     *     go, because that process cannot be alive any more
     */
    DocumentLocks(
            DataSource dataSource, PlatformTransactionManager transactions, String instanceId) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.update("delete from shedlock where locked_by = ?", instanceId);
        this.locks =
                new KeepAliveLockProvider(
                        new JdbcTemplateLockProvider(
                                JdbcTemplateLockProvider.Configuration.builder()
                                        .withJdbcTemplate(template)
                                        .withTransactionManager(transactions)
                                        .forceUtcTimeZone()
                                        .withLockedByValue(instanceId)
                                        .build()),
                        keepAlive);
    }

    /** The document's lock, or empty if somebody is working on the document. */
    Optional<SimpleLock> tryLock(String documentId) {
        return locks.lock(
                new LockConfiguration(
                        Instant.now(), "document-" + documentId, AT_MOST, Duration.ZERO));
    }

    @Override
    public void close() {
        keepAlive.shutdownNow();
    }
}
