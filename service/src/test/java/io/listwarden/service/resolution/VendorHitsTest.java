package io.listwarden.service.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.listwarden.contracts.api.VendorHit;
import io.listwarden.contracts.api.VendorHit.Status;
import io.listwarden.contracts.api.VendorHit.Via;
import io.listwarden.contracts.api.VendorListing;
import io.listwarden.contracts.api.VendorListing.Basis;
import io.listwarden.contracts.api.VendorMember;
import io.listwarden.contracts.vendor.Standing;
import io.listwarden.service.index.TokenIndexBuilder;
import io.listwarden.service.web.SampleParties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class VendorHitsTest {
    private static final VendorHits HITS =
            new VendorHits(
                    SampleVendors.VENDORS,
                    new VendorListings(
                            SampleVendors.VENDORS,
                            new TokenIndexBuilder()
                                    .build(List.of(SampleParties.CANDIRU, SampleParties.INTELLEXA)),
                            SampleParties.MANIFEST));

    private static VendorHit only(String name) {
        List<VendorHit> hits = HITS.find(Searches.named(name));
        assertThat(hits).hasSize(1);
        return hits.getFirst();
    }

    @Test
    void aHitSaysWhoWasFoundByWhichNameAndHowFarThatIsRelied() {
        VendorHit hit = only("Saito Tech Ltd");

        assertThat(hit.id()).isEqualTo("candiru");
        assertThat(hit.name()).isEqualTo("Candiru");
        assertThat(hit.status()).isEqualTo(Status.CONFIRMED);
        assertThat(hit.via()).isEqualTo(Via.LEGAL_NAME);
        assertThat(hit.score()).isEqualTo(1);
        assertThat(hit.matchedName()).isEqualTo("Saito Tech Ltd.");
        assertThat(hit.member()).isEqualTo(new VendorMember("candiru", "Candiru"));
        assertThat(hit.standing()).isEqualTo(Standing.VERIFIED);
        assertThat(hit.relation()).as("its own").isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Grindavik Solutions | Grindavik Solutions Ltd. is a former name of Candiru.
                    Sandvine | Sandvine Inc. is a former name of AppLogic Networks.
                    Sherlock | Sherlock is the name of a product, which by itself does not say that its vendor is meant. Its vendor is Candiru.
                    Thalestris Limited | Thalestris Limited is the parent of Intellexa.
                    Intellexa S.A. | Intellexa S.A. is a subsidiary of Intellexa.
                    Cytrox AD | Cytrox AD is a subsidiary of Thalestris Limited.
                    Peterbald Ltd. | Peterbald Ltd. is a member of the family of Intellexa.
                    Tal Dilian | Tal Dilian is a founder of Intellexa.
                    Caramel Tsunami | The register has not verified this name.
                    Sandvine Electronics Corp. | Sandvine Inc. is a former name of AppLogic Networks. The SANDVINE ELECTRONICS CORPORATION on the list us-bis-dpl is somebody else: A shop in another town.
                    """)
    void theRelationSaysWhatTheNameHasToDoWithTheVendor(String name, String relation) {
        assertThat(only(name).relation()).isEqualTo(relation);
    }

    @Test
    void listingsOfTheWholeFamilyComeWithTheHitWhoeverOfItWasFound() {
        VendorHit hit = only("Tal Dilian");

        assertThat(hit.listings())
                .extracting(listing -> listing.member().id(), VendorListing::basis)
                .containsOnly(tuple("intellexa-sa", Basis.REGISTER))
                .hasSize(2);
        assertThat(hit.listedMembers()).as("none that a list carries").isEmpty();
    }

    @Test
    void membersThatLoadedListsCarryAreNamedByTheirParties() {
        VendorHit hit = only("Caramel Tsunami");

        assertThat(hit.listedMembers()).containsExactly("us-bis-el:candiru");
        assertThat(hit.listings()).extracting(VendorListing::basis).containsExactly(Basis.LIST);
    }

    @Test
    void whoeverIsOnNoListIsFoundAllTheSame() {
        VendorHit hit = only("Meridiem");

        assertThat(hit.listings()).isEmpty();
        assertThat(hit.listedMembers()).isEmpty();
    }
}
