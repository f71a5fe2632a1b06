package io.listwarden.sync.publish;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.BlobFile;
import io.listwarden.contracts.generation.BlobWriter;
import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.generation.PartyBlob;
import io.listwarden.sync.publish.ServedLists.ServedList;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names, makes and uploads the blobs of the served list versions. For one thread at a time. */
final class Blobs {
    private final ServedLists lists;
    private final GenerationStore store;
    private final Staging staging;

    /** Names of versions for which the history has none, by list, to be made only once. */
    private final Map<String, Named> named = new HashMap<>();

    private record Named(int version, String sha256) {}

    Blobs(ServedLists lists, GenerationStore store, Staging staging) {
        this.lists = lists;
        this.store = store;
        this.staging = staging;
    }

    /** What the manifest has to say, sorted by list. */
    List<Manifest.Entry> wanted() {
        return lists.current().stream()
                .sorted(Comparator.comparing(ServedList::listId))
                .map(list -> list.entry(name(list)))
                .toList();
    }

    private String name(ServedList list) {
        String recorded = list.blobSha256();
        return recorded == null ? madeName(list) : recorded;
    }

    private String madeName(ServedList list) {
        Named known = named.get(list.listId());
        if (known == null || known.version() != list.version()) {
            known =
                    new Named(
                            list.version(),
                            make(list.listId(), list.version(), list.partyCount()).sha256());
            named.put(list.listId(), known);
        }
        return known.sha256();
    }

    boolean arePresent(List<Manifest.Entry> entries) {
        return entries.stream().allMatch(entry -> store.has(entry.blobSha256()));
    }

    /** Uploads what the store lacks. */
    void upload(List<Manifest.Entry> entries) {
        for (Manifest.Entry entry : entries) {
            if (!store.has(entry.blobSha256())) {
                store.putBlob(entry.blobSha256(), content(entry));
            }
            staging.discard(entry.blobSha256());
        }
    }

    private byte[] content(Manifest.Entry entry) {
        return staging.find(entry.blobSha256())
                .flatMap(staging::read)
                .or(() -> staging.read(remade(entry)))
                .orElseThrow(() -> vanished(entry));
    }

    private ListwardenException vanished(Manifest.Entry entry) {
        return new ListwardenException(
                FailureKind.STORE_DOWN,
                "The blob " + entry.blobSha256() + " went missing before it was uploaded.");
    }

    private Path remade(Manifest.Entry entry) {
        BlobFile blob = make(entry.listId(), entry.version(), entry.partyCount());
        if (!blob.sha256().equals(entry.blobSha256())) {
            throw corrupt(blob, entry.version());
        }
        return blob.path();
    }

    private BlobFile make(String listId, int version, int partyCount) {
        try (BlobWriter writer = PartyBlob.writer(listId, staging.directory())) {
            lists.parties(listId, version, writer::add);
            BlobFile blob = writer.finish();
            if (blob.partyCount() != partyCount) {
                throw corrupt(blob, version);
            }
            return blob;
        }
    }

    private ListwardenException corrupt(BlobFile blob, int version) {
        staging.discard(blob.sha256());
        return new ListwardenException(
                FailureKind.CORRUPT,
                "The parties of the list "
                        + blob.listId()
                        + ", version "
                        + version
                        + ", are not those that were recorded.");
    }
}
