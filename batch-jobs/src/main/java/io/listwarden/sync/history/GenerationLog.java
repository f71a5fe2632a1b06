package io.listwarden.sync.history;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The published generations. Recorded first and published then: the log is what Redis heals from.
 */
public final class GenerationLog {
    public GenerationLog(Database database, Clock clock) {}

    /** Makes the manifest of the generation with this number and time. */
    @FunctionalInterface
    public interface ManifestWriter {
        String write(long number, Instant publishedAt);
    }

    /**
     * Records the next generation; one caller at a time, so that each manifest is written knowing
     * all the ones before. What {@code writer} reads of the history is of the same transaction.
     */
    public PublishedGeneration append(ManifestWriter writer) {
        throw new UnsupportedOperationException("in progress");
    }

    public Optional<PublishedGeneration> latest() {
        throw new UnsupportedOperationException("in progress");
    }

    public Optional<PublishedGeneration> find(long number) {
        throw new UnsupportedOperationException("in progress");
    }

    /** The generation that was served at that moment; empty before the first. */
    public Optional<PublishedGeneration> servedAt(Instant moment) {
        throw new UnsupportedOperationException("in progress");
    }

    /** Generations, newest first, at most {@code limit}. */
    public List<PublishedGeneration> newest(int limit) {
        throw new UnsupportedOperationException("in progress");
    }
}
