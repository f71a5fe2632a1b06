package io.listwarden.sync.publish;

import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.JsonBlob;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.link.Links;
import io.listwarden.sync.publish.Resolutions.Registered;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Optional;

/**
 * The register and the links that go with the lists, uploaded. No list waits for its links, and
 * none is kept back where they fail. For one thread at a time.
 */
final class Resolution {
    private static final Logger LOG = LoggerFactory.getLogger(Resolution.class);
    private static final String NOT_RESOLVED = "";

    private final Resolutions resolutions;
    private final GenerationStore store;

    /** The lists that were to be resolved the last time. */
    private List<Manifest.Entry> seen = List.of();

    Resolution(Resolutions resolutions, GenerationStore store) {
        this.resolutions = resolutions;
        this.store = store;
    }

    /** The register of today with the links of before; null while there is no register. */
    Manifest.@Nullable Resolution withoutResolving(Optional<Manifest> before) {
        return attempt(before, () -> current(before));
    }

    private Manifest.@Nullable Resolution current(Optional<Manifest> before) {
        Manifest.@Nullable Resolution last = last(before);
        Optional<Registered> register = resolutions.register();
        if (register.isEmpty() || isOf(register.get(), last)) {
            return last;
        }
        return new Manifest.Resolution(
                register.get().version(),
                uploaded(register.get()),
                last == null ? uploaded(JsonBlob.of(Links.NONE)) : last.links(),
                NOT_RESOLVED);
    }

    private static boolean isOf(Registered register, Manifest.@Nullable Resolution resolution) {
        return resolution != null
                && resolution.registerVersion() == register.version()
                && resolution.register().blobSha256().equals(register.sha256());
    }

    /**
     * Register and links of today, if the lists have stayed the same since this was asked last;
     * else as {@link #withoutResolving} has it: at a start lists come one by one.
     */
    Manifest.@Nullable Resolution onceSettled(
            List<Manifest.Entry> lists, Optional<Manifest> before) {
        boolean isSettled = lists.equals(seen);
        seen = lists;
        return isSettled
                ? attempt(before, () -> resolved(lists, before))
                : withoutResolving(before);
    }

    private Manifest.@Nullable Resolution resolved(
            List<Manifest.Entry> lists, Optional<Manifest> before) {
        Manifest.@Nullable Resolution last = last(before);
        Optional<Registered> register = resolutions.register();
        if (register.isEmpty()) {
            return last;
        }
        String basis = resolutions.basis(lists);
        return last != null && last.basis().equals(basis) && isOf(register.get(), last)
                ? last
                : new Manifest.Resolution(
                        register.get().version(),
                        uploaded(register.get()),
                        uploaded(JsonBlob.of(resolutions.resolve(basis, lists))),
                        basis);
    }

    private interface Work {
        Manifest.@Nullable Resolution result();
    }

    private Manifest.@Nullable Resolution attempt(Optional<Manifest> before, Work work) {
        try {
            return work.result();
        } catch (RuntimeException e) {
            LOG.error("Vendors and identities were not resolved; those of before stay", e);
            return last(before);
        }
    }

    /** What went with that generation; null where that was nothing, or its blobs are gone. */
    Manifest.@Nullable Resolution last(Optional<Manifest> before) {
        return before.map(Manifest::resolution).filter(this::isPresent).orElse(null);
    }

    private boolean isPresent(Manifest.Resolution resolution) {
        return resolution.blobs().allMatch(store::has);
    }

    private Manifest.Part uploaded(Registered register) {
        return store.has(register.sha256())
                ? new Manifest.Part(register.sha256())
                : uploaded(resolutions.content(register));
    }

    private Manifest.Part uploaded(JsonBlob blob) {
        store.putBlob(blob.sha256(), blob.content());
        return new Manifest.Part(blob.sha256());
    }
}
