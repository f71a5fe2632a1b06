package io.listwarden.service.history;

import io.listwarden.contracts.api.ChangesAnswer;
import io.listwarden.contracts.api.ListedChange;
import io.listwarden.contracts.api.VersionsAnswer;
import io.listwarden.contracts.change.Change;
import io.listwarden.contracts.change.ChangeKind;
import io.listwarden.contracts.change.FieldChange;
import io.listwarden.sync.history.ListVersion;
import io.listwarden.sync.history.RecordedChange;

import java.util.List;

/** Puts what the history holds into the form of the API. */
public final class Views {
    private Views() {}

    public static VersionsAnswer.Version version(ListVersion version) {
        return new VersionsAnswer.Version(
                version.listId(),
                version.version(),
                version.state().name(),
                version.cause().name(),
                version.documentId(),
                version.documentFormat(),
                version.documentUrl(),
                version.documentSha256(),
                version.parserVersion(),
                version.sourceDate(),
                version.fetchedAt(),
                version.recordedAt(),
                version.acceptedAt(),
                version.runId(),
                version.partyCount(),
                version.nameCount(),
                version.added(),
                version.amended(),
                version.removed(),
                version.findings(),
                version.decision() == null
                        ? null
                        : new VersionsAnswer.Decision(
                                version.decision().actor(),
                                version.decision().reason(),
                                version.decision().at()));
    }

    static ListedChange change(RecordedChange recorded) {
        return new ListedChange(
                recorded.id(),
                recorded.listId(),
                recorded.version(),
                ChangeKind.of(recorded.change()),
                recorded.cause().name(),
                recorded.change().partyId().toString(),
                recorded.change().name(),
                recorded.at(),
                fields(recorded.change()));
    }

    private static List<FieldChange> fields(Change change) {
        return switch (change) {
            case Change.Added _, Change.Removed _ -> List.of();
            case Change.Amended amended -> amended.fields();
        };
    }

    /**
     * @param after the cursor's place, which stays where it is when nothing is newer
     */
    static ChangesAnswer page(List<RecordedChange> changes, long after) {
        return new ChangesAnswer(
                changes.stream().map(Views::change).toList(),
                Cursor.after(changes.isEmpty() ? after : changes.getLast().id()));
    }
}
