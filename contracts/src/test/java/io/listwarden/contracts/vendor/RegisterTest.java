package io.listwarden.contracts.vendor;

import static io.listwarden.contracts.testing.SampleMember.family;
import static io.listwarden.contracts.testing.SampleMember.register;
import static io.listwarden.contracts.testing.SampleMember.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.testing.SampleMember;
import io.listwarden.contracts.vendor.Source.Checked;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class RegisterTest {
    @ParameterizedTest
    @CsvSource({
        "READ, VERIFIED",
        "SECONDARY, VERIFIED",
        "RECALLED, UNVERIFIED",
        "COMMUNITY, UNVERIFIED"
    })
    void aFactRestsOnWhatWasReadAndNotOnWhatWasRememberedOrCollected(
            Checked checked, Standing standing) {
        Family family = family("f", Map.of("s", source(checked)), member().sources("s"));

        assertThat(standing(family)).isEqualTo(standing);
    }

    @Test
    void oneSourceThatSufficesIsEnough() {
        Family family =
                family(
                        "f",
                        Map.of("a", source(Checked.RECALLED), "b", source(Checked.SECONDARY)),
                        member().sources("a", "b"));

        assertThat(standing(family)).isEqualTo(Standing.VERIFIED);
    }

    @Test
    void theSourcesOfAFactReplaceThoseOfItsMember() {
        Map<String, Source> sources =
                Map.of("a", source(Checked.RECALLED), "b", source(Checked.READ));
        Family lesser = family("f", sources, SampleMember.of("m").sources("b").named(name("a")));
        Family better = family("f", sources, SampleMember.of("m").sources("a").named(name("b")));

        assertThat(standing(lesser)).isEqualTo(Standing.UNVERIFIED);
        assertThat(standing(better)).isEqualTo(Standing.VERIFIED);
    }

    @Test
    void nothingOfADoubtfulMemberIsVerified() {
        assertThat(standing(family("f", member().doubtful()))).isEqualTo(Standing.UNVERIFIED);
    }

    @Test
    void aDoubtfulFactIsNotVerifiedThoughTheOthersAre() {
        VendorName doubtful =
                new VendorName(
                        VendorName.Kind.ALIAS,
                        "Saito",
                        AliasStrength.STRONG,
                        null,
                        null,
                        true,
                        List.of());
        Family family = family("f", member().named(doubtful));
        Member member = family.head();

        assertThat(register(family).standing(family, member, doubtful))
                .isEqualTo(Standing.UNVERIFIED);
        assertThat(standing(family)).isEqualTo(Standing.VERIFIED);
    }

    @Test
    void aFamilysOwnSourceStandsBeforeTheCommonOneOfItsName() {
        Source own = source(Checked.RECALLED);
        Family family = family("f", Map.of(SampleMember.SOURCE, own), member());
        Family other = family("g", SampleMember.of("n").named("N"));
        Register register = register(family, other);

        assertThat(register.source(family, SampleMember.SOURCE)).isEqualTo(own);
        assertThat(register.source(other, SampleMember.SOURCE)).isEqualTo(source(Checked.READ));
        assertThat(standing(family)).isEqualTo(Standing.UNVERIFIED);
    }

    @Test
    void aSourceThatNobodyHasIsRefusedByName() {
        Family family = family("f", member());
        Family other = family("g", Map.of("of-g", source(Checked.READ)), SampleMember.of("n"));

        assertThatThrownBy(() -> register(family, other).source(family, "of-g"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("f names no source of-g");
    }

    @Test
    void familiesAreSortedByTheirIds() {
        Register register = register(family("b"), family("c"), family("a"));

        assertThat(register.families()).extracting(Family::id).containsExactly("a", "b", "c");
    }

    @Test
    void aRegisterDoesNotChangeWithTheMapsThatItWasMadeOf() {
        TreeMap<String, Source> sources = new TreeMap<>();
        Register register = new Register(sources, new TreeMap<>(), List.of());
        sources.put("s", source(Checked.READ));

        assertThat(register.sources()).isEmpty();
        assertThatThrownBy(() -> register.sources().put("s", source(Checked.READ)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void allFactsOfAMemberAreFoundWithTheirSources() {
        Member member =
                member().product("P")
                        .related(Relation.Kind.OWNER_OF, "n")
                        .listed("us-bis-el", "2021-11-04")
                        .notListed("us-bis-el", "M Holdings")
                        .usedIn("HU")
                        .build();

        assertThat(member.facts())
                .hasExactlyElementsOfTypes(
                        VendorName.class,
                        Product.class,
                        Relation.class,
                        CitedListing.class,
                        NotListedAs.class,
                        DocumentedUse.class);
        assertThat(member.facts())
                .allSatisfy(
                        fact ->
                                assertThat(member.sourcesOf(fact))
                                        .containsExactly(SampleMember.SOURCE));
    }

    @ParameterizedTest
    @CsvSource({"2021-11-03, false", "2021-11-04, true", "2023-05-31, true", "2023-06-01, false"})
    void aListingIsInForceFromItsDayToTheDayBeforeItsRemoval(LocalDate day, boolean inForce) {
        Member member =
                member().listed("us-bis-el", null, null, "2021-11-04", "2023-06-01").build();

        assertThat(member.listings().getFirst().isInForce(day)).isEqualTo(inForce);
    }

    @Test
    void aListingThatWasNotRemovedStaysInForce() {
        Member member = member().listed("us-bis-el", "2021-11-04").build();

        assertThat(member.listings().getFirst().isInForce(LocalDate.MAX)).isTrue();
    }

    private static SampleMember member() {
        return SampleMember.of("m").named("M");
    }

    private static VendorName name(String source) {
        return new VendorName(
                VendorName.Kind.LEGAL,
                "M",
                AliasStrength.STRONG,
                null,
                null,
                false,
                List.of(source));
    }

    /** How far the first name of the family's head may be relied on. */
    private static Standing standing(Family family) {
        Member member = family.head();
        return register(family).standing(family, member, member.names().getFirst());
    }
}
