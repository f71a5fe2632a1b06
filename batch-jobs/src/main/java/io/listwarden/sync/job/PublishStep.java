package io.listwarden.sync.job;

import io.listwarden.sync.publish.GenerationPublisher;

import org.springframework.batch.core.ExitStatus;

import java.nio.file.Path;

/** Makes the generation store say what has been recorded. */
final class PublishStep extends RunStep {
    private final RunFolders folders;
    private final Path staging;
    private final GenerationPublisher publisher;

    /**
     * @param staging where the publisher looks for blobs before it makes them again
     */
    PublishStep(RunFolders folders, Path staging, GenerationPublisher publisher) {
        super("publish");
        this.folders = folders;
        this.staging = staging;
        this.publisher = publisher;
    }

    @Override
    ExitStatus run(RunOrder order, RunNotes notes) {
        folders.moveFiles(order.runId(), staging);
        publisher.publish();
        return ExitStatus.COMPLETED;
    }
}
