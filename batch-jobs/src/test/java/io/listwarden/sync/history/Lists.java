package io.listwarden.sync.history;

import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small lists for the tests of this package. */
final class Lists {
    static final String EU = "eu-fsf";

    private Lists() {}

    /** A draft of a document that no other run has read. */
    static VersionDraft draft(String listId, String runId) {
        return draft(listId, runId, "document of " + runId);
    }

    static VersionDraft draft(String listId, String runId, String sha256) {
        return new VersionDraft(
                listId,
                listId,
                "xml",
                sha256,
                URI.create("https://example.org/list?format=xml"),
                new TreeMap<>(Map.of("etag", "\"7\"")),
                3,
                Instant.parse("2026-01-01T00:00:00.123456Z"),
                Instant.parse("2026-01-02T00:00:00.654321Z"),
                runId,
                null);
    }

    /** A draft of the same list from another document. */
    static VersionDraft draftFrom(String documentId, String listId, String runId) {
        VersionDraft draft = draft(listId, runId);
        return new VersionDraft(
                listId,
                documentId,
                draft.documentFormat(),
                draft.documentSha256(),
                draft.documentUrl(),
                draft.headers(),
                draft.parserVersion(),
                draft.sourceDate(),
                draft.fetchedAt(),
                runId,
                null);
    }

    static ListedParty party(String key, String... names) {
        return party(EU, key, names);
    }

    static ListedParty party(String listId, String key, String[] names) {
        return new ListedParty(
                new PartyId(listId, key),
                PartyKind.ORGANIZATION,
                Stream.of(names).map(name -> ListedName.of(NameType.PRIMARY, name)).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Listing.EMPTY,
                Details.NONE,
                List.of());
    }

    static PartyStream only(ListedParty... parties) {
        return List.of(parties)::forEach;
    }
}
