package io.listwarden.service.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.api.VendorHit.Status;
import io.listwarden.contracts.api.VendorHit.Via;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.Subject.IdentifierNumber;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.vendor.Standing;
import io.listwarden.service.index.Search;
import io.listwarden.service.index.TokenIndexBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class VendorNamesTest {
    private static final VendorNames NAMES =
            VendorNames.of(SampleVendors.REGISTER, new TokenIndexBuilder());

    private static final IdentifierNumber OF_INTELLEXA =
            number(IdentifierType.REGISTRATION, "149296401000", "GR");
    private static final IdentifierNumber OF_CIRCLES =
            number(IdentifierType.REGISTRATION, "517700100", "IL");
    private static final IdentifierNumber UNVERIFIED =
            number(IdentifierType.TAX, "200300400", "BG");
    private static final IdentifierNumber DOUBTFUL =
            number(IdentifierType.REGISTRATION, "700123", "IE");

    private static IdentifierNumber number(IdentifierType type, String value, String country) {
        return new IdentifierNumber(type, value, country);
    }

    private static List<FoundVendor> find(String name) {
        return NAMES.find(Searches.named(name));
    }

    private static FoundVendor only(Search search) {
        List<FoundVendor> found = NAMES.find(search);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static FoundVendor only(String name) {
        return only(Searches.named(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Candiru, candiru, TRADE_NAME",
        "CANDIRU LTD, candiru, TRADE_NAME",
        "Candiru Group, candiru, TRADE_NAME",
        "Saito Tech Limited, candiru, LEGAL_NAME",
        "Grindavik Solutions, candiru, FORMER_NAME",
        "Sandvine, sandvine, FORMER_NAME",
        "App Logic Networks, sandvine, TRADE_NAME",
        "Thalestris, intellexa, LEGAL_NAME",
        "Circles Technologies, circles, LEGAL_NAME",
    })
    void aVerifiedNameThatFewBearConfirms(String question, String family, Via via) {
        FoundVendor found = only(question);

        assertThat(found.status()).isEqualTo(Status.CONFIRMED);
        assertThat(found.name().family().id()).isEqualTo(family);
        assertThat(found.name().via()).isEqualTo(via);
        assertThat(found.name().standing()).isEqualTo(Standing.VERIFIED);
    }

    @ParameterizedTest(name = "{0} is {5}")
    @CsvSource({
        "Caramel Tsunami, candiru, ALIAS, STRONG, UNVERIFIED, what somebody remembers",
        "Sourgum, candiru, ALIAS, STRONG, UNVERIFIED, doubtful",
        "Nightjar Sensorics, nightjar, TRADE_NAME, STRONG, UNVERIFIED, what anybody adds",
        "Taveta Ltd, candiru, FORMER_NAME, WEAK, VERIFIED, common",
        "Circles, circles, TRADE_NAME, WEAK, VERIFIED, common",
        "DevilsTongue, candiru, PRODUCT, WEAK, VERIFIED, a product",
        "Sherlock, candiru, PRODUCT, WEAK, VERIFIED, another name of a product",
        "Monolith Gazer, monolith, PRODUCT, STRONG, VERIFIED, a system of nobody's",
        "Tal Dilian, intellexa, PERSON, STRONG, VERIFIED, a person",
    })
    void anyOtherNameIsPossibleAtMost(
            String question,
            String family,
            Via via,
            String strength,
            Standing standing,
            String what) {
        FoundVendor found = only(question);

        assertThat(found.status()).as(what).isEqualTo(Status.POSSIBLE);
        assertThat(found.score()).isEqualTo(1);
        assertThat(found.name().family().id()).isEqualTo(family);
        assertThat(found.name().via()).isEqualTo(via);
        assertThat(found.name().strength()).hasToString(strength);
        assertThat(found.name().standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Circles Coffee Roasters",
                "Circles of Care Hospice",
                "Predator Cycling",
                "Sherlock Holmes Pub",
                "Taveta Sisal Estates",
                "Nobody"
            })
    void aCommonWordWithinALongerNameTellsNothing(String question) {
        assertThat(find(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Candiru Bakery",
                "Grindavik",
                "Kandiru",
                "Candidru",
                "Кандиру",
                "Thalestris Shipping"
            })
    void aNameThatIsLikeAVerifiedOneIsPossible(String question) {
        assertThat(only(question).status()).isEqualTo(Status.POSSIBLE);
    }

    @Test
    void anExactUnverifiedNameDoesNotHideTheVerifiedOneBesideIt() {
        FoundVendor found = only("Saito Tech");

        assertThat(found.status()).isEqualTo(Status.CONFIRMED);
        assertThat(found.name().text()).isEqualTo("Saito Tech Ltd.");
        assertThat(found.score()).isLessThan(1);
    }

    @Test
    void aCommonNameThatAgreesBetterIsTheOneThatIsMeant() {
        assertThat(only("Meridiem FZCO").status()).isEqualTo(Status.CONFIRMED);
        assertThat(only("Meridiem").status()).isEqualTo(Status.POSSIBLE);
        assertThat(only("Meridiem").name().text()).isEqualTo("Meridiem");
        assertThat(only("Meridiem AG").status()).isEqualTo(Status.POSSIBLE);
    }

    @Test
    void anUnverifiedNameThatAgreesBetterStillDoesNotHideTheCommonOne() {
        FoundVendor found = only("Meridiem SA");

        assertThat(found.score()).isEqualTo(1);
        assertThat(found.status()).isEqualTo(Status.POSSIBLE);
    }

    @ParameterizedTest
    @EnumSource
    void howSureItIsDoesNotDependOnTheProfileThatTheListsAreSearchedBy(Profile profile) {
        assertThat(only(Searches.named("Grindavik Solutions", profile)).status())
                .isEqualTo(Status.CONFIRMED);
        assertThat(only(Searches.named("Grindavik", profile)).status()).isEqualTo(Status.POSSIBLE);
    }

    @Test
    void aFamilyIsFoundOnceByItsSurestName() {
        FoundVendor found = only("Intellexa SA");

        assertThat(found.name().text()).isEqualTo("Intellexa S.A.");
        assertThat(found.name().member().id()).isEqualTo("intellexa-sa");
    }

    @Test
    void familiesThatShareANameAreBothFoundTheSurestFirst() {
        assertThat(find("Predator"))
                .extracting(found -> found.name().family().id())
                .containsExactly("circles", "intellexa");
        assertThat(NAMES.find(Searches.of("Predator", OF_INTELLEXA)))
                .extracting(found -> found.name().family().id())
                .containsExactly("intellexa", "circles");
    }

    @Test
    void aNumberConfirmsWhateverTheNameIs() {
        assertThat(only(Searches.numbered(OF_INTELLEXA)).status()).isEqualTo(Status.CONFIRMED);
        assertThat(only(Searches.of("Quite Another", OF_INTELLEXA)).name().member().id())
                .isEqualTo("intellexa-sa");
        assertThat(only(Searches.of("Quite Another", OF_INTELLEXA)).status())
                .isEqualTo(Status.CONFIRMED);
    }

    @Test
    void aNumberConfirmsWhomTheNameAloneWouldNot() {
        assertThat(only(Searches.of("Circles", OF_CIRCLES)).status()).isEqualTo(Status.CONFIRMED);
        assertThat(only(Searches.of("Circles", DOUBTFUL)).status()).isEqualTo(Status.POSSIBLE);
    }

    @Test
    void aNumberThatIsNotVerifiedTakesNoPart() {
        assertThat(NAMES.find(Searches.numbered(UNVERIFIED))).isEmpty();
        assertThat(NAMES.find(Searches.numbered(DOUBTFUL))).isEmpty();
    }

    @Test
    void aNumberOfAnotherCountryIsAnotherNumber() {
        IdentifierNumber elsewhere = number(IdentifierType.REGISTRATION, "149296401000", "CY");

        assertThat(NAMES.find(Searches.numbered(elsewhere))).isEmpty();
    }

    @Test
    void withoutARegisterNobodyIsFound() {
        assertThat(VendorNames.NONE.find(Searches.named("Candiru"))).isEmpty();
        assertThat(Vendors.none().find(Searches.numbered(OF_INTELLEXA))).isEmpty();
    }
}
