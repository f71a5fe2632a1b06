package io.listwarden.service.resolution;

import io.listwarden.contracts.api.LookupResult.Vendor;
import io.listwarden.contracts.link.Identity;
import io.listwarden.contracts.link.Links;
import io.listwarden.contracts.link.PastListing;
import io.listwarden.contracts.link.VendorLink;
import io.listwarden.contracts.link.VendorLink.Status;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.service.index.PartyIndexBuilder;
import io.listwarden.service.index.Search;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of vendors of one generation, and what belongs together on its lists. Immutable. */
public final class Vendors {
    private final int version;
    private final Register register;
    private final Links links;
    private final VendorNames names;
    private final Map<String, Membership> members = new HashMap<>();
    private final Map<PartyId, Identity> identities = new HashMap<>();
    private final Map<PartyId, Family> families = new HashMap<>();
    private final Map<String, List<VendorLink>> linksOf = new HashMap<>();
    private final Map<String, List<PastListing>> pastOf = new HashMap<>();

    /** A member and its family. */
    public record Membership(Family family, Member member) {}

    private Vendors(int version, Register register, Links links, VendorNames names) {
        this.version = version;
        this.register = register;
        this.links = links;
        this.names = names;
        for (Family family : register.families()) {
            for (Member member : family.members()) {
                members.put(member.id(), new Membership(family, member));
            }
        }
        for (Identity identity : links.identities()) {
            identity.parties().forEach(party -> identities.put(party, identity));
        }
        for (PastListing past : links.past()) {
            pastOf.computeIfAbsent(past.memberId(), _ -> new ArrayList<>()).add(past);
        }
        for (VendorLink link : links.vendors()) {
            linksOf.computeIfAbsent(link.memberId(), _ -> new ArrayList<>()).add(link);
            Membership member = members.get(link.memberId());
            if (link.status() == Status.CONFIRMED && member != null) {
                families.putIfAbsent(link.partyId(), member.family());
            }
        }
    }

    /** Nobody: for a generation without a register. */
    public static Vendors none() {
        return new Vendors(0, Register.EMPTY, Links.NONE, VendorNames.NONE);
    }

    /**
     * @param version of the register
     * @param links of the generation
     */
    public static Vendors of(
            int version, Register register, Links links, PartyIndexBuilder indexes) {
        return new Vendors(version, register, links, VendorNames.of(register, indexes));
    }

    /** The same register with the links of another generation. */
    public Vendors with(Links other) {
        return new Vendors(version, register, other, names);
    }

    /** Version of the register, counted from 1; 0 where there is none. */
    public int version() {
        return version;
    }

    public Register register() {
        return register;
    }

    public Links links() {
        return links;
    }

    /** The family of that id. */
    public Optional<Family> family(String id) {
        return register.families().stream().filter(family -> family.id().equals(id)).findFirst();
    }

    /** The member of that id; null where the register has none, or has none any more. */
    public @Nullable Membership member(String id) {
        return members.get(id);
    }

    /** Links of a member to listed parties. */
    public List<VendorLink> linksOf(Member member) {
        return linksOf.getOrDefault(member.id(), List.of());
    }

    /** Listed parties that a member was, and that are not listed any more. */
    List<PastListing> pastOf(Member member) {
        return pastOf.getOrDefault(member.id(), List.of());
    }

    /** The vendor that a listed party belongs to, or null. */
    public @Nullable Vendor vendorOf(PartyId party) {
        Family family = families.get(party);
        return family == null ? null : new Vendor(family.id(), family.name());
    }

    /** Ids of the same party on other lists, sorted. */
    public List<String> sameAs(PartyId party) {
        Identity identity = identities.get(party);
        return identity == null
                ? List.of()
                : identity.parties().stream()
                        .filter(other -> !other.equals(party))
                        .map(PartyId::toString)
                        .toList();
    }

    /** Why parties of other lists are the same as this one. */
    public List<Identity.Join> joins(PartyId party) {
        Identity identity = identities.get(party);
        return identity == null ? List.of() : identity.joins();
    }

    /** The families that a question may mean, each by its best name, the surest first. */
    List<FoundVendor> find(Search search) {
        return names.find(search);
    }
}
