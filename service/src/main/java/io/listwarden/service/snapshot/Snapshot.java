package io.listwarden.service.snapshot;

import io.listwarden.contracts.generation.Manifest;
import io.listwarden.service.index.PartyIndex;
import io.listwarden.service.index.PartyList;
import io.listwarden.service.resolution.VendorListings;
import io.listwarden.service.resolution.Vendors;

import java.time.Instant;
import java.util.List;

/**
 * One generation in memory, complete and verified. Immutable; an answer takes all it needs from one
 * snapshot.
 *
 * @param manifest which list versions it holds
 * @param index its parties, ready to be searched
 * @param lists its parties by list, in the manifest's order
 * @param vendors the register of vendors, and what belongs together on the lists
 * @param origin where it was loaded from
 * @param loadedAt when it was complete
 */
public record Snapshot(
        Manifest manifest,
        PartyIndex index,
        List<LoadedList> lists,
        Vendors vendors,
        Origin origin,
        Instant loadedAt) {
    public Snapshot {
        lists = List.copyOf(lists);
    }

    /** What is known of the listings of its vendors. */
    public VendorListings listings() {
        return new VendorListings(vendors, index, manifest);
    }

    /** Where a snapshot comes from. */
    public enum Origin {
        /** The generation store. */
        STORE,
        /** The history, because the generation store could not be used. */
        HISTORY
    }

    /**
     * One list of the generation.
     *
     * @param entry its version
     * @param parties every party of that version
     */
    public record LoadedList(Manifest.Entry entry, PartyList parties) {}
}
