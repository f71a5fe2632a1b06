package io.listwarden.sync.resolve;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.JsonBlob;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.generation.PartyBlob;
import io.listwarden.contracts.link.Links;
import io.listwarden.contracts.link.MissingListing;
import io.listwarden.contracts.link.PastListing;
import io.listwarden.contracts.link.VendorLink;
import io.listwarden.contracts.link.VendorLink.Status;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyJson;
import io.listwarden.contracts.vendor.CitedListing;
import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.contracts.vendor.Standing;
import io.listwarden.sync.history.LinkHistory;
import io.listwarden.sync.history.RegisterHistory;
import io.listwarden.sync.history.RegisterVersion;
import io.listwarden.sync.history.VendorListings;
import io.listwarden.sync.history.VendorListings.Listed;
import io.listwarden.sync.publish.Resolutions;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves the served lists. All of it follows from the lists, the register and what persons
 * decided; what was resolved last is remembered.
 */
public final class Resolver implements Resolutions {
    /** Raised when the rules change. */
    private static final int RULES = 1;

    private static final String NO_REGISTER = "";

    private final RegisterHistory register;
    private final LinkHistory history;
    private final VendorListings listings;
    private final GenerationStore store;

    public Resolver(
            RegisterHistory register,
            LinkHistory history,
            VendorListings listings,
            GenerationStore store) {
        this.register = register;
        this.history = history;
        this.listings = listings;
        this.store = store;
    }

    @Override
    public String basis(List<Manifest.Entry> lists) {
        StringBuilder basis = new StringBuilder();
        basis.append(RULES).append(' ').append(Profile.BALANCED.version()).append('\n');
        basis.append(register.current().map(RegisterVersion::sha256).orElse(NO_REGISTER));
        basis.append(' ').append(history.decisionCount()).append('\n');
        for (Manifest.Entry list : lists) {
            basis.append(list.listId()).append(' ').append(list.version()).append(' ');
            basis.append(list.blobSha256()).append('\n');
        }
        return PartyJson.hash(basis.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<Registered> register() {
        return register.current().map(it -> new Registered(it.version(), it.sha256()));
    }

    @Override
    public JsonBlob content(Registered registered) {
        return JsonBlob.of(content(registered.version()));
    }

    private Register content(int version) {
        return register.content(version).orElse(Register.EMPTY);
    }

    @Override
    public Links resolve(String basis, List<Manifest.Entry> lists) {
        Optional<LinkHistory.Resolved> last = history.last();
        if (last.isPresent() && last.get().basis().equals(basis)) {
            return last.get().links();
        }
        int version = register.current().map(RegisterVersion::version).orElse(0);
        Links links = links(content(version), lists);
        history.resolved(new LinkHistory.Resolved(basis, version, links));
        return links;
    }

    private Links links(Register content, List<Manifest.Entry> lists) {
        List<Candidate> parties = new ArrayList<>();
        for (Manifest.Entry list : lists) {
            parties.addAll(parties(list).parallelStream().map(Candidate::of).toList());
        }
        parties.sort(Comparator.comparing(party -> party.id().toString()));
        List<VendorLink> vendors = vendors(content, parties);
        return new Links(
                SameParties.of(parties),
                vendors,
                missing(content, lists, vendors),
                past(lists, parties, vendors));
    }

    private List<PastListing> past(
            List<Manifest.Entry> lists, List<Candidate> parties, List<VendorLink> links) {
        Map<PartyId, Candidate> byId = new HashMap<>();
        parties.forEach(party -> byId.put(party.id(), party));
        Map<String, LocalDate> dates = new HashMap<>();
        lists.forEach(list -> dates.put(list.listId(), list.day()));
        List<Listed> now = new ArrayList<>();
        for (VendorLink link : links) {
            Candidate party = byId.get(link.partyId());
            if (link.status() == Status.CONFIRMED && party != null) {
                now.add(new Listed(link.memberId(), link.partyId(), party.listedOn()));
            }
        }
        return listings.follow(now, dates, byId::containsKey);
    }

    private List<ListedParty> parties(Manifest.Entry list) {
        byte[] content =
                store.blob(list.blobSha256())
                        .orElseThrow(
                                () ->
                                        new ListwardenException(
                                                FailureKind.STORE_DOWN,
                                                "The blob of the list %s is gone."
                                                        .formatted(list.listId())));
        return PartyBlob.decode(list.blobSha256(), list.listId(), content);
    }

    private List<VendorLink> vendors(Register content, List<Candidate> parties) {
        VendorLinker linker = new VendorLinker(parties, history.decisions());
        List<VendorLink> links = new ArrayList<>();
        for (Family family : content.families()) {
            for (Member member : family.members()) {
                links.addAll(
                        linker.links(
                                member,
                                fact ->
                                        content.standing(family, member, fact)
                                                == Standing.VERIFIED));
            }
        }
        return links;
    }

    /**
     * Cited listings that should be on the list as it is, and are not: in force on the list's own
     * date, and of a member that no party of the list was linked to.
     */
    private static List<MissingListing> missing(
            Register content, List<Manifest.Entry> lists, List<VendorLink> links) {
        Set<String> linked = new HashSet<>();
        links.stream()
                .filter(link -> link.status() == Status.CONFIRMED)
                .forEach(link -> linked.add(link.memberId() + " " + link.partyId().listId()));
        Map<String, Manifest.Entry> byId = new HashMap<>();
        lists.forEach(list -> byId.put(list.listId(), list));
        List<MissingListing> missing = new ArrayList<>();
        for (Family family : content.families()) {
            for (Member member : family.members()) {
                for (CitedListing listing : member.listings()) {
                    Manifest.Entry list = byId.get(listing.list());
                    if (list != null
                            && isDue(listing, list)
                            && !linked.contains(member.id() + " " + list.listId())) {
                        missing.add(
                                new MissingListing(
                                        member.id(),
                                        list.listId(),
                                        list.version(),
                                        listing.listedOn()));
                    }
                }
            }
        }
        return missing;
    }

    private static boolean isDue(CitedListing listing, Manifest.Entry list) {
        return listing.isInForce(list.day());
    }
}
