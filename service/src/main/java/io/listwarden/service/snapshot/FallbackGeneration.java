package io.listwarden.service.snapshot;

import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.link.Links;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.vendor.Register;

import java.util.Optional;
import java.util.function.Consumer;

/** The served lists straight from the history, for a start without a usable generation store. */
public interface FallbackGeneration {
    /**
     * What would be published now; empty when no list was accepted yet. The number is that of the
     * last generation that the history knows of, or 0. A blob's name may be empty where it was not
     * recorded.
     */
    Optional<Manifest> manifest();

    /** The register, and what was resolved last; empty before the first time. */
    Optional<Resolved> resolved();

    /** Hands over every party of a list version. */
    void parties(Manifest.Entry entry, Consumer<ListedParty> parties);

    /**
     * What goes with the lists.
     *
     * @param registerVersion version of the register
     * @param register the register
     * @param links what belongs together
     */
    record Resolved(int registerVersion, Register register, Links links) {}
}
