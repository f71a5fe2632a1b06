package io.listwarden.service.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.api.LookupResult.Vendor;
import io.listwarden.contracts.link.Identity;
import io.listwarden.contracts.link.Links;
import io.listwarden.contracts.link.VendorLink;
import io.listwarden.contracts.link.VendorLink.Rule;
import io.listwarden.contracts.link.VendorLink.Status;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.vendor.Member;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class VendorsTest {
    private static final Vendors VENDORS = SampleVendors.VENDORS;
    private static final PartyId NOBODY = PartyId.parse("eu-fsf:1");

    private static Member member(String id) {
        return Objects.requireNonNull(VENDORS.member(id)).member();
    }

    @Test
    void aPartyIsTheSameAsTheOthersOfItsIdentity() {
        assertThat(VENDORS.sameAs(SampleVendors.CANDIRU)).containsExactly("own-watch:7");
        assertThat(VENDORS.sameAs(SampleVendors.CANDIRU_ELSEWHERE))
                .containsExactly("us-bis-el:candiru");
        assertThat(VENDORS.sameAs(NOBODY)).isEmpty();
    }

    @Test
    void whatJoinsThemIsTold() {
        assertThat(VENDORS.joins(SampleVendors.CANDIRU))
                .extracting(Identity.Join::detail)
                .containsExactly("Both lists give the number 7.");
        assertThat(VENDORS.joins(NOBODY)).isEmpty();
    }

    @Test
    void onlyAConfirmedLinkMakesAPartyAVendors() {
        assertThat(VENDORS.vendorOf(SampleVendors.CANDIRU))
                .isEqualTo(new Vendor("candiru", "Candiru"));
        assertThat(VENDORS.vendorOf(SampleVendors.INTELLEXA)).as("proposed, refused").isNull();
        assertThat(VENDORS.vendorOf(SampleVendors.CANDIRU_ELSEWHERE)).as("not linked").isNull();
    }

    @Test
    void aMemberTellsItsFamilyAndItsLinks() {
        assertThat(Objects.requireNonNull(VENDORS.member("thalestris")).family().id())
                .isEqualTo("intellexa");
        assertThat(VENDORS.member("nobody")).isNull();
        assertThat(VENDORS.family("sandvine")).isPresent();
        assertThat(VENDORS.family("thalestris")).as("a member is no family").isEmpty();
        assertThat(VENDORS.linksOf(member("candiru")))
                .extracting(VendorLink::status)
                .containsExactly(Status.CONFIRMED, Status.REFUSED);
        assertThat(VENDORS.linksOf(member("sandvine"))).isEmpty();
    }

    @Test
    void theRegisterStaysWhenTheLinksChange() {
        Links next =
                new Links(
                        List.of(),
                        List.of(
                                SampleVendors.link(
                                        "intellexa-sa",
                                        SampleVendors.INTELLEXA,
                                        Status.CONFIRMED,
                                        Rule.NAME)),
                        List.of(),
                        List.of());

        Vendors vendors = VENDORS.with(next);

        assertThat(vendors.register()).isSameAs(VENDORS.register());
        assertThat(vendors.version()).isEqualTo(3);
        assertThat(vendors.find(Searches.named("Candiru"))).hasSize(1);
        assertThat(vendors.vendorOf(SampleVendors.INTELLEXA))
                .isEqualTo(new Vendor("intellexa", "Intellexa"));
        assertThat(vendors.vendorOf(SampleVendors.CANDIRU)).isNull();
        assertThat(vendors.sameAs(SampleVendors.CANDIRU)).isEmpty();
    }

    @Test
    void aLinkOfAMemberThatTheRegisterHasNoMoreIsPassedOver() {
        Links next =
                new Links(
                        List.of(),
                        List.of(
                                SampleVendors.link(
                                        "gone",
                                        SampleVendors.INTELLEXA,
                                        Status.CONFIRMED,
                                        Rule.REGISTER)),
                        List.of(),
                        List.of());

        assertThat(VENDORS.with(next).vendorOf(SampleVendors.INTELLEXA)).isNull();
    }

    @Test
    void withoutARegisterNothingIsKnown() {
        Vendors none = Vendors.none();

        assertThat(none.version()).isZero();
        assertThat(none.register().families()).isEmpty();
        assertThat(none.vendorOf(SampleVendors.CANDIRU)).isNull();
        assertThat(none.sameAs(SampleVendors.CANDIRU)).isEmpty();
    }
}
