package io.listwarden.sync.publish;

import io.listwarden.contracts.generation.JsonBlob;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.link.Links;

import java.util.List;
import java.util.Optional;

/** The vendors, and what belongs together on the lists of a generation. */
public interface Resolutions {
    /** The register that is in force; empty before the first was recorded. */
    Optional<Registered> register();

    /** A register whole. */
    JsonBlob content(Registered register);

    /** Changes whenever {@link #resolve} of these lists may answer otherwise; cheap. */
    String basis(List<Manifest.Entry> lists);

    /**
     * Resolves the lists, whose blobs are in the store, or remembers having done so.
     *
     * @param basis of these lists
     */
    Links resolve(String basis, List<Manifest.Entry> lists);

    /**
     * A version of the register.
     *
     * @param version counted from 1
     * @param sha256 the name of its blob
     */
    record Registered(int version, String sha256) {}
}
