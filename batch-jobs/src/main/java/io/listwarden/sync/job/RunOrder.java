package io.listwarden.sync.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What one run is to do; the job's parameters.
 *
 * @param runId the run, which makes the parameters unique
 * @param documentId the document
 * @param mode where the document comes from
 * @param release what is released, or null
 * @param backfill which past day is filled in, or null
 * @param upload which document somebody brought, or null
 */
record RunOrder(
        String runId,
        String documentId,
        Mode mode,
        @Nullable Release release,
        @Nullable Backfill backfill,
        @Nullable Upload upload) {
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
        BACKFILL,
        /** A document that somebody brought, unless it is the one that was brought last. */
        UPLOAD
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

    /** A document that somebody brought and that is in the archive. */
    record Upload(String sha256, URI url, Instant at) {}

    private static final String RUN = "run";

    Upload requireUpload() {
        if (upload == null) {
            throw new IllegalStateException("the run names no document that was brought");
        }
        return upload;
    }

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
        if (upload != null) {
            builder.addString("upload.sha256", upload.sha256(), false)
                    .addString("upload.url", upload.url().toString(), false)
                    .addString("upload.at", upload.at().toString(), false);
        }
        return builder.toJobParameters();
    }

    static RunOrder of(JobParameters parameters) {
        return new RunOrder(
                required(parameters, RUN),
                required(parameters, "document"),
                Mode.valueOf(required(parameters, "mode")),
                release(parameters),
                backfill(parameters),
                upload(parameters));
    }

    private static @Nullable Upload upload(JobParameters parameters) {
        String sha256 = parameters.getString("upload.sha256");
        return sha256 == null
                ? null
                : new Upload(
                        sha256,
                        URI.create(required(parameters, "upload.url")),
                        Instant.parse(required(parameters, "upload.at")));
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
