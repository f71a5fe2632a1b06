package io.listwarden.sync.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * What one run is to do; the job's parameters.
 *
 * @param runId the run, which makes the parameters unique
 * @param documentId the document
 * @param mode where the document comes from
 * @param release what is released, or null
 */
record RunOrder(String runId, String documentId, Mode mode, @Nullable Release release) {
    /** Where a run gets its document from. */
    enum Mode {
        /** From the publisher, unless it has nothing new. */
        FETCH,
        /** From the publisher, and it is worked through whether it is new or not. */
        FORCE,
        /** The archived document of the served version, because our reader of it has changed. */
        REREAD,
        /** The archived document of a quarantined version. */
        RELEASE
    }

    /** A quarantined version that is to be served, by whom and why. */
    record Release(String listId, int version, String actor, String reason) {}

    private static final String RUN = "run";

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
        return builder.toJobParameters();
    }

    static RunOrder of(JobParameters parameters) {
        return new RunOrder(
                required(parameters, RUN),
                required(parameters, "document"),
                Mode.valueOf(required(parameters, "mode")),
                release(parameters));
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
