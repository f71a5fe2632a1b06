package io.listwarden.sync.job;

import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.job.RunNotes.ReadNote;
import io.listwarden.sync.job.RunNotes.StagedList;
import io.listwarden.sync.publish.GenerationPublisher;

import org.springframework.batch.core.ExitStatus;

import java.nio.file.Path;
import java.util.List;

/** Makes the generation store say what has been recorded; the past is recorded, but not served. */
final class PublishStep extends RunStep {
    private final HistoryStore history;
    private final RunFolders folders;
    private final Path staging;
    private final GenerationPublisher publisher;

    /**
     * @param staging where the publisher looks for blobs before it makes them again
     */
    PublishStep(
            HistoryStore history, RunFolders folders, Path staging, GenerationPublisher publisher) {
        super("publish");
        this.history = history;
        this.folders = folders;
        this.staging = staging;
        this.publisher = publisher;
    }

    /** What was held back, or is served from another document, is of no use to the publisher. */
    private List<String> servedBlobs(ReadNote read) {
        return read.lists().stream().filter(this::isServed).map(StagedList::blob).toList();
    }

    private boolean isServed(StagedList list) {
        return history.served(list.listId())
                .filter(version -> list.blobSha256().equals(version.blobSha256()))
                .isPresent();
    }

    @Override
    ExitStatus run(RunOrder order, RunNotes notes) {
        if (order.backfill() == null) {
            folders.moveFiles(order.runId(), servedBlobs(notes.read()), staging);
            publisher.publish();
        }
        return ExitStatus.COMPLETED;
    }
}
