package io.listwarden.service.snapshot;

import io.listwarden.contracts.extract.Extract;
import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.generation.PackedParties;
import io.listwarden.contracts.generation.PartyBlob;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.service.index.PartyList;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Optional;

/**
 * Loads lists from the generation store: quickly where the extract beside a blob is of use, since
 * it says which bytes were verified when it was made, and otherwise out of the blob alone.
 */
final class StoredLists {
    private static final Logger LOG = LoggerFactory.getLogger(StoredLists.class);

    private final GenerationStore store;

    StoredLists(GenerationStore store) {
        this.store = store;
    }

    /**
     * The list, verified whole.
     *
     * @throws ListwardenException {@code CORRUPT} when the blob is missing or not what the manifest
     *     says; {@code STORE_DOWN} when the store does not answer
     */
    PartyList load(Manifest.Entry entry) {
        byte[] content =
                store.blob(entry.blobSha256()).orElseThrow(() -> missing(entry.blobSha256()));
        Optional<Extract> stored = extract(entry, content);
        Optional<PackedParties> packed = PackedParties.of(content);
        if (stored.isPresent() && packed.isPresent()) {
            return new StoredList(entry.listId(), stored.get(), packed.get());
        }
        List<ListedParty> parties = decoded(entry, content);
        Extract extract = stored.orElseGet(() -> Extract.of(entry.blobSha256(), parties, content));
        return packed.<PartyList>map(it -> new StoredList(entry.listId(), extract, it))
                .orElseGet(() -> PartyList.of(entry.listId(), parties, extract));
    }

    /** The extract of exactly this content; one that is not is removed, to be made again. */
    private Optional<Extract> extract(Manifest.Entry entry, byte[] content) {
        String name = Extract.name(entry.blobSha256());
        Optional<byte[]> stored = store.extract(name);
        Optional<Extract> usable = stored.flatMap(bytes -> read(bytes, entry, content));
        if (usable.isEmpty()) {
            LOG.info("The list {} is loaded without an extract", entry.listId());
            stored.ifPresent(bytes -> store.removeExtract(name, bytes));
        }
        return usable;
    }

    private static Optional<Extract> read(byte[] stored, Manifest.Entry entry, byte[] content) {
        try {
            return Optional.of(Extract.read(stored))
                    .filter(extract -> extract.isOf(entry.blobSha256(), content));
        } catch (ListwardenException corrupt) {
            return Optional.empty();
        }
    }

    private List<ListedParty> decoded(Manifest.Entry entry, byte[] content) {
        try {
            return PartyBlob.decode(entry.blobSha256(), entry.listId(), content);
        } catch (ListwardenException e) {
            store.removeBlob(entry.blobSha256(), content);
            throw e;
        }
    }

    static ListwardenException missing(String blobSha256) {
        return new ListwardenException(
                FailureKind.CORRUPT,
                "The blob " + blobSha256 + " is missing though the manifest names it.");
    }
}
