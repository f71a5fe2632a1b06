package io.listwarden.sync.job;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.ListVersion;
import io.listwarden.sync.history.PartyHistory;
import io.listwarden.sync.publish.ServedLists;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** What the history says is served. */
public final class HistoryServedLists implements ServedLists {
    /** Of a list that nothing here fetches any more. */
    private static final Duration STALE_AFTER_A_DAY = Duration.ofDays(1);

    private final HistoryStore history;
    private final PartyHistory parties;
    private final Documents documents;

    public HistoryServedLists(HistoryStore history, PartyHistory parties, Documents documents) {
        this.history = history;
        this.parties = parties;
        this.documents = documents;
    }

    @Override
    public List<ServedList> current() {
        return history.allServed().stream().map(this::served).toList();
    }

    private ServedList served(ListVersion version) {
        return new ServedList(
                version.listId(),
                version.version(),
                version.sourceDate(),
                version.fetchedAt(),
                version.blobSha256(),
                version.partyCount(),
                staleAfter(version.documentId()));
    }

    private Duration staleAfter(String documentId) {
        return documents
                .find(documentId)
                .map(document -> document.settings().staleAfter())
                .orElse(STALE_AFTER_A_DAY);
    }

    @Override
    public void parties(String listId, int version, Consumer<ListedParty> each) {
        parties.parties(listId, version, each);
    }
}
