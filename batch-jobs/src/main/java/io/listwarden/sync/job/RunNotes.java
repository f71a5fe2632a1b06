package io.listwarden.sync.job;

import io.listwarden.sync.quality.Verdict;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the steps of a run leave for one another; kept in the database, so that a run can be
 * finished after a crash.
 */
final class RunNotes {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ExecutionContext context;

    RunNotes(ExecutionContext context) {
        this.context = context;
    }

    /**
     * The document that the run works on.
     *
     * @param format in which of its formats it is
     * @param sha256 its name in the archive
     * @param url where it was asked for
     * @param fetchedAt when it was fetched
     * @param headers of the publisher's answer
     */
    record DocumentNote(
            String format,
            String sha256,
            URI url,
            Instant fetchedAt,
            SortedMap<String, String> headers) {}

    /**
     * What reading the document gave.
     *
     * @param sourceDate the publisher's own date, or null
     * @param lists one entry for each list of which the document holds parties
     */
    record ReadNote(@Nullable Instant sourceDate, List<StagedList> lists) {
        Optional<StagedList> list(String listId) {
            return lists.stream().filter(list -> list.listId().equals(listId)).findFirst();
        }

        /** Those of the lists of which the document holds not one party. */
        List<String> gone(Collection<String> listIds) {
            return listIds.stream().filter(listId -> list(listId).isEmpty()).toList();
        }
    }

    /**
     * A list as it was read, waiting in a blob.
     *
     * @param listId the list
     * @param blob name of the blob file in the run's folder
     * @param blobSha256 the blob's name
     * @param partyCount parties in it
     * @param nameCount names of all these parties
     */
    record StagedList(
            String listId, String blob, String blobSha256, int partyCount, int nameCount) {}

    void document(DocumentNote note) {
        context.putString("document", JSON.writeValueAsString(note));
    }

    DocumentNote document() {
        return JSON.readValue(required("document"), DocumentNote.class);
    }

    void read(ReadNote note) {
        context.putString("read", JSON.writeValueAsString(note));
    }

    ReadNote read() {
        return JSON.readValue(required("read"), ReadNote.class);
    }

    void verdict(Verdict verdict) {
        context.putString("verdict", JSON.writeValueAsString(verdict));
    }

    Verdict verdict() {
        return JSON.readValue(required("verdict"), Verdict.class);
    }

    /** Whether the gate has judged yet. */
    boolean hasVerdict() {
        return context.containsKey("verdict");
    }

    private String required(String name) {
        if (!context.containsKey(name)) {
            throw new IllegalStateException("the run left no note on its " + name);
        }
        return context.getString(name);
    }
}
