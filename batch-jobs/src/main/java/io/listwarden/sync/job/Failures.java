package io.listwarden.sync.job;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.sync.history.RunFailure;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Finds the kind of whatever ended a run. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static RunFailure describe(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            RunFailure described = describeOne(cause);
            if (described != null) {
                return described;
            }
        }
        LOG.error("A run failed for a reason that nobody foresaw.", failure);
        return new RunFailure(
                FailureKind.INTERNAL,
                "%s; the log says more.".formatted(failure.getClass().getSimpleName()));
    }

    private static @Nullable RunFailure describeOne(Throwable cause) {
        if (cause instanceof ListwardenException known) {
            return RunFailure.of(known);
        }
        if (cause instanceof DataAccessException || cause instanceof TransactionException) {
            LOG.warn("A run failed at the database.", cause);
            return new RunFailure(FailureKind.STORE_DOWN, "The database did not do its part.");
        }
        if (cause instanceof InterruptedException || cause instanceof JobInterruptedException) {
            return new RunFailure(FailureKind.INTERRUPTED, "The process was told to end.");
        }
        return null;
    }
}
