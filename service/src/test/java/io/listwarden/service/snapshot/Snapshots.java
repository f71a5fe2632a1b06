package io.listwarden.service.snapshot;

import io.listwarden.contracts.generation.Manifest;
import io.listwarden.service.index.PartyIndex;
import io.listwarden.service.resolution.Vendors;

import java.time.Instant;
import java.util.List;

/** Lets tests of other packages serve a snapshot without a generation store. */
public final class Snapshots {
    private Snapshots() {}

    public static void serve(CurrentSnapshot current, Manifest manifest, PartyIndex index) {
        serve(current, manifest, index, Vendors.none());
    }

    public static void serve(
            CurrentSnapshot current, Manifest manifest, PartyIndex index, Vendors vendors) {
        current.swap(
                new Snapshot(
                        manifest,
                        index,
                        List.of(),
                        vendors,
                        Snapshot.Origin.STORE,
                        Instant.parse("2026-01-02T03:04:06Z")));
    }
}
