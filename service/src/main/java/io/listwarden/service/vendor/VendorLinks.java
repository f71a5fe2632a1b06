package io.listwarden.service.vendor;

import io.listwarden.contracts.api.Evidence;
import io.listwarden.contracts.api.VendorLinkAnswer;
import io.listwarden.contracts.link.VendorLink;
import io.listwarden.contracts.link.VendorLink.Rule;
import io.listwarden.contracts.match.ListedSubject;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.TokenMatcher;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.service.index.PartyIndex;
import io.listwarden.service.resolution.VendorListings;
import io.listwarden.service.resolution.Vendors;
import io.listwarden.service.snapshot.Snapshot;
import io.listwarden.sync.resolve.Members;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Links between listed parties and members, in the form of the API. */
final class VendorLinks {
    private final Vendors vendors;
    private final PartyIndex parties;
    private final TokenMatcher matcher = new TokenMatcher(Profile.BALANCED);

    VendorLinks(Snapshot snapshot) {
        this.vendors = snapshot.vendors();
        this.parties = snapshot.index();
    }

    /** Without the evidence of names; null where the register has no such member any more. */
    @Nullable VendorLinkAnswer brief(VendorLink link) {
        return answer(link, parties.party(link.partyId()), List.of());
    }

    /** With the evidence for what names propose. */
    @Nullable VendorLinkAnswer full(VendorLink link) {
        ListedParty party = parties.party(link.partyId());
        Vendors.Membership member = vendors.member(link.memberId());
        return answer(
                link,
                party,
                link.rule() != Rule.NAME || party == null || member == null
                        ? List.of()
                        : evidence(member.member(), party));
    }

    private List<Evidence> evidence(Member member, ListedParty party) {
        return Evidence.of(
                matcher.compare(Members.subject(member), ListedSubject.of(party)).evidence());
    }

    private @Nullable VendorLinkAnswer answer(
            VendorLink link, @Nullable ListedParty party, List<Evidence> evidence) {
        Vendors.Membership member = vendors.member(link.memberId());
        return member == null
                ? null
                : new VendorLinkAnswer(
                        member.family().id(),
                        VendorListings.shown(member.member()),
                        link.partyId().toString(),
                        party == null ? null : party.primaryName().text(),
                        link.status(),
                        link.rule(),
                        link.detail(),
                        link.score(),
                        evidence,
                        link.decision(),
                        link.reopened());
    }
}
