package io.listwarden.service.vendor;

import io.listwarden.contracts.api.CoverageAnswer;
import io.listwarden.contracts.api.CoverageAnswer.Cell;
import io.listwarden.contracts.api.CoverageAnswer.OfMember;
import io.listwarden.contracts.api.CoverageAnswer.State;
import io.listwarden.contracts.api.CoverageChangesAnswer;
import io.listwarden.contracts.api.CoverageChangesAnswer.Change;
import io.listwarden.contracts.api.CoverageChangesAnswer.Kind;
import io.listwarden.contracts.api.VendorListing;
import io.listwarden.contracts.api.VendorListing.Basis;
import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.contracts.vendor.Standing;
import io.listwarden.service.resolution.VendorListings;
import io.listwarden.service.resolution.Vendors;
import io.listwarden.service.snapshot.Snapshot;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which lists carry which vendors, today and on other days. */
final class Coverage {
    private final Vendors vendors;
    private final VendorListings listings;
    private final Set<String> loaded;

    Coverage(Snapshot snapshot) {
        this.vendors = snapshot.vendors();
        this.listings = snapshot.listings();
        this.loaded =
                snapshot.manifest().lists().stream()
                        .map(list -> list.listId())
                        .collect(Collectors.toSet());
    }

    /** The table of all families as of a day. */
    CoverageAnswer on(LocalDate day) {
        List<String> lists = lists();
        return new CoverageAnswer(
                vendors.version(),
                day,
                lists,
                vendors.register().families().stream()
                        .map(
                                family ->
                                        new CoverageAnswer.Vendor(
                                                family.id(),
                                                family.name(),
                                                cells(listings.of(family), lists, day)))
                        .toList());
    }

    /** The table of one family's members as of a day. */
    List<OfMember> ofMembers(Family family, LocalDate day) {
        List<String> lists = lists();
        return family.members().stream()
                .map(
                        member ->
                                new OfMember(
                                        VendorListings.shown(member),
                                        cells(listings.of(family, member), lists, day)))
                .toList();
    }

    /** The lists that are loaded, and those that the register cites. */
    private List<String> lists() {
        Set<String> lists = new TreeSet<>(loaded);
        for (Family family : vendors.register().families()) {
            for (Member member : family.members()) {
                member.listings().forEach(listing -> lists.add(listing.list()));
            }
        }
        return List.copyOf(lists);
    }

    private List<Cell> cells(List<VendorListing> known, List<String> lists, LocalDate day) {
        return lists.stream()
                .map(
                        list ->
                                cell(
                                        list,
                                        known.stream()
                                                .filter(it -> it.listId().equals(list))
                                                .filter(it -> hadBegun(it, day))
                                                .toList(),
                                        day))
                .toList();
    }

    /** What has no date was listed some day, which may have been any. */
    private static boolean hadBegun(VendorListing listing, LocalDate day) {
        return listing.listedOn() == null || !listing.listedOn().isAfter(day);
    }

    private static boolean isOver(VendorListing listing, LocalDate day) {
        return listing.removedOn() != null && !listing.removedOn().isAfter(day);
    }

    private Cell cell(String list, List<VendorListing> begun, LocalDate day) {
        List<VendorListing> going = begun.stream().filter(it -> !isOver(it, day)).toList();
        if (begun.isEmpty()) {
            State state = loaded.contains(list) ? State.NOT_LISTED : State.UNKNOWN;
            return new Cell(list, state, null, null, null, null, List.of(), List.of(), List.of());
        }
        return going.isEmpty()
                ? cell(list, State.REMOVED, begun, lastRemoval(begun))
                : cell(list, State.LISTED, going, null);
    }

    private static @Nullable LocalDate lastRemoval(List<VendorListing> listings) {
        return listings.stream()
                .map(VendorListing::removedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Cell cell(
            String list, State state, List<VendorListing> listings, @Nullable LocalDate until) {
        return new Cell(
                list,
                state,
                listings.stream()
                        .map(VendorListing::listedOn)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                until,
                listings.stream().map(VendorListing::basis).min(Comparator.naturalOrder()).get(),
                listings.stream().map(VendorListing::standing).min(Comparator.naturalOrder()).get(),
                listings.stream().map(VendorListing::member).distinct().toList(),
                listings.stream().flatMap(listing -> Stream.ofNullable(listing.partyId())).toList(),
                listings.stream().flatMap(it -> it.citations().stream()).distinct().toList());
    }

    /** What happened after one day and not after another. */
    CoverageChangesAnswer between(LocalDate from, LocalDate to) {
        List<Change> changes = new ArrayList<>();
        for (Family family : vendors.register().families()) {
            for (VendorListing listing : listings.of(family)) {
                add(family, listing, Kind.LISTED, listing.listedOn(), from, to, changes);
                add(family, listing, Kind.REMOVED, listing.removedOn(), from, to, changes);
            }
        }
        changes.sort(
                Comparator.comparing(Change::on)
                        .thenComparing(Change::vendorId)
                        .thenComparing(change -> change.listing().member().id())
                        .thenComparing(change -> change.listing().listId()));
        return new CoverageChangesAnswer(vendors.version(), from, to, changes);
    }

    private static void add(
            Family family,
            VendorListing listing,
            Kind kind,
            @Nullable LocalDate on,
            LocalDate from,
            LocalDate to,
            List<Change> changes) {
        if (on != null && on.isAfter(from) && !on.isAfter(to)) {
            changes.add(new Change(on, family.id(), family.name(), kind, listing));
        }
    }

    /** The lists that a family is on now. */
    List<String> listsOf(Family family, LocalDate day) {
        return listings.of(family).stream()
                .filter(it -> it.standing() == Standing.VERIFIED || it.basis() == Basis.LIST)
                .filter(it -> hadBegun(it, day) && !isOver(it, day))
                .map(VendorListing::listId)
                .distinct()
                .sorted()
                .toList();
    }
}
