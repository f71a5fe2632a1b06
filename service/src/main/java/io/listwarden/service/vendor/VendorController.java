package io.listwarden.service.vendor;

import io.listwarden.contracts.api.CoverageAnswer;
import io.listwarden.contracts.api.CoverageChangesAnswer;
import io.listwarden.contracts.api.VendorAnswer;
import io.listwarden.contracts.api.VendorsAnswer;
import io.listwarden.contracts.vendor.Family;
import io.listwarden.service.resolution.Vendors;
import io.listwarden.service.snapshot.CurrentSnapshot;
import io.listwarden.service.snapshot.Snapshot;
import io.listwarden.service.web.Parameters;
import io.listwarden.service.web.ProblemException;
import io.listwarden.service.web.ProblemType;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/** The vendors of the register, and which lists they are on. */
@RestController
final class VendorController {
    private static final String CSV = "text/csv";

    private final CurrentSnapshot current;
    private final Clock clock;

    VendorController(CurrentSnapshot current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/v1/vendors")
    VendorsAnswer vendors() {
        Snapshot snapshot = snapshot();
        Vendors vendors = snapshot.vendors();
        Coverage coverage = new Coverage(snapshot);
        VendorViews views = new VendorViews(vendors);
        return new VendorsAnswer(
                vendors.version(),
                vendors.register().families().stream()
                        .map(family -> views.summary(family, coverage.listsOf(family, today())))
                        .toList());
    }

    @GetMapping("/v1/vendors/{vendorId}")
    VendorAnswer vendor(@PathVariable(name = "vendorId") String vendorId) {
        Snapshot snapshot = snapshot();
        Vendors vendors = snapshot.vendors();
        Family family =
                vendors.family(vendorId)
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                ProblemType.NOT_FOUND,
                                                "The register has no vendor with this id."));
        VendorViews views = new VendorViews(vendors);
        VendorLinks links = new VendorLinks(snapshot);
        return new VendorAnswer(
                vendors.version(),
                family.id(),
                family.name(),
                family.summary(),
                family.members().stream().map(member -> views.member(family, member)).toList(),
                views.productClasses(family),
                snapshot.listings().of(family),
                new Coverage(snapshot).ofMembers(family, today()),
                family.members().stream()
                        .flatMap(member -> vendors.linksOf(member).stream())
                        .map(links::brief)
                        .filter(Objects::nonNull)
                        .toList(),
                views.sources(family));
    }

    @GetMapping("/v1/vendors/coverage")
    CoverageAnswer coverage(@RequestParam(name = "asOf", required = false) @Nullable String asOf) {
        return new Coverage(snapshot()).on(day(asOf));
    }

    @GetMapping(path = "/v1/vendors/coverage", produces = CSV)
    String coverageTable(@RequestParam(name = "asOf", required = false) @Nullable String asOf) {
        return CoverageCsv.of(new Coverage(snapshot()).on(day(asOf)));
    }

    private LocalDate day(@Nullable String asOf) {
        LocalDate day = Parameters.day("asOf", asOf);
        return day == null ? today() : day;
    }

    @GetMapping("/v1/vendors/coverage/changes")
    CoverageChangesAnswer changes(
            @RequestParam(name = "from") String from,
            @RequestParam(name = "to", required = false) @Nullable String to) {
        LocalDate first = Objects.requireNonNull(Parameters.day("from", from));
        LocalDate last = Objects.requireNonNullElse(Parameters.day("to", to), today());
        if (last.isBefore(first)) {
            throw ProblemException.field("to", "is before from");
        }
        return new Coverage(snapshot()).between(first, last);
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private Snapshot snapshot() {
        return served(current);
    }

    /** What is served; a problem before the first list is loaded. */
    static Snapshot served(CurrentSnapshot current) {
        return current.get()
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ProblemType.NO_GENERATION, "No list is loaded yet."));
    }
}
