package io.listwarden.contracts.change;

import static io.listwarden.contracts.testing.SampleMember.family;
import static io.listwarden.contracts.testing.SampleMember.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.testing.SampleMember;
import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.Relation;
import io.listwarden.contracts.vendor.Source.Checked;
import io.listwarden.contracts.vendor.VendorName;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class FamilyChangesTest {
    @Test
    void aFamilyDoesNotDifferFromItself() {
        assertThat(between(rich(), rich())).isEmpty();
    }

    @Test
    void theOrderOfMembersAndFactsIsNoChange() {
        SampleMember one = candiru().named("Saito Tech Ltd.");
        SampleMember other = SampleMember.of("integrity-labs").named("Integrity Labs Ltd.");
        SampleMember turned =
                SampleMember.of("candiru").named("Saito Tech Ltd.").named("Candiru Ltd.");

        assertThat(FieldChanges.between(family("f", one, other), family("f", other, turned)))
                .isEmpty();
    }

    @Test
    void aMemberThatCameIsOneChange() {
        Family after = family("f", candiru(), SampleMember.of("taveta").named("Taveta Ltd."));

        assertThat(FieldChanges.between(family("f", candiru()), after))
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.field()).isEqualTo("members[taveta]");
                            assertThat(change.before()).isNull();
                            assertThat(change.after()).contains("Taveta Ltd.");
                        });
    }

    @Test
    void aFieldOfAMemberIsNamedByTheIdOfTheMember() {
        assertThat(between(candiru().note("Known as Candiru."), candiru().note("Renamed.")))
                .containsExactly(
                        new FieldChange("members[candiru].note", "Known as Candiru.", "Renamed."));
        assertThat(between(candiru(), candiru().countries("IL")))
                .containsExactly(new FieldChange("members[candiru].countries[IL]", null, "IL"));
    }

    @Test
    void aNameIsNamedByItsText() {
        VendorName weak =
                new VendorName(
                        VendorName.Kind.FORMER,
                        "Taveta Ltd.",
                        AliasStrength.WEAK,
                        null,
                        null,
                        false,
                        List.of());

        assertThat(
                        between(
                                candiru().named(VendorName.Kind.FORMER, "Taveta Ltd."),
                                candiru().named(weak)))
                .containsExactly(
                        new FieldChange(
                                "members[candiru].names[Taveta Ltd.].strength", "STRONG", "WEAK"));
    }

    @Test
    void aNumberIsNamedByItsValue() {
        assertThat(
                        between(
                                candiru().number(IdentifierType.REGISTRATION, "515084089", null),
                                candiru().number(IdentifierType.REGISTRATION, "515084089", "IL")))
                .containsExactly(
                        new FieldChange(
                                "members[candiru].registrations[515084089].country", null, "IL"));
    }

    @Test
    void aProductIsNamedByItsName() {
        assertThat(
                        between(
                                candiru().product("DevilsTongue"),
                                candiru().product("DevilsTongue", "intrusion-software")))
                .containsExactly(
                        new FieldChange(
                                "members[candiru].products[DevilsTongue].classes[intrusion-software]",
                                null,
                                "intrusion-software"));
    }

    @Test
    void aRelationIsNamedByWhomItIsTo() {
        assertThat(
                        between(
                                candiru().related(Relation.Kind.SUCCESSOR_OF, "df-associates"),
                                candiru()
                                        .related(
                                                Relation.Kind.SUCCESSOR_OF,
                                                "df-associates",
                                                "2018",
                                                null)))
                .containsExactly(
                        new FieldChange(
                                "members[candiru].relations[df-associates].from", null, "2018"));
    }

    @Test
    void aListingIsNamedByItsList() {
        assertThat(
                        between(
                                candiru().listed("us-bis-el", "2021-11-03"),
                                candiru().listed("us-bis-el", "2021-11-04")))
                .containsExactly(
                        new FieldChange(
                                "members[candiru].listings[us-bis-el].listedOn",
                                "2021-11-03",
                                "2021-11-04"));
    }

    @Test
    void aSourceIsNamedByItsId() {
        assertThat(
                        FieldChanges.between(
                                family("f", Map.of("s", source(Checked.RECALLED)), candiru()),
                                family("f", Map.of("s", source(Checked.READ)), candiru())))
                .containsExactly(new FieldChange("sources.s.checked", "RECALLED", "READ"));
    }

    private static SampleMember candiru() {
        return SampleMember.of("candiru").named("Candiru Ltd.");
    }

    private static SampleMember rich() {
        return candiru()
                .countries("IL")
                .product("DevilsTongue")
                .listed("us-bis-el", "2021-11-04")
                .notListed("us-bis-el", "Candiru Fish")
                .usedIn("HU");
    }

    private static List<FieldChange> between(SampleMember before, SampleMember after) {
        return FieldChanges.between(family("f", before), family("f", after));
    }
}
