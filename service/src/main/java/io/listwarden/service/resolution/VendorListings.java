package io.listwarden.service.resolution;

import io.listwarden.contracts.api.VendorListing;
import io.listwarden.contracts.api.VendorListing.Basis;
import io.listwarden.contracts.api.VendorMember;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.link.PastListing;
import io.listwarden.contracts.link.VendorLink;
import io.listwarden.contracts.link.VendorLink.Status;
import io.listwarden.contracts.party.Citation;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.vendor.CitedListing;
import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.contracts.vendor.Standing;
import io.listwarden.service.index.PartyIndex;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What is known of the listings of vendors: out of the lists as they are loaded, and for what these
 * do not carry (later or earlier listings, other regimes) out of the register's citations.
 */
public final class VendorListings {
    private final Vendors vendors;
    private final PartyIndex parties;
    private final Manifest manifest;

    /**
     * @param parties of the same generation
     * @param manifest of that generation
     */
    public VendorListings(Vendors vendors, PartyIndex parties, Manifest manifest) {
        this.vendors = vendors;
        this.parties = parties;
        this.manifest = manifest;
    }

    /** Those of all members of a family, in the order of members. */
    public List<VendorListing> of(Family family) {
        return family.members().stream().flatMap(member -> of(family, member).stream()).toList();
    }

    /** Those of one member: what lists carry first. */
    public List<VendorListing> of(Family family, Member member) {
        List<VendorListing> listings = new ArrayList<>();
        for (VendorLink link : vendors.linksOf(member)) {
            ListedParty party =
                    link.status() == Status.CONFIRMED ? parties.party(link.partyId()) : null;
            if (party != null) {
                listings.add(carried(member, party));
            }
        }
        for (CitedListing listing : member.listings()) {
            if (listings.stream().noneMatch(it -> isSame(it, listing))
                    && vendors.pastOf(member).stream().noneMatch(it -> ended(it, listing))) {
                listings.add(cited(family, member, listing));
            }
        }
        vendors.pastOf(member).stream()
                .filter(past -> !isCitedAsRemoved(member, past.partyId().listId()))
                .map(past -> gone(member, past))
                .forEach(listings::add);
        return listings;
    }

    /** The register knows the day, and where it was published. */
    private static boolean isCitedAsRemoved(Member member, String listId) {
        return member.listings().stream()
                .anyMatch(it -> it.list().equals(listId) && it.removedOn() != null);
    }

    /** Whether what is cited without a removal is what the list carried and let go. */
    private static boolean ended(PastListing past, CitedListing cited) {
        return cited.removedOn() == null
                && cited.list().equals(past.partyId().listId())
                && cited.listedOn().isBefore(past.removedOn());
    }

    private static VendorListing gone(Member member, PastListing past) {
        return new VendorListing(
                shown(member),
                past.partyId().listId(),
                Basis.LIST,
                past.partyId().toString(),
                since(member, past.partyId().listId(), past.listedOn()),
                past.removedOn(),
                List.of(),
                member.listings().stream()
                        .filter(cited -> ended(past, cited))
                        .map(CitedListing::citation)
                        .toList(),
                Standing.VERIFIED);
    }

    /** Whether the list itself tells what is cited, the removal too if there was one. */
    private static boolean isSame(VendorListing carried, CitedListing cited) {
        return carried.listId().equals(cited.list())
                && Objects.equals(carried.removedOn(), cited.removedOn());
    }

    private VendorListing carried(Member member, ListedParty party) {
        return new VendorListing(
                shown(member),
                party.id().listId(),
                Basis.LIST,
                party.id().toString(),
                since(member, party.id().listId(), party.listing().listedOn()),
                laterRemoval(member, party),
                party.listing().programmes(),
                party.listing().citations().stream().map(Citation::text).toList(),
                Standing.VERIFIED);
    }

    /** What the register knows of a removal that the list, as it is loaded, is too old to show. */
    private @Nullable LocalDate laterRemoval(Member member, ListedParty party) {
        return member.listings().stream()
                .filter(listing -> listing.list().equals(party.id().listId()))
                .map(CitedListing::removedOn)
                .filter(day -> day != null && isOlder(party.id().listId(), day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean isOlder(String listId, LocalDate day) {
        return manifest.lists().stream()
                .anyMatch(list -> list.listId().equals(listId) && list.day().isBefore(day));
    }

    /** Where the list itself gives no date, the register may. */
    private static @Nullable LocalDate since(
            Member member, String listId, @Nullable LocalDate listedOn) {
        return listedOn != null
                ? listedOn
                : member.listings().stream()
                        .filter(listing -> listing.list().equals(listId))
                        .map(CitedListing::listedOn)
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    private VendorListing cited(Family family, Member member, CitedListing listing) {
        List<String> citations = new ArrayList<>(List.of(listing.citation()));
        if (listing.removalCitation() != null) {
            citations.add(listing.removalCitation());
        }
        return new VendorListing(
                shown(member),
                listing.list(),
                Basis.REGISTER,
                null,
                listing.listedOn(),
                listing.removedOn(),
                listing.programmes(),
                citations,
                vendors.register().standing(family, member, listing));
    }

    /** A member in short. */
    public static VendorMember shown(Member member) {
        return new VendorMember(member.id(), member.name());
    }
}
