package io.listwarden.sync.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

import java.time.LocalDate;

/**
 * What one run is to do; the job's parameters.
 *
 * @param runId the run, which makes the parameters unique
 * @param documentId the document
 * @param mode where the document comes from
 * @param release what is released, or null
 * @param backfill which past day is filled in, or null
 */
record RunOrder(
        String runId,
        String documentId,
        Mode mode,
        @Nullable Release release,
        @Nullable Backfill backfill) {
    /** Where a run gets its document from. */
    enum Mode {
        /** From the publisher, unless it has nothing new. */
        FETCH,
        /** From the publisher, and it is worked through whether it is new or not. */
        FORCE,
        /** The archived document of the served version, because our reader of it has changed. */
        REREAD,
        /** The archived document of a quarantined version. */
        RELEASE,
        /** The publisher's edition of a past day. */
        BACKFILL
    }

    /** A quarantined version that is to be served, by whom and why. */
    record Release(String listId, int version, String actor, String reason) {}

    /**
     * A day of which the version is recorded afterwards.
     *
     * @param orderId of the order that the day belongs to; versions of one order follow from one
     *     another
     */
    record Backfill(String orderId, LocalDate day) {}

    private static final String RUN = "run";

    Backfill requireBackfill() {
        if (backfill == null) {
            throw new IllegalStateException("the run names no day");
        }
        return backfill;
    }

    JobParameters parameters() {
        JobParametersBuilder builder =
                new JobParametersBuilder()
                        .addString(RUN, runId)
                        .addString("document", documentId, false)
                        .addString("mode", mode.name(), false);
        if (release != null) {
            builder.addString("release.list", release.listId(), false)
                    .addLong("release.version", (long) release.version(), false)
                    .addString("release.actor", release.actor(), false)
                    .addString("release.reason", release.reason(), false);
        }
        if (backfill != null) {
            builder.addString("backfill.order", backfill.orderId(), false)
                    .addString("backfill.day", backfill.day().toString(), false);
        }
        return builder.toJobParameters();
    }

    static RunOrder of(JobParameters parameters) {
        return new RunOrder(
                required(parameters, RUN),
                required(parameters, "document"),
                Mode.valueOf(required(parameters, "mode")),
                release(parameters),
                backfill(parameters));
    }

    private static @Nullable Backfill backfill(JobParameters parameters) {
        String day = parameters.getString("backfill.day");
        return day == null
                ? null
                : new Backfill(required(parameters, "backfill.order"), LocalDate.parse(day));
    }

    private static @Nullable Release release(JobParameters parameters) {
        Long version = parameters.getLong("release.version");
        return version == null
                ? null
                : new Release(
                        required(parameters, "release.list"),
                        version.intValue(),
                        required(parameters, "release.actor"),
                        required(parameters, "release.reason"));
    }

    private static String required(JobParameters parameters, String name) {
        String value = parameters.getString(name);
        if (value == null) {
            throw new IllegalStateException("a run of the job has no parameter " + name);
        }
        return value;
    }
}
