package io.listwarden.service.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.PartyJson;
import io.listwarden.service.resolution.SampleVendors;
import io.listwarden.service.web.RunningService;
import io.listwarden.service.web.RunningService.Answer;
import io.listwarden.service.web.SampleHistory;
import io.listwarden.service.web.SampleParties;
import io.listwarden.service.web.WholeApplication;
import io.listwarden.sync.history.AuditEntry;
import io.listwarden.sync.history.AuditLog;
import io.listwarden.sync.history.LinkDecision;
import io.listwarden.sync.history.LinkHistory;
import io.listwarden.sync.resolve.Members;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

class VendorHttpTest {
    /** SHA-256 of the keys {@code two} and {@code three}. */
    private static final String[] KEYS = {
        "listwarden.security.api-keys[0].name=compliance",
        "listwarden.security.api-keys[0].sha256=3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3",
        "listwarden.security.api-keys[0].roles=APPROVER",
        "listwarden.security.api-keys[1].name=screening",
        "listwarden.security.api-keys[1].sha256=8b5b9db0c13db24256c829aa364aa90c6d2eba318b9232a4ab9313b954d3555f",
        "listwarden.security.api-keys[1].roles=LOOKUP"
    };

    private static final String LINKS = "/v1/vendors/links/";
    private static final String PROPOSED = LINKS + "intellexa-sa/us-ofac-sdn:48059/";
    private static final String REASON = "{\"reason\": \"the same number\"}";

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(WholeApplication.class, KEYS);
        SampleHistory.record(service);
        ServedVendors.serve(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** As somebody who may look up, and nothing else. */
    private static Answer ask(String path) {
        return service.get(path, "X-Api-Key", "three");
    }

    private static JsonNode get(String path) {
        Answer answer = ask(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static Answer decide(String path, String json) {
        return service.post(path, json, "X-Api-Key", "two");
    }

    private static String lastAudited() {
        AuditEntry entry = service.bean(AuditLog.class).newest(Long.MAX_VALUE, 1).getFirst();
        return "%s %s %s (%s): %s"
                .formatted(
                        entry.actor(),
                        entry.action(),
                        entry.target(),
                        entry.reason(),
                        entry.outcome());
    }

    private static JsonNode of(JsonNode array, String field, String value) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(it -> it.path(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
    }

    @Test
    void allVendorsComeInShortWithTheListsThatTheyAreOn() {
        JsonNode answer = get("/v1/vendors");

        assertThat(answer.path("registerVersion").asInt()).isEqualTo(3);
        assertThat(answer.path("vendors").findValuesAsString("id"))
                .containsExactly(
                        "candiru",
                        "circles",
                        "intellexa",
                        "meridiem",
                        "monolith",
                        "nightjar",
                        "sandvine");
        assertThat(of(answer.path("vendors"), "id", "candiru"))
                .hasToString(
                        """
                        {"id":"candiru","name":"Candiru","summary":"Israeli maker of spyware.",\
                        "countries":["IL"],"productClasses":["intrusion-software"],"members":1,\
                        "standing":"VERIFIED","listedOn":["us-bis-el"]}\
                        """);
    }

    @Test
    void onlyWhatIsVerifiedAndNotOverCountsAsListed() {
        JsonNode vendors = get("/v1/vendors").path("vendors");

        assertThat(texts(of(vendors, "id", "intellexa").path("listedOn")))
                .containsExactly("us-bis-el", "us-ofac-sdn");
        assertThat(of(vendors, "id", "sandvine").path("listedOn")).as("removed").isEmpty();
        assertThat(of(vendors, "id", "nightjar").path("listedOn")).as("unverified").isEmpty();
        assertThat(of(vendors, "id", "nightjar").path("standing").asString())
                .isEqualTo("UNVERIFIED");
    }

    @Test
    void aVendorIsShownWithItsMembersAndWhatTheyAreToEachOther() {
        JsonNode answer = get("/v1/vendors/intellexa");

        JsonNode members = answer.path("members");
        assertThat(members.findValuesAsString("id"))
                .containsExactly(
                        "intellexa",
                        "intellexa-sa",
                        "thalestris",
                        "cytrox",
                        "peterbald",
                        "intellexa-tal-dilian");
        assertThat(relations(of(members, "id", "thalestris")))
                .containsExactly("the parent of intellexa", "the parent of cytrox");
        assertThat(relations(of(members, "id", "intellexa")))
                .containsExactly(
                        "a subsidiary of thalestris",
                        "an affiliate of candiru",
                        "the parent of intellexa-sa",
                        "founded by intellexa-tal-dilian");
        JsonNode subsidiary = of(members, "id", "intellexa-sa").path("relations").path(0);
        assertThat(subsidiary.path("share").asDouble()).isEqualTo(100);
        assertThat(subsidiary.path("from").asString()).isEqualTo("2020");
    }

    private static List<String> relations(JsonNode member) {
        return StreamSupport.stream(member.path("relations").spliterator(), false)
                .map(it -> it.path("is").asString() + " " + it.path("memberId").asString())
                .toList();
    }

    @Test
    void aRelationIsToldOnTheOtherVendorsSideToo() {
        JsonNode relation =
                get("/v1/vendors/candiru").path("members").path(0).path("relations").path(0);

        assertThat(relation.path("is").asString()).isEqualTo("an affiliate of");
        assertThat(relation.path("vendorId").asString()).isEqualTo("intellexa");
        assertThat(relation.path("standing").asString()).isEqualTo("UNVERIFIED");
        assertThat(relation.path("sources")).as("they are shown there").isEmpty();
    }

    @Test
    void everyFactNamesItsSourcesAndHowFarItMayBeReliedOn() {
        JsonNode answer = get("/v1/vendors/candiru");

        JsonNode names = answer.path("members").path(0).path("names");
        assertThat(of(names, "text", "Candiru").path("standing").asString()).isEqualTo("VERIFIED");
        assertThat(texts(of(names, "text", "Candiru").path("sources"))).containsExactly("rule");
        assertThat(of(names, "text", "Caramel Tsunami").path("standing").asString())
                .isEqualTo("UNVERIFIED");
        assertThat(answer.path("sources").propertyNames())
                .containsExactly("crowd", "memory", "paper", "rule");
        assertThat(answer.path("sources").path("memory").path("checked").asString())
                .isEqualTo("RECALLED");
        assertThat(answer.path("productClasses").propertyNames())
                .containsExactly("intrusion-software");
    }

    @Test
    void aVendorIsShownWithItsListingsLinksAndTheCoverageOfEachMember() {
        JsonNode answer = get("/v1/vendors/candiru");

        assertThat(answer.path("listings").path(0).path("partyId").asString())
                .isEqualTo("us-bis-el:candiru");
        assertThat(answer.path("links").findValuesAsString("status"))
                .containsExactly("CONFIRMED", "REFUSED");
        JsonNode cells = answer.path("coverage").path(0).path("cells");
        assertThat(cells.findValuesAsString("listId"))
                .containsExactly("ua-nsdc", "us-bis-el", "us-ofac-sdn");
        assertThat(cells.findValuesAsString("state"))
                .containsExactly("UNKNOWN", "LISTED", "NOT_LISTED");
    }

    @Test
    void theCoverageSaysForEveryVendorAndListHowItStands() {
        JsonNode coverage = get("/v1/vendors/coverage?asOf=2024-03-01");

        assertThat(coverage.path("asOf").asString()).isEqualTo("2024-03-01");
        assertThat(texts(coverage.path("lists")))
                .containsExactly("ua-nsdc", "us-bis-el", "us-ofac-sdn");
        assertThat(of(coverage.path("vendors"), "id", "sandvine").path("cells"))
                .hasToString(
                        """
                        [{"listId":"ua-nsdc","state":"UNKNOWN"},\
                        {"listId":"us-bis-el","state":"LISTED","since":"2024-02-27",\
                        "basis":"REGISTER","standing":"VERIFIED",\
                        "members":[{"id":"sandvine","name":"AppLogic Networks"}],\
                        "citations":["89 FR 14403","Press release of 21 October 2024"]},\
                        {"listId":"us-ofac-sdn","state":"NOT_LISTED"}]\
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-26, NOT_LISTED",
        "2024-02-27, LISTED",
        "2024-10-20, LISTED",
        "2024-10-21, REMOVED",
        "2026-01-01, REMOVED"
    })
    void aListingHoldsFromItsFirstDayUntilTheDayOfItsRemoval(String day, String state) {
        JsonNode coverage = get("/v1/vendors/coverage?asOf=" + day);

        JsonNode cells = of(coverage.path("vendors"), "id", "sandvine").path("cells");
        assertThat(of(cells, "listId", "us-bis-el").path("state").asString()).isEqualTo(state);
    }

    @Test
    void whoeverAcceptsATableGetsOne() {
        Answer answer =
                service.get(
                        "/v1/vendors/coverage?asOf=2025-01-01",
                        "X-Api-Key",
                        "three",
                        "Accept",
                        "text/csv");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/csv");
        assertThat(answer.text())
                .isEqualTo(
                        """
                        vendorId,vendor,ua-nsdc,us-bis-el,us-ofac-sdn
                        candiru,Candiru,?,2021-11-04,
                        circles,Circles,?,2015-01-02 to 2016-03-04 (unverified),
                        intellexa,Intellexa,?,2023-07-18 (cited),2024-03-05 (cited)
                        meridiem,Méridiem,?,,
                        monolith,Monolith,?,,
                        nightjar,Nightjar Sensorics,2023-02-01 (unverified),,
                        sandvine,Sandvine,?,2024-02-27 to 2024-10-21 (cited),
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void whoeverAcceptsAnythingGetsJson() {
        assertThat(ask("/v1/vendors/coverage").contentType()).isEqualTo("application/json");
        assertThat(
                        service.get("/v1/vendors/coverage", "X-Api-Key", "three", "Accept", "*/*")
                                .contentType())
                .isEqualTo("application/json");
        assertThat(
                        service.get(
                                        "/v1/vendors/coverage",
                                        "X-Api-Key",
                                        "three",
                                        "Accept",
                                        "application/xml")
                                .outcome())
                .isEqualTo("406 -");
    }

    @Test
    void whatIsWrongWithARequestForATableIsAProblemAllTheSame() {
        Answer answer =
                service.get(
                        "/v1/vendors/coverage?asOf=today",
                        "X-Api-Key",
                        "three",
                        "Accept",
                        "text/csv");

        assertThat(answer.outcome()).isEqualTo("400 asOf");
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
    }

    @Test
    void changesAreThoseAfterTheFirstDayUpToTheLast() {
        assertThat(changes("from=2024-02-01&to=2024-12-31"))
                .containsExactly(
                        "2024-02-27 sandvine LISTED us-bis-el",
                        "2024-03-05 intellexa LISTED us-ofac-sdn",
                        "2024-10-21 sandvine REMOVED us-bis-el");
        assertThat(changes("from=2021-11-03&to=2021-11-04"))
                .containsExactly("2021-11-04 candiru LISTED us-bis-el");
        assertThat(changes("from=2021-11-04&to=2021-11-05")).isEmpty();
        assertThat(changes("from=2024-03-05"))
                .containsExactly("2024-10-21 sandvine REMOVED us-bis-el");
    }

    private static List<String> changes(String query) {
        JsonNode changes = get("/v1/vendors/coverage/changes?" + query).path("changes");
        return StreamSupport.stream(changes.spliterator(), false)
                .map(
                        change ->
                                "%s %s %s %s"
                                        .formatted(
                                                change.path("on").asString(),
                                                change.path("vendorId").asString(),
                                                change.path("kind").asString(),
                                                change.path("listing").path("listId").asString()))
                .toList();
    }

    @Test
    void allLinksAreToldAndWhatTheListsLack() {
        JsonNode answer = get("/v1/vendors/links");

        assertThat(answer.path("links"))
                .extracting(
                        link ->
                                "%s %s %s"
                                        .formatted(
                                                link.path("member").path("id").asString(),
                                                link.path("partyId").asString(),
                                                link.path("status").asString()))
                .containsExactly(
                        "candiru us-bis-el:candiru CONFIRMED",
                        "candiru us-ofac-sdn:48059 REFUSED",
                        "intellexa-sa us-ofac-sdn:48059 PROPOSED");
        assertThat(answer.path("missing"))
                .hasToString(
                        """
                        [{"memberId":"intellexa-sa","listId":"us-bis-el","version":7,\
                        "listedOn":"2023-07-18"}]\
                        """);
    }

    @Test
    void aLinkThatNamesProposeComesWithItsEvidence() {
        JsonNode links = get("/v1/vendors/links?status=PROPOSED").path("links");

        assertThat(links).hasSize(1);
        assertThat(links.path(0).path("vendorId").asString()).isEqualTo("intellexa");
        assertThat(links.path(0).path("listedName").asString()).isEqualTo("INTELLEXA S.A.");
        assertThat(links.path(0).path("evidence").findValuesAsString("feature")).contains("name");
        assertThat(get("/v1/vendors/links?status=CONFIRMED").path("links").path(0).path("evidence"))
                .as("the register says so")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"confirm, CONFIRMED, true", "refuse, REFUSED, false"})
    void anApproverDecidesOnAProposalAndThatIsRemembered(
            String action, String status, boolean confirmed) {
        Answer answer = decide(PROPOSED + action, REASON);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo(status);
        assertThat(answer.json().path("decision").path("by").asString()).isEqualTo("compliance");
        LinkDecision made = service.bean(LinkHistory.class).decisions().getLast();
        assertThat(made.memberId()).isEqualTo("intellexa-sa");
        assertThat(made.partyId()).isEqualTo(SampleVendors.INTELLEXA);
        assertThat(made.decision().confirmed()).isEqualTo(confirmed);
        assertThat(made.decision().reason()).isEqualTo("the same number");
        assertThat(made.memberSha256())
                .isEqualTo(
                        Members.sha256(
                                Objects.requireNonNull(SampleVendors.VENDORS.member("intellexa-sa"))
                                        .member()));
        assertThat(made.partySha256())
                .isEqualTo(PartyJson.hash(PartyJson.write(SampleParties.INTELLEXA)));
        assertThat(lastAudited())
                .isEqualTo(
                        "compliance %s link intellexa-sa us-ofac-sdn:48059 (the same number): done: %s"
                                .formatted(action, status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirm", "refuse"})
    void whatTheRegisterSaysIsNotDecidedOn(String action) {
        Answer answer = decide(LINKS + "candiru/us-bis-el:candiru/" + action, REASON);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("type").asString()).endsWith("/problems/not-proposed");
        assertThat(lastAudited())
                .isEqualTo(
                        "compliance %s link candiru us-bis-el:candiru (the same number): refused:"
                                        .formatted(action)
                                + " The link rests on the register; there is nothing to decide.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    intellexa-sa/us-bis-el:candiru  | {"reason": "a"}           | 404 -
                    nobody/us-ofac-sdn:48059        | {"reason": "a"}           | 404 -
                    intellexa-sa/us-ofac-sdn        | {"reason": "a"}           | 400 partyId
                    intellexa-sa/us-ofac-sdn:48059  | {}                        | 400 reason
                    intellexa-sa/us-ofac-sdn:48059  | {"reason": " "}           | 400 reason
                    intellexa-sa/us-ofac-sdn:48059  | {"reason": 1}             | 400 reason
                    intellexa-sa/us-ofac-sdn:48059  | {"reason": "a", "by": "b"} | 400 by
                    """)
    void aDecisionThatCannotBeTakenIsRefused(String link, String json, String outcome) {
        int decided = service.bean(LinkHistory.class).decisions().size();

        assertThat(decide(LINKS + link + "/confirm", json).outcome()).isEqualTo(outcome);
        assertThat(decide(LINKS + link + "/refuse", json).outcome()).isEqualTo(outcome);
        assertThat(service.bean(LinkHistory.class).decisions()).hasSize(decided);
    }

    @Test
    void whoeverMayOnlyLookUpReadsVendorsAndDecidesNothing() {
        int decided = service.bean(LinkHistory.class).decisions().size();

        Answer refused = service.post(PROPOSED + "confirm", REASON, "X-Api-Key", "three");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(service.post(PROPOSED + "refuse", REASON, "X-Api-Key", "three").status())
                .isEqualTo(403);
        assertThat(lastAudited())
                .isEqualTo(
                        "screening request POST /v1/vendors/links/intellexa-sa/us-ofac-sdn:48059/"
                                + "refuse (null): refused: the role for this is missing");
        assertThat(service.bean(LinkHistory.class).decisions()).hasSize(decided);
        assertThat(service.get("/v1/vendors", "X-Api-Key", "two").status()).isEqualTo(200);
        assertThat(service.get("/v1/vendors").status()).isEqualTo(401);
    }

    @Test
    void theVersionsOfTheRegisterAreToldNewestFirstWithWhatEachChanged() {
        JsonNode versions = get("/v1/vendors/register/versions").path("versions");

        assertThat(versions.findValuesAsString("version")).containsExactly("2", "1");
        assertThat(versions.findValuesAsString("vendors")).containsExactly("7", "6");
        assertThat(versions.path(0).path("sha256").asString()).matches("[0-9a-f]{64}");
        JsonNode changes = get("/v1/vendors/register/versions/2/changes").path("changes");
        assertThat(changes).hasSize(1);
        assertThat(changes.path(0).path("kind").asString()).isEqualTo("ADDED");
        assertThat(changes.path(0).path("vendorId").asString()).isEqualTo("sandvine");
        assertThat(get("/v1/vendors/register/versions/1/changes").path("changes")).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/vendors?x=1, 400 x",
        "/v1/vendors/nobody, 404 -",
        "/v1/vendors/thalestris, 404 -",
        "/v1/vendors/candiru?x=1, 400 x",
        "/v1/vendors/coverage?asof=2024-03-01, 400 asof",
        "/v1/vendors/coverage?asOf=2024-02-30, 400 asOf",
        "/v1/vendors/coverage?asOf=%2B10000-01-01, 400 asOf",
        "/v1/vendors/coverage?asOf=-0001-01-01, 400 asOf",
        "/v1/vendors/coverage?asOf=, 400 asOf",
        "/v1/vendors/coverage?asOf=2024-03-01&asOf=2024-03-02, 400 asOf",
        "/v1/vendors/coverage/changes, 400 from",
        "/v1/vendors/coverage/changes?from=2024, 400 from",
        "/v1/vendors/coverage/changes?from=2024-03-01&to=x, 400 to",
        "/v1/vendors/coverage/changes?from=2024-03-01&to=2024-02-01, 400 to",
        "/v1/vendors/links?status=proposed, 400 status",
        "/v1/vendors/links?state=PROPOSED, 400 state",
        "/v1/vendors/register/versions?x=1, 400 x",
        "/v1/vendors/register/versions/0/changes, 400 version",
        "/v1/vendors/register/versions/x/changes, 400 version",
        "/v1/vendors/register/versions/9/changes, 404 -"
    })
    void whatIsNotThereOrCannotBeUsedIsAProblem(String path, String outcome) {
        Answer answer = ask(path);

        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
    }

    @Test
    void aLookupTellsTheVendorThatItsNameMayMean() {
        JsonNode answer = get("/v1/lookups?name=Saito%20Tech%20Ltd");

        assertThat(answer.path("generation").path("registerVersion").asInt()).isEqualTo(3);
        JsonNode vendor = answer.path("vendors").path(0);
        assertThat(vendor.path("id").asString()).isEqualTo("candiru");
        assertThat(vendor.path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(vendor.path("via").asString()).isEqualTo("LEGAL_NAME");
        assertThat(texts(vendor.path("listedMembers"))).containsExactly("us-bis-el:candiru");
        assertThat(answer.path("statement").asString())
                .endsWith(
                        " The register of surveillance vendors, version 3, has the name as one of"
                                + " Candiru; that is no listing.");
    }

    @Test
    void aResultTellsItsVendorAndWhoIsTheSameElsewhere() {
        JsonNode result = get("/v1/lookups?name=Candiru").path("results").path(0);

        assertThat(result.path("partyId").asString()).isEqualTo("us-bis-el:candiru");
        assertThat(result.path("vendor")).hasToString("{\"id\":\"candiru\",\"name\":\"Candiru\"}");
        assertThat(texts(result.path("sameAs"))).containsExactly("own-watch:7");
        JsonNode proposed = get("/v1/lookups?name=Intellexa").path("results").path(0);
        assertThat(proposed.path("vendor").isNull()).as("it is but proposed").isTrue();
    }

    @Test
    void aVendorThatIsOnNoListIsFoundWhereTheListsFindNobody() {
        JsonNode answer = get("/v1/lookups?name=Circles");

        assertThat(answer.path("results")).isEmpty();
        assertThat(answer.path("vendors").findValuesAsString("status")).containsExactly("POSSIBLE");
        assertThat(answer.path("statement").asString())
                .startsWith("No match")
                .contains("has a name like this that may mean Circles; that is no listing.");
    }

    @Test
    void everyQuestionOfABatchHasItsVendors() {
        Answer answer =
                service.post(
                        "/v1/lookups/batch",
                        """
                        {"lookups": [{"id": "1", "name": "Nobody"}, {"id": "2", "name": "Sandvine"}]}\
                        """,
                        "X-Api-Key",
                        "three");

        JsonNode results = answer.json().path("results");
        assertThat(results.path(0).path("vendors")).isEmpty();
        assertThat(results.path(1).path("vendors").path(0).path("id").asString())
                .isEqualTo("sandvine");
    }

    @Test
    void aPartyTellsItsVendorAndWhatJoinsItToOthers() {
        JsonNode party = get("/v1/parties/us-bis-el:candiru");

        assertThat(party.path("vendor").path("id").asString()).isEqualTo("candiru");
        assertThat(texts(party.path("sameAs"))).containsExactly("own-watch:7");
        assertThat(party.toString()).contains("Both lists give the number 7.");
    }
}
