package io.listwarden.service.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.listwarden.contracts.api.CoverageAnswer;
import io.listwarden.contracts.api.CoverageAnswer.Cell;
import io.listwarden.contracts.api.CoverageAnswer.State;
import io.listwarden.contracts.api.VendorHit;
import io.listwarden.contracts.api.VendorHit.Status;
import io.listwarden.contracts.api.VendorHit.Via;
import io.listwarden.contracts.api.VendorListing;
import io.listwarden.contracts.api.VendorListing.Basis;
import io.listwarden.contracts.link.VendorLink;
import io.listwarden.contracts.link.VendorLink.Rule;
import io.listwarden.contracts.vendor.Standing;
import io.listwarden.service.resolution.Searches;
import io.listwarden.service.resolution.VendorHits;
import io.listwarden.service.resolution.Vendors;
import io.listwarden.service.snapshot.Snapshot;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Our register on the real lists: the Entity List is that of April 2022. */
class VendorsOnRealListsTest {
    private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 1);

    private static Snapshot snapshot;

    @BeforeAll
    static void load(@TempDir Path staging) throws InterruptedException {
        snapshot = RealVendors.load(staging);
    }

    private static List<VendorHit> find(String name) {
        return new VendorHits(snapshot.vendors(), snapshot.listings()).find(Searches.named(name));
    }

    private static VendorHit find(String name, String family) {
        List<VendorHit> hits = find(name);
        assertThat(hits).extracting(VendorHit::id).contains(family);
        return hits.stream().filter(hit -> hit.id().equals(family)).findFirst().orElseThrow();
    }

    private static List<VendorListing> listings(String name, String family, String list) {
        return find(name, family).listings().stream()
                .filter(listing -> listing.listId().equals(list))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "NSO, nso-group",
        "NSO Group, nso-group",
        "Q Cyber Technologies, nso-group",
        "OSY Technologies, nso-group",
        "Westbridge, nso-group",
        "Circles, nso-group",
        "Candiru, candiru",
        "Saito Tech, candiru",
        "Grindavik Solutions, candiru",
        "Taveta, candiru",
        "DF Associates, candiru",
        "Greenwick, candiru",
        "Tabatha, candiru",
        "Intellexa, intellexa",
        "Cytrox, intellexa",
        "Sytrox, intellexa",
        "Thalestris, intellexa",
        "Aliada, intellexa",
        "Hacking Team, hacking-team",
        "HT S.r.l., hacking-team",
        "Memento Labs, hacking-team",
        "FinFisher, finfisher",
        "Gamma International, finfisher",
        "Lench IT, finfisher",
        "QuaDream, quadream",
        "InReach, quadream",
        "Paragon, paragon-solutions",
        "Positive Technologies, positive-technologies",
        "АО Позитив Текнолоджиз, positive-technologies",
        "Aktsionernoe Obshchestvo Pozitiv Teknolodzhiz, positive-technologies",
        "COSEINC, coseinc",
        "Sandvine, sandvine",
        "AppLogic Networks, sandvine",
        "Hikvision, hikvision",
        "Dahua, dahua",
        "SenseTime, sensetime",
        "Megvii, megvii",
        "iFlytek, iflytek",
        "Yitu, yitu",
        "CloudWalk, cloudwalk",
        "NtechLab, ntechlab",
        "Tevian, tevian",
        "Amesys, nexa-technologies",
        "Nexa, nexa-technologies",
        "Advanced Middle East Systems, nexa-technologies",
        "Trovicor, trovicor",
        "Area S.p.A., area-spa",
        "Blue Coat, blue-coat",
        "Verint, cognyte",
        "Cellebrite, cellebrite",
        "RCS Lab, rcs-lab",
        "Variston, variston",
        "i-Soon, i-soon"
    })
    void aVendorIsFoundByEveryNameThatItHasGoneBy(String name, String family) {
        assertThat(find(name).getFirst().id()).isEqualTo(family);
    }

    @ParameterizedTest
    @CsvSource({
        "NSO Group, nso-group",
        "Q Cyber Technologies, nso-group",
        "Candiru, candiru",
        "Saito Tech Ltd., candiru",
        "Intellexa S.A., intellexa",
        "Hacking Team, hacking-team",
        "FinFisher GmbH, finfisher",
        "QuaDream, quadream",
        "COSEINC, coseinc",
        "Sandvine, sandvine",
        "Hikvision, hikvision",
        "Megvii, megvii"
    })
    void aNameThatFewBearConfirms(String name, String family) {
        assertThat(find(name, family).status()).isEqualTo(Status.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({
        "Pegasus, nso-group",
        "DevilsTongue, candiru",
        "Sherlock, candiru",
        "Predator, intellexa",
        "RCS Galileo, hacking-team",
        "FinSpy, finfisher",
        "REIGN, quadream",
        "Graphite, paragon-solutions"
    })
    void aProductIsPossibleAndSaysSo(String name, String family) {
        VendorHit hit = find(name, family);

        assertThat(hit.via()).isEqualTo(Via.PRODUCT);
        assertThat(hit.status()).isEqualTo(Status.POSSIBLE);
        assertThat(hit.relation())
                .startsWith(hit.matchedName() + " is the name of a product, which by itself");
    }

    @Test
    void aPersonIsPossibleAndSaysWhoTheyAre() {
        VendorHit hit = find("Tal Dilian", "intellexa");

        assertThat(hit.via()).isEqualTo(Via.PERSON);
        assertThat(hit.status()).isEqualTo(Status.POSSIBLE);
        assertThat(hit.relation()).contains("a founder of");
    }

    @ParameterizedTest
    @CsvSource({
        "NSO Group, nso-group, 2021-11-04",
        "Candiru, candiru, 2021-11-04",
        "COSEINC, coseinc, 2021-11-04",
        "Hikvision, hikvision, 2019-10-09",
        "Dahua, dahua, 2019-10-09",
        "Megvii, megvii, 2019-10-09"
    })
    void whatTheEntityListCarriesItSaysItself(String name, String family, LocalDate day) {
        assertThat(listings(name, family, "us-bis-el"))
                .filteredOn(listing -> listing.basis() == Basis.LIST)
                .extracting(VendorListing::listedOn)
                .contains(day);
        assertThat(find(name, family).listedMembers())
                .anySatisfy(party -> assertThat(party).startsWith("us-bis-el:"));
    }

    @Test
    void aListingThatCameLaterThanTheListIsCited() {
        assertThat(listings("Intellexa", "intellexa", "us-bis-el"))
                .isNotEmpty()
                .allSatisfy(
                        listing -> {
                            assertThat(listing.basis()).isEqualTo(Basis.REGISTER);
                            assertThat(listing.listedOn()).isEqualTo("2023-07-18");
                            assertThat(listing.standing()).isEqualTo(Standing.VERIFIED);
                            assertThat(listing.citations()).isNotEmpty();
                        });
    }

    @Test
    void aListingThatIsOverIsCitedWithBothItsDays() {
        assertThat(listings("AppLogic Networks", "sandvine", "us-bis-el"))
                .extracting(VendorListing::basis, VendorListing::listedOn, VendorListing::removedOn)
                .containsExactly(
                        tuple(
                                Basis.REGISTER,
                                LocalDate.of(2024, 2, 27),
                                LocalDate.of(2024, 10, 21)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu-fsf", "uk-sl", "un-sc"})
    void listsThatDoNotNameNsoSaySo(String list) {
        assertThat(cell("nso-group", list, IN_2026).state()).isEqualTo(State.NOT_LISTED);
    }

    @Test
    void theCoverageOfADayIsThatOfTheDay() {
        assertThat(cell("nso-group", "us-bis-el", IN_2026).state()).isEqualTo(State.LISTED);
        assertThat(cell("nso-group", "us-bis-el", LocalDate.of(2021, 11, 3)).state())
                .isEqualTo(State.NOT_LISTED);
        assertThat(cell("sandvine", "us-bis-el", LocalDate.of(2024, 3, 1)).state())
                .isEqualTo(State.LISTED);
        assertThat(cell("sandvine", "us-bis-el", IN_2026).state()).isEqualTo(State.REMOVED);
        assertThat(cell("hikvision", "us-fcc-covered", LocalDate.of(2021, 1, 1)).state())
                .as("a list that is not loaded")
                .isEqualTo(State.UNKNOWN);
    }

    private static Cell cell(String family, String list, LocalDate day) {
        CoverageAnswer coverage = new Coverage(snapshot).on(day);
        return coverage.vendors().stream()
                .filter(vendor -> vendor.id().equals(family))
                .flatMap(vendor -> vendor.cells().stream())
                .filter(cell -> cell.listId().equals(list))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFirmOfALikeNameIsRefusedWithAReason() {
        Vendors vendors = snapshot.vendors();
        List<VendorLink> links =
                vendors.linksOf(Objects.requireNonNull(vendors.member("dahua")).member());

        assertThat(links)
                .filteredOn(link -> link.partyId().listId().equals("us-bis-dpl"))
                .singleElement()
                .satisfies(
                        link -> {
                            assertThat(link.status()).isEqualTo(VendorLink.Status.REFUSED);
                            assertThat(link.rule()).isEqualTo(Rule.REGISTER);
                            assertThat(link.detail()).contains("different firm");
                            assertThat(vendors.vendorOf(link.partyId())).isNull();
                        });
        assertThat(find("DAHUA ELECTRONICS CORPORATION"))
                .allSatisfy(hit -> assertThat(hit.status()).isEqualTo(Status.POSSIBLE));
        assertThat(find("DAHUA ELECTRONICS CORPORATION", "dahua").relation())
                .contains("is somebody else: A different firm");
    }
}
