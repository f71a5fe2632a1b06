package io.listwarden.sync.publish;

import io.listwarden.contracts.extract.Extract;
import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.generation.PartyBlob;

import java.util.List;
import java.util.Optional;

/**
 * Keeps the extract of each served blob beside it, so that those who load the list need not
 * normalise its names. An extract lives as long as somebody keeps it: those of blobs that nobody
 * serves, and of earlier versions, pass away.
 */
final class Extracts {
    private final GenerationStore store;

    Extracts(GenerationStore store) {
        this.store = store;
    }

    /** Makes what is missing, and prolongs the life of the rest. */
    void keep(List<Manifest.Entry> entries) {
        for (Manifest.Entry entry : entries) {
            if (!store.keepExtract(Extract.name(entry.blobSha256()))) {
                make(entry);
            }
        }
    }

    /** Made from the bytes that are stored, since those are what it is used with. */
    private void make(Manifest.Entry entry) {
        store.blob(entry.blobSha256())
                .flatMap(content -> extract(entry, content))
                .map(Extract::bytes)
                .ifPresent(it -> store.putExtract(Extract.name(entry.blobSha256()), it));
    }

    /** A corrupt blob has none; whoever loads it finds that out, and has it replaced. */
    private static Optional<Extract> extract(Manifest.Entry entry, byte[] content) {
        String sha256 = entry.blobSha256();
        try {
            return Optional.of(
                    Extract.of(sha256, PartyBlob.decode(sha256, entry.listId(), content), content));
        } catch (ListwardenException e) {
            if (e.kind() == FailureKind.CORRUPT) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
