package io.listwarden.service.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.listwarden.contracts.api.VendorListing;
import io.listwarden.contracts.api.VendorListing.Basis;
import io.listwarden.contracts.api.VendorMember;
import io.listwarden.contracts.link.Links;
import io.listwarden.contracts.link.PastListing;
import io.listwarden.contracts.link.VendorLink;
import io.listwarden.contracts.link.VendorLink.Rule;
import io.listwarden.contracts.link.VendorLink.Status;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.contracts.vendor.Standing;
import io.listwarden.service.index.TokenIndexBuilder;
import io.listwarden.service.web.SampleParties;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class VendorListingsTest {
    private static final ListedParty SANDVINE = undated("us-bis-el:sandvine");
    private static final ListedParty CIRCLES = undated("us-bis-el:circles");
    private static final ListedParty UNDATED_CANDIRU = undated("us-bis-el:candiru");

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 7);

    private static ListedParty undated(String id) {
        return new ListedParty(
                PartyId.parse(id),
                PartyKind.ORGANIZATION,
                List.of(ListedName.of(NameType.PRIMARY, "Some Name")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Listing.EMPTY,
                Details.NONE,
                List.of());
    }

    private static List<VendorListing> of(String family, Vendors vendors, ListedParty... parties) {
        return new VendorListings(
                        vendors,
                        new TokenIndexBuilder().build(List.of(parties)),
                        SampleParties.MANIFEST)
                .of(vendors.family(family).orElseThrow());
    }

    private static Vendors linked(String member, ListedParty party, Status status) {
        VendorLink link = SampleVendors.link(member, party.id(), status, Rule.NAME);
        return SampleVendors.VENDORS.with(
                new Links(List.of(), List.of(link), List.of(), List.of()));
    }

    private static Vendors letGo(String member, PartyId party, @Nullable LocalDate listedOn) {
        PastListing past = new PastListing(member, party, listedOn, LAST_DAY);
        return SampleVendors.VENDORS.with(
                new Links(List.of(), List.of(), List.of(), List.of(past)));
    }

    @Test
    void aListThatCarriesTheMemberSaysSoItself() {
        assertThat(of("candiru", SampleVendors.VENDORS, SampleParties.CANDIRU))
                .containsExactly(
                        new VendorListing(
                                new VendorMember("candiru", "Candiru"),
                                "us-bis-el",
                                Basis.LIST,
                                "us-bis-el:candiru",
                                LocalDate.of(2021, 11, 4),
                                null,
                                List.of("CYBER2"),
                                List.of("86 FR 60760"),
                                Standing.VERIFIED));
    }

    @Test
    void whatNoLoadedListCarriesIsCited() {
        assertThat(of("intellexa", SampleVendors.VENDORS, SampleParties.CANDIRU))
                .extracting(
                        listing -> listing.member().id(),
                        VendorListing::listId,
                        VendorListing::basis,
                        VendorListing::listedOn,
                        VendorListing::programmes,
                        VendorListing::citations)
                .containsExactly(
                        tuple(
                                "intellexa-sa",
                                "us-bis-el",
                                Basis.REGISTER,
                                LocalDate.of(2023, 7, 18),
                                List.of(),
                                List.of("FR Doc. 2023-15343")),
                        tuple(
                                "intellexa-sa",
                                "us-ofac-sdn",
                                Basis.REGISTER,
                                LocalDate.of(2024, 3, 5),
                                List.of("CYBER2"),
                                List.of("OFAC notice")));
    }

    @Test
    void aLinkThatNobodyConfirmedIsNoListing() {
        for (Status status : List.of(Status.PROPOSED, Status.REFUSED)) {
            Vendors vendors = linked("sandvine", SANDVINE, status);

            assertThat(of("sandvine", vendors, SANDVINE))
                    .extracting(VendorListing::basis)
                    .containsExactly(Basis.REGISTER);
        }
    }

    @Test
    void aConfirmedLinkToAPartyThatIsGoneIsNoListingOfTheList() {
        Vendors vendors = linked("candiru", SampleParties.CANDIRU, Status.CONFIRMED);

        assertThat(of("candiru", vendors))
                .extracting(VendorListing::basis, VendorListing::partyId)
                .containsExactly(tuple(Basis.REGISTER, null));
    }

    /** The sample list is of 2022. */
    @Test
    void aRemovalThatTheListIsTooOldToShowEndsWhatItCarries() {
        Vendors vendors = linked("sandvine", SANDVINE, Status.CONFIRMED);

        assertThat(of("sandvine", vendors, SANDVINE))
                .extracting(VendorListing::basis, VendorListing::removedOn)
                .containsExactly(tuple(Basis.LIST, LocalDate.of(2024, 10, 21)));
    }

    @Test
    void anEarlierListingThatEndedIsToldBesideThePresentOne() {
        Vendors vendors = linked("circles", CIRCLES, Status.CONFIRMED);

        List<VendorListing> listings = of("circles", vendors, CIRCLES);

        assertThat(listings)
                .extracting(VendorListing::basis, VendorListing::removedOn)
                .containsExactly(
                        tuple(Basis.LIST, null), tuple(Basis.REGISTER, LocalDate.of(2016, 3, 4)));
        assertThat(listings.getLast().citations()).containsExactly("80 FR 1", "81 FR 1");
    }

    @Test
    void whatTheListLetGoIsOverThoughTheRegisterCitesNoRemoval() {
        Vendors vendors = letGo("candiru", SampleVendors.CANDIRU, null);

        assertThat(of("candiru", vendors))
                .containsExactly(
                        new VendorListing(
                                new VendorMember("candiru", "Candiru"),
                                "us-bis-el",
                                Basis.LIST,
                                "us-bis-el:candiru",
                                LocalDate.of(2021, 11, 4),
                                LAST_DAY,
                                List.of(),
                                List.of("86 FR 60759"),
                                Standing.VERIFIED));
    }

    @Test
    void whereTheRegisterCitesTheRemovalItsDayCounts() {
        Vendors vendors = letGo("sandvine", SANDVINE.id(), LocalDate.of(2024, 2, 27));

        assertThat(of("sandvine", vendors))
                .extracting(VendorListing::basis, VendorListing::removedOn)
                .containsExactly(tuple(Basis.REGISTER, LocalDate.of(2024, 10, 21)));
    }

    @Test
    void whatAnotherListLetGoEndsNothing() {
        Vendors vendors = letGo("candiru", PartyId.parse("eu-fsf:7"), LocalDate.of(2023, 1, 1));

        assertThat(of("candiru", vendors))
                .extracting(VendorListing::listId, VendorListing::removedOn)
                .containsExactly(tuple("us-bis-el", null), tuple("eu-fsf", LAST_DAY));
    }

    @Test
    void whereTheListGivesNoDateTheRegisterDoes() {
        Vendors vendors = linked("candiru", UNDATED_CANDIRU, Status.CONFIRMED);

        assertThat(of("candiru", vendors, UNDATED_CANDIRU))
                .extracting(VendorListing::basis, VendorListing::listedOn)
                .containsExactly(tuple(Basis.LIST, LocalDate.of(2021, 11, 4)));
    }

    @Test
    void aListingThatNobodyCheckedIsNotVerified() {
        assertThat(of("nightjar", SampleVendors.VENDORS))
                .extracting(VendorListing::standing)
                .containsExactly(Standing.UNVERIFIED);
        assertThat(
                        Stream.of("candiru", "intellexa", "sandvine")
                                .flatMap(id -> of(id, SampleVendors.VENDORS).stream()))
                .extracting(VendorListing::standing)
                .containsOnly(Standing.VERIFIED);
    }
}
