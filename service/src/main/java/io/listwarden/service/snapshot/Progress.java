package io.listwarden.service.snapshot;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.service.snapshot.SnapshotStatus.Problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Remembers what stands in the follower's way, and logs when that changes. */
final class Progress {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotFollower.class);

    private final Clock clock;
    private volatile @Nullable Problem problem;

    Progress(Clock clock) {
        this.clock = clock;
    }

    SnapshotStatus status(Optional<Snapshot> served) {
        return new SnapshotStatus(
                served.map(snapshot -> snapshot.manifest().number()).orElse(null),
                served.map(Snapshot::origin).orElse(null),
                served.map(Snapshot::loadedAt).orElse(null),
                problem);
    }

    void swapped(Snapshot snapshot) {
        LOG.info(
                "Serving generation {} with {} parties on {} lists, loaded from the {}",
                snapshot.manifest().number(),
                snapshot.index().size(),
                snapshot.lists().size(),
                snapshot.origin());
    }

    void succeeded() {
        if (problem != null) {
            LOG.info("The generation store can be followed again");
        }
        problem = null;
    }

    void failed(Throwable failure) {
        Problem before = problem;
        FailureKind kind = kind(failure);
        boolean goesOn = before != null && before.kind() == kind;
        Instant since = before != null && goesOn ? before.since() : clock.instant();
        problem = new Problem(kind, detail(failure), since);
        if (!goesOn) {
            log(kind, failure);
        }
    }

    private static void log(FailureKind kind, Throwable failure) {
        if (kind == FailureKind.INTERNAL) {
            LOG.error("The generation store cannot be followed", failure);
        } else {
            LOG.warn("The generation store cannot be followed: {}", detail(failure));
        }
    }

    /** The history could not step in either. */
    void fallbackFailed(Throwable failure) {
        Problem before = problem;
        if (before != null) {
            String both = before.detail() + " Nor can the history be used: " + detail(failure);
            problem = new Problem(before.kind(), both, before.since());
        }
        LOG.warn("The history cannot stand in for the generation store: {}", detail(failure));
    }

    private static FailureKind kind(Throwable failure) {
        return failure instanceof ListwardenException known ? known.kind() : FailureKind.INTERNAL;
    }

    private static String detail(Throwable failure) {
        return failure instanceof ListwardenException known ? known.detail() : failure.toString();
    }
}
