package io.listwarden.service.vendor;

import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.service.index.TokenIndexBuilder;
import io.listwarden.service.resolution.SampleVendors;
import io.listwarden.service.snapshot.CurrentSnapshot;
import io.listwarden.service.snapshot.Snapshots;
import io.listwarden.service.web.RunningService;
import io.listwarden.service.web.SampleParties;
import io.listwarden.sync.history.RegisterHistory;

import java.util.List;

/** Has a running service serve the sample register beside the sample parties. */
public final class ServedVendors {
    private ServedVendors() {}

    /** The register is the second version of the history; the first lacked Sandvine. */
    public static void serve(RunningService service) {
        RegisterHistory history = service.bean(RegisterHistory.class);
        var ignored = history.record(without("sandvine"));
        ignored = history.record(SampleVendors.REGISTER);
        Snapshots.serve(
                service.bean(CurrentSnapshot.class),
                SampleParties.MANIFEST,
                new TokenIndexBuilder()
                        .build(List.of(SampleParties.CANDIRU, SampleParties.INTELLEXA)),
                SampleVendors.VENDORS);
    }

    private static Register without(String id) {
        List<Family> families =
                SampleVendors.REGISTER.families().stream()
                        .filter(family -> !family.id().equals(id))
                        .toList();
        return new Register(
                SampleVendors.REGISTER.sources(),
                SampleVendors.REGISTER.productClasses(),
                families);
    }
}
