package io.listwarden.sync.publish;

import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.link.Links;
import io.listwarden.contracts.vendor.Register;

import java.util.List;

/** The vendors, and what belongs together on the lists of a generation. */
public interface Resolutions {
    /** Changes whenever {@link #resolve} of these lists may answer otherwise; cheap. */
    String basis(List<Manifest.Entry> lists);

    /**
     * Resolves the lists, whose blobs are in the store, or remembers having done so.
     *
     * @param basis of these lists
     */
    Resolved resolve(String basis, List<Manifest.Entry> lists);

    /**
     * What goes with a generation.
     *
     * @param registerVersion version of the register
     * @param register the register
     * @param links what belongs together
     */
    record Resolved(int registerVersion, Register register, Links links) {}
}
