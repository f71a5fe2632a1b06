package io.listwarden.sync.vendor;

import static io.listwarden.contracts.testing.SampleMember.family;
import static io.listwarden.contracts.testing.SampleMember.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.testing.SampleMember;
import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.contracts.vendor.ProductClass;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.contracts.vendor.Relation.Kind;
import io.listwarden.contracts.vendor.Source.Checked;
import io.listwarden.contracts.vendor.VendorName;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class RegisterChecksTest {
    private static final String KNOWN_CLASS = "intrusion-software";

    @Test
    void aSoundRegisterHasNoProblems() {
        Family nso =
                family(
                        "nso-group",
                        Map.of("own", source(Checked.READ)),
                        member("nso").product("Pegasus", KNOWN_CLASS).classes(KNOWN_CLASS),
                        member("q-cyber")
                                .sources(SampleMember.SOURCE, "own")
                                .related(Kind.OWNER_OF, "nso", "2016", "2019")
                                .related(Kind.AFFILIATE_OF, "osy"),
                        SampleMember.of("osy")
                                .named(name("2014", "2014"))
                                .related(Kind.SUBSIDIARY_OF, "q-cyber")
                                .listed("us-bis-el", null, null, "2021-11-04", "2023-06-01"));

        assertThat(problems(nso, family("candiru", member("candiru")))).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void noTwoMembersHaveOneId() {
        assertThat(
                        problems(
                                family("a", member("nso")),
                                family("b", SampleMember.of("nso").named("Other"))))
                .containsExactly("Two members have the id nso.");
    }

    @Test
    void anIdIsOfLowerCaseWordsThatDashesJoin() {
        for (String id :
                List.of("NSO", "nso group", "nso_group", "-nso", "nso--group", "nsö", "")) {
            assertThat(problems(family(id, member("nso"))))
                    .as("of a family")
                    .containsExactly(id + " is no id.");
            assertThat(problems(family("a", member(id))))
                    .as("of a member")
                    .containsExactly(id + " is no id.");
        }
    }

    @Test
    void anIdIsNoLongerThanTheHistoryTakes() {
        assertThat(problems(family("a".repeat(64), member("b".repeat(64))))).isEmpty();
        assertThat(problems(family("a".repeat(65), member("b".repeat(65))))).hasSize(2);
    }

    @Test
    void noFamilyIsCalledLikeSomethingElseInAPath() {
        assertThat(problems(family("coverage", member("links")), family("links", member("nso"))))
                .containsExactly(
                        "No family can have the id coverage.", "No family can have the id links.");
        assertThat(problems(family("register", member("register"))))
                .containsExactly("No family can have the id register.");
    }

    @Test
    void aMemberHasAName() {
        assertThat(problems(family("a", SampleMember.of("nso"))))
                .containsExactly("The member nso has no name or no source.");
    }

    @Test
    void aMemberHasASource() {
        assertThat(problems(family("a", member("nso").sources())))
                .containsExactly("The member nso has no name or no source.");
    }

    @Test
    void aFamilyHasAMember() {
        assertThat(problems(family("a"))).containsExactly("The family a has no member.");
    }

    @Test
    void theSourcesOfAMemberExist() {
        assertThat(problems(family("a", member("nso").sources("gone"))))
                .containsExactly("nso names no source gone.");
    }

    @Test
    void theSourcesOfAFactExist() {
        VendorName name =
                new VendorName(
                        VendorName.Kind.ALIAS,
                        "OSY",
                        AliasStrength.STRONG,
                        null,
                        null,
                        false,
                        List.of("gone"));

        assertThat(problems(family("a", member("nso").named(name))))
                .containsExactly("nso names no source gone.");
    }

    @Test
    void theSourceOfAnotherFamilyIsNone() {
        Family other = family("b", Map.of("own", source(Checked.READ)), member("b").sources("own"));

        assertThat(problems(family("a", member("nso").sources("own")), other))
                .containsExactly("nso names no source own.");
    }

    @Test
    void aFamilyUsesItsSources() {
        assertThat(problems(family("a", Map.of("own", source(Checked.READ)), member("nso"))))
                .containsExactly("The source own of a is not used.");
    }

    @Test
    void theClassesOfAMemberExist() {
        assertThat(problems(family("a", member("nso").classes("magic"))))
                .containsExactly("nso names no product class magic.");
    }

    @Test
    void theClassesOfAProductExist() {
        assertThat(problems(family("a", member("nso").product("Pegasus", KNOWN_CLASS, "magic"))))
                .containsExactly("nso names no product class magic.");
    }

    @Test
    void aRelationIsToAMemberOfSomeFamily() {
        assertThat(
                        problems(
                                family("a", member("nso").related(Kind.AFFILIATE_OF, "b")),
                                family("b", member("other"))))
                .containsExactly("nso is related to b, which is no other member.");
    }

    @Test
    void aRelationIsToSomebodyElse() {
        assertThat(problems(family("a", member("nso").related(Kind.AFFILIATE_OF, "nso"))))
                .containsExactly("nso is related to nso, which is no other member.");
    }

    @Test
    void aListingIsRemovedAfterItWasMade() {
        SampleMember member =
                member("nso").listed("us-bis-el", null, null, "2021-11-04", "2021-11-04");

        assertThat(problems(family("a", member)))
                .containsExactly("nso was removed from us-bis-el before it was listed.");
    }

    @Test
    void aNameEndsAfterItBegins() {
        assertThat(problems(family("a", SampleMember.of("nso").named(name("2015-01", "2014")))))
                .containsExactly("A fact of nso ends before it begins.");
    }

    @Test
    void aRelationEndsAfterItBegins() {
        Family family =
                family(
                        "a",
                        member("nso").related(Kind.RESELLER_OF, "osy", "2015-03-02", "2015-03-01"),
                        member("osy"));

        assertThat(problems(family)).containsExactly("A fact of nso ends before it begins.");
    }

    @Test
    void nobodyIsAboveItselfAtAnyRemove() {
        Family family =
                family(
                        "a",
                        member("below").related(Kind.SUBSIDIARY_OF, "one"),
                        member("one").related(Kind.SUBSIDIARY_OF, "two"),
                        member("two").related(Kind.SUBSIDIARY_OF, "three"),
                        member("three").related(Kind.SUBSIDIARY_OF, "one"));

        assertThat(problems(family))
                .singleElement()
                .asString()
                .matches("(one|two|three) is above itself\\.");
    }

    @Test
    void twoParentsThatHaveOneParentAreNoCircle() {
        Family family =
                family(
                        "a",
                        member("child")
                                .related(Kind.SUBSIDIARY_OF, "left")
                                .related(Kind.SUBSIDIARY_OF, "right"),
                        member("left").related(Kind.SUBSIDIARY_OF, "top"),
                        member("right").related(Kind.SUBSIDIARY_OF, "top"),
                        member("top"));

        assertThat(problems(family)).isEmpty();
    }

    @Test
    void noTwoFamiliesClaimOneLegalNameHoweverItIsWritten() {
        assertThat(
                        problems(
                                family("a", SampleMember.of("one").named("NSO Group Ltd.")),
                                family("b", SampleMember.of("two").named("NSO GROUP LTD."))))
                .containsExactly("a and b both claim the name NSO GROUP LTD..");
    }

    @Test
    void namesOfOneFamilyOrOfTradeOrOfPersonsMayBeEqual() {
        Family one =
                family(
                        "a",
                        SampleMember.of("one").named("NSO"),
                        SampleMember.of("one-too").named("NSO"),
                        SampleMember.of("one-man").kind(Member.Kind.PERSON).named("Yossi Levy"));
        Family two =
                family(
                        "b",
                        SampleMember.of("two").named(VendorName.Kind.TRADE, "NSO"),
                        SampleMember.of("two-man").kind(Member.Kind.PERSON).named("Yossi Levy"));

        assertThat(problems(one, two)).isEmpty();
    }

    private static SampleMember member(String id) {
        return SampleMember.of(id).named(id + " Ltd.");
    }

    private static VendorName name(String from, String until) {
        return new VendorName(
                VendorName.Kind.FORMER,
                "OSY",
                AliasStrength.STRONG,
                PartialDate.parse(from),
                PartialDate.parse(until),
                false,
                List.of());
    }

    private static List<String> problems(Family... families) {
        Register register = SampleMember.register(families);
        ProductClass known = new ProductClass("Intrusion software", "Gets in.", List.of());
        return RegisterChecks.problems(
                new Register(
                        register.sources(),
                        new TreeMap<>(Map.of(KNOWN_CLASS, known)),
                        register.families()));
    }
}
