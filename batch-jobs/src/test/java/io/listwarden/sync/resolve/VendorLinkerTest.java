package io.listwarden.sync.resolve;

import static io.listwarden.sync.resolve.TestParty.firm;
import static io.listwarden.sync.resolve.TestParty.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.listwarden.contracts.link.VendorLink;
import io.listwarden.contracts.link.VendorLink.Decision;
import io.listwarden.contracts.link.VendorLink.Rule;
import io.listwarden.contracts.link.VendorLink.Status;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.testing.SampleMember;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.sync.history.LinkDecision;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class VendorLinkerTest {
    private static final String EL = "us-bis-el";
    private static final Decision YES =
            new Decision(true, "anna", "Same address.", Instant.parse("2026-01-02T03:04:05Z"));
    private static final Decision NO =
            new Decision(false, "boris", "A fish.", Instant.parse("2026-01-03T03:04:05Z"));

    @Test
    void withoutPartiesThereIsNothingToLinkTo() {
        assertThat(links(candiru().listed(EL, "2021-11-04"))).isEmpty();
    }

    @Test
    void theRegisterNamesAListingByTheNameThatTheListGives() {
        VendorLink link =
                link(
                        candiru().listed(EL, "Saito Tech Ltd.", null, "2021-11-04", null),
                        firm("us-bis-el:1", "SAITO TECH, LTD"));

        assertThat(link)
                .isEqualTo(
                        new VendorLink(
                                "candiru",
                                PartyId.parse("us-bis-el:1"),
                                Status.CONFIRMED,
                                Rule.REGISTER,
                                "The register names this listing of 2021-11-04 (86 FR 60759).",
                                null,
                                null,
                                null));
    }

    @Test
    void theRegisterNamesAListingByTheKeyOfThePublisherWhateverItIsCalled() {
        VendorLink link =
                link(
                        candiru().listed(EL, null, "k-17", "2021-11-04", null),
                        firm("us-bis-el:k-17", "Grindavik Solutions"),
                        firm("us-bis-el:k-18", "Grindavik Solutions"));

        assertThat(link.partyId()).isEqualTo(PartyId.parse("us-bis-el:k-17"));
        assertThat(link.status()).isEqualTo(Status.CONFIRMED);
        assertThat(link.rule()).isEqualTo(Rule.REGISTER);
    }

    @Test
    void aNameMayReturnUnderAnotherKey() {
        assertThat(
                        link(
                                candiru().listed(EL, "Saito Tech", "k-17", "2021-11-04", null),
                                firm("us-bis-el:k-99", "Saito Tech")))
                .extracting(VendorLink::status)
                .isEqualTo(Status.CONFIRMED);
    }

    @Test
    void withoutANameOfTheListAnyOfTheMembersOwnIsMeant() {
        SampleMember member = candiru().weaklyNamed("Taveta").listed(EL, "2021-11-04");

        assertThat(
                        links(
                                member,
                                firm("us-bis-el:1", "CANDIRU LTD"),
                                firm("us-bis-el:2", "Taveta"),
                                firm("us-bis-el:3", "Taveta Trading")))
                .extracting(link -> link.partyId().key(), VendorLink::rule)
                .containsExactly(tuple("1", Rule.REGISTER), tuple("2", Rule.REGISTER));
    }

    @Test
    void aListingOnOneListIsNoneOnAnother() {
        SampleMember member = candiru().listed(EL, "Saito Tech", "k-17", "2021-11-04", null);

        assertThat(links(member, firm("eu-fsf:k-17", "Saito Tech"))).isEmpty();
    }

    @Test
    void whoTheRegisterSaysIsSomebodyElseIsRefusedWhateverAgrees() {
        SampleMember member =
                candiru()
                        .notListed(EL, "Candiru Fishing")
                        .number(IdentifierType.TAX, "515084089", "IL")
                        .listed(EL, "Candiru Fishing", null, "2021-11-04", null);
        TestParty party =
                firm("us-bis-el:1", "CANDIRU FISHING")
                        .number(IdentifierType.TAX, "515084089", "IL");

        VendorLink link = link(member, party);

        assertThat(link.status()).isEqualTo(Status.REFUSED);
        assertThat(link.rule()).isEqualTo(Rule.REGISTER);
        assertThat(link.detail()).isEqualTo("Somebody else.");
    }

    @Test
    void whoIsSomebodyElseOnOneListMayBeTheMemberOnAnother() {
        assertThat(link(candiru().notListed(EL, "Candiru Ltd."), firm("eu-fsf:1", "Candiru Ltd.")))
                .extracting(VendorLink::status)
                .isEqualTo(Status.PROPOSED);
    }

    @Test
    void anEqualNumberConfirmsWhateverTheNames() {
        VendorLink link =
                link(
                        candiru().number(IdentifierType.TAX, "515084089", "IL"),
                        firm("eu-fsf:1", "Grindavik")
                                .number(IdentifierType.TAX, "515-084-089", "IL"));

        assertThat(link.status()).isEqualTo(Status.CONFIRMED);
        assertThat(link.rule()).isEqualTo(Rule.IDENTIFIER);
        assertThat(link.detail()).isEqualTo("Both bear the number TAX 515084089.");
        assertThat(link.score()).isNull();
    }

    @Test
    void aNumberOfAnotherCountryOrOfAPersonDoesNot() {
        SampleMember member = candiru().number(IdentifierType.TAX, "515084089", "IL");

        assertThat(
                        links(
                                member,
                                firm("eu-fsf:1", "Grindavik")
                                        .number(IdentifierType.TAX, "515084089", "CY"),
                                person("eu-fsf:2", "Anna Petrova")
                                        .number(IdentifierType.TAX, "515084089", "IL")))
                .isEmpty();
    }

    @Test
    void namesOnlyPropose() {
        VendorLink link = link(candiru(), firm("eu-fsf:1", "CANDIRU LTD"));

        assertThat(link.status()).isEqualTo(Status.PROPOSED);
        assertThat(link.rule()).isEqualTo(Rule.NAME);
        assertThat(link.score()).isBetween(Profile.BALANCED.threshold(), 1.0);
        assertThat(link.detail()).startsWith("The names agree (");
        assertThat(link.decision()).isNull();
        assertThat(link.reopened()).isNull();
    }

    @Test
    void aNameThatIsNearlyTheSameIsProposedByAWordOfIt() {
        assertThat(
                        link(
                                SampleMember.of("grindavik").named("Grindavik Solutions Ltd."),
                                firm("eu-fsf:1", "Grindavik Solution Ltd")))
                .extracting(VendorLink::status)
                .isEqualTo(Status.PROPOSED);
    }

    @Test
    void namesThatDifferAndNamesThatOthersBearProposeNothing() {
        assertThat(
                        links(
                                candiru().weaklyNamed("Taveta Trading"),
                                firm("eu-fsf:1", "Candiru Fishing Cooperative of Manaus"),
                                firm("eu-fsf:2", "Taveta Trading")))
                .isEmpty();
    }

    @Test
    void aWordThatManyPartiesBearLeadsToNoneOfThem() {
        Stream<TestParty> many =
                IntStream.range(0, 40)
                        .mapToObj(i -> firm("eu-fsf:" + i, "Grindavik Solution Branch"));
        Member member = SampleMember.of("grindavik").named("Grindavik Solutions Branch").build();

        assertThat(new VendorLinker(TestParty.candidates(many), List.of()).links(member, _ -> true))
                .isEmpty();
    }

    @Test
    void linksOfAMemberComeInTheOrderOfParties() {
        assertThat(
                        links(
                                candiru(),
                                firm("uk-sl:1", "Candiru Ltd."),
                                firm("eu-fsf:2", "Candiru Ltd."),
                                firm("eu-fsf:1", "Candiru Ltd.")))
                .extracting(link -> link.partyId().toString())
                .containsExactly("eu-fsf:1", "eu-fsf:2", "uk-sl:1");
    }

    @Test
    void aDecisionHolds() {
        TestParty party = firm("eu-fsf:1", "Candiru Ltd.");

        VendorLink confirmed = decided(candiru(), party, decision(candiru(), party, YES));
        VendorLink refused = decided(candiru(), party, decision(candiru(), party, NO));

        assertThat(confirmed.status()).isEqualTo(Status.CONFIRMED);
        assertThat(confirmed.decision()).isEqualTo(YES);
        assertThat(confirmed.reopened()).isNull();
        assertThat(confirmed.rule()).isEqualTo(Rule.NAME);
        assertThat(refused.status()).isEqualTo(Status.REFUSED);
        assertThat(refused.decision()).isEqualTo(NO);
    }

    @Test
    void aLaterDecisionTakesThePlaceOfAnEarlierOne() {
        TestParty party = firm("eu-fsf:1", "Candiru Ltd.");

        VendorLink link =
                decided(
                        candiru(),
                        party,
                        decision(candiru(), party, YES),
                        decision(candiru(), party, NO));

        assertThat(link.decision()).isEqualTo(NO);
        assertThat(link.status()).isEqualTo(Status.REFUSED);
    }

    @Test
    void aDecisionOnAnotherPartyOrMemberIsNone() {
        TestParty party = firm("eu-fsf:1", "Candiru Ltd.");
        TestParty other = firm("eu-fsf:2", "Candiru Ltd.");
        SampleMember namesake = SampleMember.of("namesake").named("Candiru Ltd.");

        VendorLink link =
                decided(
                        candiru(),
                        party,
                        decision(candiru(), other, YES),
                        decision(namesake, party, YES));

        assertThat(link.status()).isEqualTo(Status.PROPOSED);
        assertThat(link.decision()).isNull();
        assertThat(link.reopened()).isNull();
    }

    @Test
    void aDecisionIsReopenedWhenTheListSaysSomethingElse() {
        TestParty before = firm("eu-fsf:1", "Candiru Ltd.");
        TestParty after = firm("eu-fsf:1", "Candiru Ltd.").country("BR");

        VendorLink link = decided(candiru(), after, decision(candiru(), before, NO));

        assertThat(link.status()).isEqualTo(Status.PROPOSED);
        assertThat(link.decision()).isNull();
        assertThat(link.reopened()).isEqualTo(NO);
    }

    @Test
    void aDecisionIsReopenedWhenTheRegisterSaysSomethingElse() {
        TestParty party = firm("eu-fsf:1", "Candiru Ltd.");

        VendorLink link = decided(candiru().note("Sold."), party, decision(candiru(), party, YES));

        assertThat(link.status()).isEqualTo(Status.PROPOSED);
        assertThat(link.decision()).isNull();
        assertThat(link.reopened()).isEqualTo(YES);
    }

    @Test
    void whatTheRegisterSaysNeedsNoDecision() {
        SampleMember member = candiru().listed("eu-fsf", "2021-11-04");
        TestParty party = firm("eu-fsf:1", "Candiru Ltd.");

        VendorLink link = decided(member, party, decision(member, party, NO));

        assertThat(link.status()).isEqualTo(Status.CONFIRMED);
        assertThat(link.rule()).isEqualTo(Rule.REGISTER);
        assertThat(link.decision()).isNull();
    }

    private static SampleMember candiru() {
        return SampleMember.of("candiru").named("Candiru Ltd.");
    }

    @Test
    void whatTheRegisterHasNotVerifiedOnlyProposes() {
        TestParty party =
                firm("us-bis-el:1", "Grindavik").number(IdentifierType.TAX, "515084089", "IL");

        assertThat(unverified(candiru().listed(EL, "Grindavik", null, "2021-11-04", null), party))
                .extracting(VendorLink::status, VendorLink::rule)
                .containsExactly(tuple(Status.PROPOSED, Rule.REGISTER));
        assertThat(unverified(candiru().number(IdentifierType.TAX, "515084089", "IL"), party))
                .extracting(VendorLink::status, VendorLink::rule)
                .containsExactly(tuple(Status.PROPOSED, Rule.IDENTIFIER));
    }

    private static List<VendorLink> unverified(SampleMember member, TestParty party) {
        return new VendorLinker(TestParty.candidates(party), List.of())
                .links(member.build(), _ -> false);
    }

    private static LinkDecision decision(SampleMember member, TestParty party, Decision made) {
        Candidate candidate = Candidate.of(party.build());
        Member built = member.build();
        return new LinkDecision(
                built.id(), candidate.id(), made, Members.sha256(built), candidate.sha256());
    }

    private static VendorLink decided(
            SampleMember member, TestParty party, LinkDecision... decisions) {
        List<VendorLink> links =
                new VendorLinker(TestParty.candidates(party), List.of(decisions))
                        .links(member.build(), _ -> true);
        assertThat(links).hasSize(1);
        return links.getFirst();
    }

    private static VendorLink link(SampleMember member, TestParty... parties) {
        List<VendorLink> links = links(member, parties);
        assertThat(links).hasSize(1);
        return links.getFirst();
    }

    private static List<VendorLink> links(SampleMember member, TestParty... parties) {
        return new VendorLinker(TestParty.candidates(parties), List.of())
                .links(member.build(), _ -> true);
    }
}
