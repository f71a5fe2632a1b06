package io.listwarden.sync.publish;

import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.JsonBlob;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.sync.publish.Resolutions.Resolved;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Optional;

/** Resolves what is to be published, and uploads what came of it. */
final class Resolution {
    private static final Logger LOG = LoggerFactory.getLogger(Resolution.class);

    /** So many parties are resolved while somebody waits for their lists. */
    private static final int MOST_AT_ONCE = 2_000;

    private final Resolutions resolutions;
    private final GenerationStore store;

    Resolution(Resolutions resolutions, GenerationStore store) {
        this.resolutions = resolutions;
        this.store = store;
    }

    /**
     * What goes with the lists. Where resolving fails, or takes its time and the lists are not
     * served yet, it is what went with the generation before: links that are not of today are no
     * reason to keep a list back.
     */
    Manifest.@Nullable Resolution of(
            List<Manifest.Entry> lists, Optional<Manifest> before, boolean listsAreServed) {
        Manifest.@Nullable Resolution last =
                before.map(Manifest::resolution).filter(this::isPresent).orElse(null);
        if (!listsAreServed && !areFew(lists)) {
            return last;
        }
        try {
            String basis = resolutions.basis(lists);
            return last != null && last.basis().equals(basis)
                    ? last
                    : uploaded(basis, resolutions.resolve(basis, lists));
        } catch (RuntimeException e) {
            LOG.error("Vendors and identities were not resolved; those of before stay", e);
            return last;
        }
    }

    private static boolean areFew(List<Manifest.Entry> lists) {
        return lists.stream().mapToInt(Manifest.Entry::partyCount).sum() <= MOST_AT_ONCE;
    }

    private boolean isPresent(Manifest.Resolution resolution) {
        return resolution.blobs().allMatch(store::has);
    }

    private Manifest.Resolution uploaded(String basis, Resolved resolved) {
        return new Manifest.Resolution(
                resolved.registerVersion(),
                uploaded(JsonBlob.of(resolved.register())),
                uploaded(JsonBlob.of(resolved.links())),
                basis);
    }

    private Manifest.Part uploaded(JsonBlob blob) {
        store.putBlob(blob.sha256(), blob.content());
        return new Manifest.Part(blob.sha256());
    }
}
