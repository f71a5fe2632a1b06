package io.listwarden.service.snapshot;

import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.JsonBlob;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.link.Links;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.service.index.PartyIndexBuilder;
import io.listwarden.service.resolution.Vendors;

import java.util.Objects;
import java.util.Optional;

/** Loads what was resolved for a generation from the generation store. */
final class StoredResolution {
    private final GenerationStore store;
    private final PartyIndexBuilder indexes;

    StoredResolution(GenerationStore store, PartyIndexBuilder indexes) {
        this.store = store;
        this.indexes = indexes;
    }

    /**
     * @param held an earlier snapshot, whose parts are used again where they are the same
     * @throws ListwardenException {@code CORRUPT} when a blob is missing or not what the manifest
     *     says; {@code STORE_DOWN} when the store does not answer
     */
    Vendors load(Manifest manifest, Optional<Snapshot> held) {
        Manifest.Resolution wanted = manifest.resolution();
        if (wanted == null) {
            return Vendors.none();
        }
        Optional<Snapshot> sameRegister =
                held.filter(it -> it.vendors().version() == wanted.registerVersion())
                        .filter(it -> register(it).equals(Optional.of(wanted.register())));
        if (sameRegister.isEmpty()) {
            return Vendors.of(
                    wanted.registerVersion(),
                    read(wanted.register(), Register.class),
                    read(wanted.links(), Links.class),
                    indexes);
        }
        Vendors vendors = sameRegister.get().vendors();
        Manifest.Resolution had =
                Objects.requireNonNull(sameRegister.get().manifest().resolution());
        return had.links().equals(wanted.links())
                ? vendors
                : vendors.with(read(wanted.links(), Links.class));
    }

    private static Optional<Manifest.Part> register(Snapshot snapshot) {
        return Optional.ofNullable(snapshot.manifest().resolution())
                .map(Manifest.Resolution::register);
    }

    private <T extends Record> T read(Manifest.Part part, Class<T> type) {
        byte[] content =
                store.blob(part.blobSha256())
                        .orElseThrow(() -> StoredLists.missing(part.blobSha256()));
        try {
            return JsonBlob.read(part.blobSha256(), content, type);
        } catch (ListwardenException e) {
            store.removeBlob(part.blobSha256(), content);
            throw e;
        }
    }
}
