package io.listwarden.sync.job;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * How many runs work on what they have fetched at the same time. Waiting for publishers costs
 * nothing, so that any number may; but a dozen documents that are read and recorded at once would
 * need the memory and the database connections that lookups need.
 */
final class Seats {
    private final Semaphore free;
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    Seats(int number) {
        this.free = new Semaphore(number, true);
    }

    /** One for each processor, but no fewer than two and no more than four. */
    static Seats ofThisMachine() {
        return new Seats(Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4));
    }

    /** Waits for a seat; a run that has one keeps it. */
    void take(String runId) {
        if (taken.add(runId)) {
            try {
                free.acquire();
            } catch (InterruptedException e) {
                taken.remove(runId);
                Thread.currentThread().interrupt();
                throw new ListwardenException(
                        FailureKind.INTERRUPTED, "The process ended while the run waited.", e);
            }
        }
    }

    /** Gives the seat back, if the run has one. */
    void leave(String runId) {
        if (taken.remove(runId)) {
            free.release();
        }
    }
}
