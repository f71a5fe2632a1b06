package io.listwarden.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.match.Profile;
import io.listwarden.service.web.LookupApplication;
import io.listwarden.service.web.RunningService;
import io.listwarden.service.web.RunningService.Answer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class LookupHttpTest {
    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(LookupApplication.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void anAnswerNamesItsPartyItsEvidenceAndTheVersionsThatItRestsOn() {
        Answer answer = service.post("/v1/lookups", "{\"name\": \"Saito Tech Ltd\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        JsonNode json = answer.json();
        assertThat(json.path("lookupId").asString()).matches("[0-9A-Z]{26}");
        assertThat(json.path("generation"))
                .hasToString(
                        """
                        {"number":42,"publishedAt":"2026-01-02T03:04:05Z","demo":false,"lists":[\
                        {"listId":"us-bis-el","version":7,"sourceDate":"2022-04-13T00:00:00Z","stale":false},\
                        {"listId":"us-ofac-sdn","version":3,"sourceDate":null,"stale":true}],\
                        "registerVersion":null}\
                        """);
        assertThat(json.path("threshold").asDouble()).isEqualTo(0.8);
        assertThat(json.path("results"))
                .hasToString(
                        """
                        [{"partyId":"us-bis-el:candiru","listId":"us-bis-el","kind":"ORGANIZATION",\
                        "score":1.0,"match":true,\
                        "matchedName":{"text":"Saito Tech Ltd","type":"ALIAS","strength":"STRONG"},\
                        "evidence":[{"feature":"name","score":1.0,"weight":1.0,"contribution":1.0,\
                        "detail":"Equal words.",\
                        "query":"Saito Tech Ltd","listed":"Saito Tech Ltd","words":[]}],\
                        "listing":{"programmes":["CYBER2"],"listedOn":"2021-11-04","endsOn":null,\
                        "citations":["86 FR 60760"],"licenceRequirement":"All items","licencePolicy":null},\
                        "sameAs":[],"vendor":null}]\
                        """);
        assertThat(json.path("vendors")).hasToString("[]");
    }

    @Test
    void withoutAMatchTheStatementSaysWhereNothingWasFoundAndClearsNobody() {
        JsonNode json =
                service.post(
                                "/v1/lookups",
                                "{\"name\": \"Nobody\", \"lists\": [\"us-ofac-sdn\", \"eu-fsf\"]}")
                        .json();

        assertThat(json.path("results")).isEmpty();
        assertThat(json.path("statement").asString())
                .isEqualTo(
                        "No match with a score of 0.8 or more in us-ofac-sdn version 3 (stale)."
                                + " Not searched, because no version is loaded: eu-fsf.");
        assertThat(json.toString()).doesNotContainIgnoringCase("cleared");
    }

    @Test
    void aNameInTheAddressIsAskedForLikeOneInABody() {
        JsonNode byGet = service.get("/v1/lookups?name=candiru&limit=5&list=us-bis-el").json();
        JsonNode byPost =
                service.post(
                                "/v1/lookups",
                                "{\"name\": \"candiru\", \"limit\": 5, \"lists\": [\"us-bis-el\"]}")
                        .json();

        assertThat(byGet.path("results")).isNotEmpty().isEqualTo(byPost.path("results"));
        assertThat(byGet.path("statement")).isEqualTo(byPost.path("statement"));
    }

    @Test
    void anIdentifierAloneIsEnough() {
        JsonNode json =
                service.post(
                                "/v1/lookups",
                                """
                                {"identifiers": [{"type": "REGISTRATION", "value": "149296401000", "country": "GR"}]}\
                                """)
                        .json();

        assertThat(json.path("results").path(0).path("partyId").asString())
                .isEqualTo("us-ofac-sdn:48059");
        assertThat(json.path("results").path(0).path("matchedName").isNull()).isTrue();
    }

    @Test
    void weakAliasesTakePartUnlessTheyAreLeftOut() {
        assertThat(service.get("/v1/lookups?name=ITX").json().path("results")).hasSize(1);
        assertThat(
                        service.get("/v1/lookups?name=ITX&includeWeakAliases=false")
                                .json()
                                .path("results"))
                .isEmpty();
    }

    @Test
    void aBatchIsAnsweredInItsOrderFromOneGeneration() {
        JsonNode json =
                service.post(
                                "/v1/lookups/batch",
                                """
                                {"lookups": [{"id": "b", "name": "Nobody"},
                                             {"id": "a", "name": "Candiru", "threshold": 0.5}]}\
                                """)
                        .json();

        assertThat(json.path("generation").path("number").asInt()).isEqualTo(42);
        assertThat(json.path("results").findValuesAsString("id")).containsExactly("b", "a");
        assertThat(json.path("results").path(0).path("results")).isEmpty();
        assertThat(json.path("results").path(1).path("results")).hasSize(1);
        assertThat(json.path("results").path(1).path("threshold").asDouble()).isEqualTo(0.5);
    }

    @Test
    void aThousandQuestionsAreABatchAndOneMoreIsNot() {
        assertThat(service.post("/v1/lookups/batch", batch(1_000)).json().path("results"))
                .hasSize(1_000);
        assertThat(service.post("/v1/lookups/batch", batch(1_001)).outcome())
                .isEqualTo("400 lookups");
    }

    private static String batch(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> "{\"id\": \"q%d\", \"name\": \"Candiru\"}".formatted(i))
                .collect(Collectors.joining(",", "{\"lookups\": [", "]}"));
    }

    @Test
    void aComparisonScoresWithTheMatcherOfTheLookups() {
        Answer answer =
                service.post(
                        "/v1/comparisons",
                        """
                        {"pairs": [
                          {"id": "1", "left": {"names": [{"text": "Saito Tech"}]},
                                      "right": {"kind": "ORGANIZATION", "names": [{"text": "Tech Saito", "strength": "WEAK"}],
                                                "birthDates": ["1961-05"], "genders": ["MALE"], "countries": ["IL"]}},
                          {"id": "2", "left": {}, "right": {"names": [{"text": "Candiru"}]}}]}\
                        """);

        assertThat(answer.json().toString())
                .isEqualTo(
                        """
                        {"matcher":{"profile":"balanced","version":"%s"},"threshold":0.8,"results":[{"id":"1","score":1.0,"match":true,"evidence":[\
                        {"feature":"name","score":1.0,"weight":1.0,"contribution":1.0,\
                        "detail":"Equal words.",\
                        "query":"Saito Tech","listed":"Tech Saito","words":[]}]},\
                        {"id":"2","score":0.0,"match":false,"evidence":[]}]}\
                        """
                                .formatted(Profile.BALANCED.version()));
    }

    @Test
    void everyAnswerNamesTheProfileThatWasAskedForAndItsVersion() {
        String strict = used(Profile.STRICT);
        assertThat(service.get("/v1/lookups?name=Candiru&profile=strict").json().path("matcher"))
                .hasToString(strict);
        assertThat(
                        service.post(
                                        "/v1/lookups",
                                        "{\"name\": \"Candiru\", \"profile\": \"strict\"}")
                                .json()
                                .path("matcher"))
                .hasToString(strict);
        assertThat(
                        service.post(
                                        "/v1/comparisons",
                                        """
                                        {"profile": "strict", "pairs": [{"id": "1", "left": {}, "right": {}}]}\
                                        """)
                                .json()
                                .path("matcher"))
                .hasToString(strict);
    }

    @Test
    void eachQuestionOfABatchHasItsProfileAndTheServicesOwnWhereItNamesNone() {
        JsonNode results =
                service.post(
                                "/v1/lookups/batch",
                                """
                                {"lookups": [{"id": "1", "name": "Candiru", "profile": "ofac"},
                                             {"id": "2", "name": "Candiru"},
                                             {"id": "3", "name": "Candiru", "profile": null}]}\
                                """)
                        .json()
                        .path("results");

        assertThat(results.path(0).path("matcher")).hasToString(used(Profile.OFAC));
        assertThat(results.path(1).path("matcher")).hasToString(used(Profile.BALANCED));
        assertThat(results.path(2).path("matcher")).hasToString(used(Profile.BALANCED));
    }

    private static String used(Profile profile) {
        return "{\"profile\":\"%s\",\"version\":\"%s\"}"
                .formatted(profile.label(), profile.version());
    }

    @Test
    void anUnknownProfileIsRefusedWithThoseThatThereAre() {
        Answer answer = service.get("/v1/lookups?name=Candiru&profile=lenient");
        assertThat(answer.outcome()).isEqualTo("400 profile");
        assertThat(answer.text()).contains("is not one of balanced, strict, broad, ofac");
        assertThat(answer.text()).doesNotContain("lenient");
        assertThat(
                        service.post("/v1/lookups", "{\"name\": \"a\", \"profile\": \"STRICT\"}")
                                .outcome())
                .isEqualTo("400 profile");
        assertThat(
                        service.post(
                                        "/v1/lookups/batch",
                                        """
                                        {"lookups": [{"id": "1", "name": "a", "profile": ""}]}\
                                        """)
                                .outcome())
                .isEqualTo("400 lookups[0].profile");
        assertThat(
                        service.post(
                                        "/v1/comparisons",
                                        """
                                        {"profile": "loose", "pairs": [{"id": "1", "left": {}, "right": {}}]}\
                                        """)
                                .outcome())
                .isEqualTo("400 profile");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                                            | 400 name
                    {"name": ""}                                                  | 400 name
                    {"name": "   "}                                               | 400 name
                    {"name": "!!!"}                                               | 400 name
                    {"name": 7}                                                   | 400 name
                    {"name": true}                                                | 400 name
                    {"name": ["a"]}                                               | 400 name
                    {"name": "a\\u0000b"}                                         | 400 name
                    {"name": "a\\u0085b"}                                         | 400 name
                    {"name": "a\\nb"}                                             | 400 name
                    {"name": "a\\ud800b"}                                         | 400 name
                    {"name": "a", "asOf": "2024-03-05"}                           | 400 asOf
                    {"name": "a", "kind": "person"}                               | 400 kind
                    {"name": "a", "kind": ""}                                     | 400 kind
                    {"name": "a", "kind": 0}                                      | 400 kind
                    {"name": "a", "birthDate": "1961-13"}                         | 400 birthDate
                    {"name": "a", "birthDate": "1961-02-30"}                      | 400 birthDate
                    {"name": "a", "birthDate": "5 May 1961"}                      | 400 birthDate
                    {"name": "a", "birthDate": ""}                                | 400 birthDate
                    {"name": "a", "birthDate": 1961}                              | 400 birthDate
                    {"name": "a", "countries": ["gr"]}                            | 400 countries[0]
                    {"name": "a", "countries": ["GR", "XX"]}                      | 400 countries[1]
                    {"name": "a", "countries": "GR"}                              | 400 countries
                    {"name": "a", "countries": [null]}                            | 400 countries[0]
                    {"name": "a", "identifiers": [{"type": "REGISTRATION"}]}      | 400 identifiers[0].value
                    {"name": "a", "identifiers": [{"value": "1"}]}                | 400 identifiers[0].type
                    {"name": "a", "identifiers": [{"type": "ID", "value": "1"}]}  | 400 identifiers[0].type
                    {"name": "a", "identifiers": [{"type": "IMO", "value": 1}]}   | 400 identifiers[0].value
                    {"name": "a", "identifiers": [{"type": "IMO", "value": "1", "x": 1}]} | 400 identifiers[0].x
                    {"name": "a", "addresses": [" "]}                             | 400 addresses[0]
                    {"name": "a", "lists": ["us-bis-xx"]}                         | 400 lists[0]
                    {"name": "a", "lists": ["own-unknown"]}                       | 400 lists[0]
                    {"name": "a", "includeWeakAliases": "true"}                   | 400 includeWeakAliases
                    {"name": "a", "includeWeakAliases": 1}                        | 400 includeWeakAliases
                    {"name": "a", "threshold": 1.01}                              | 400 threshold
                    {"name": "a", "threshold": -0.1}                              | 400 threshold
                    {"name": "a", "threshold": "0.8"}                             | 400 threshold
                    {"name": "a", "limit": 0}                                     | 400 limit
                    {"name": "a", "limit": 101}                                   | 400 limit
                    {"name": "a", "limit": 1.5}                                   | 400 limit
                    {"name": "a", "limit": 99999999999999999999}                  | 400 limit
                    {"name": "a", "limit": "10"}                                  | 400 limit
                    {"name": "a", "name": "b"}                                    | 400 -
                    {"name": "a"} {}                                              | 400 -
                    {"name": "a"                                                  | 400 -
                    ["a"]                                                         | 400 -
                    "a"                                                           | 400 -
                    null                                                          | 400 -
                    {"name": NaN}                                                 | 400 -
                    {'name': 'a'}                                                 | 400 -
                    """)
    void aQuestionThatCannotBeUsedIsRefusedByItsField(String json, String outcome) {
        Answer answer = service.post("/v1/lookups", json);

        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.json().path("type").asString())
                .isEqualTo("https://listwarden.io/problems/invalid-request");
        assertThat(answer.json().path("instance").asString()).isEqualTo("/v1/lookups");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"lookups": []}                                             | 400 lookups
                    {}                                                          | 400 lookups
                    {"lookups": [{"name": "a"}]}                                | 400 lookups[0].id
                    {"lookups": [{"id": "", "name": "a"}]}                      | 400 lookups[0].id
                    {"lookups": [{"id": "1", "name": "a"}, {"id": "1", "name": "b"}]} | 400 lookups[1].id
                    {"lookups": [{"id": "1", "name": "a"}, {"id": "2"}]}        | 400 lookups[1].name
                    {"lookups": [{"id": "1", "name": "a", "birthDate": "x"}]}   | 400 lookups[0].birthDate
                    {"lookups": [{"id": "1", "name": "a", "x": "x"}]}           | 400 lookups[0].x
                    {"lookups": [null]}                                         | 400 lookups[0]
                    {"lookups": [{"id": "1", "name": "a"}], "x": 1}             | 400 x
                    """)
    void aBatchWithAQuestionThatCannotBeUsedIsRefusedWhole(String json, String outcome) {
        assertThat(service.post("/v1/lookups/batch", json).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"pairs": []}                                                    | 400 pairs
                    {"pairs": [{"id": "1", "left": {}}]}                             | 400 pairs[0].right
                    {"pairs": [{"left": {}, "right": {}}]}                           | 400 pairs[0].id
                    {"pairs": [{"id": "1", "left": {"names": [{"text": ""}]}, "right": {}}]} | 400 pairs[0].left.names[0].text
                    {"pairs": [{"id": "1", "left": {"names": ["a"]}, "right": {}}]}  | 400 pairs[0].left.names[0]
                    {"pairs": [{"id": "1", "left": {"genders": ["X"]}, "right": {}}]} | 400 pairs[0].left.genders[0]
                    {"pairs": [{"id": "1", "left": {}, "right": {"birthDates": ["1"]}}]} | 400 pairs[0].right.birthDates[0]
                    {"pairs": [{"id": "1", "left": {}, "right": {"countries": ["Greece"]}}]} | 400 pairs[0].right.countries[0]
                    """)
    void aComparisonThatCannotBeMadeIsRefusedByItsField(String json, String outcome) {
        assertThat(service.post("/v1/comparisons", json).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 400 name",
        "name=, 400 name",
        "name=a&name=b, 400 name",
        "name=a&nmae=b, 400 nmae",
        "name=a&asOf=2024-03-05, 400 asOf",
        "name=a&kind=Person, 400 kind",
        "name=a&list=xx, 400 list",
        "name=a&list=, 400 list",
        "name=a&country=gr, 400 country",
        "name=a&limit=0, 400 limit",
        "name=a&limit=0x10, 400 limit",
        "name=a&limit=%2B5, 400 limit",
        "name=a&limit=5&limit=6, 400 limit",
        "name=a&threshold=1e0, 400 threshold",
        "name=a&threshold=2, 400 threshold",
        "name=a&birthDate=61, 400 birthDate",
        "name=a&includeWeakAliases=yes, 400 includeWeakAliases",
        "name=a%00b, 400 name",
        "name=a%0Ab, 400 name"
    })
    void parametersThatCannotBeUsedAreRefusedByTheirName(String query, String outcome) {
        assertThat(service.get("/v1/lookups?" + query).outcome()).isEqualTo(outcome);
    }

    @Test
    void everyFieldAtFaultIsNamedNotOnlyTheFirst() {
        JsonNode problem =
                service.post("/v1/lookups", "{\"name\": \"\", \"limit\": 0, \"lists\": [\"x\"]}")
                        .json();

        assertThat(problem.path("errors").findValuesAsString("field"))
                .containsExactly("name", "lists[0]", "limit");
        assertThat(problem.path("detail").asString()).isEqualTo("name is blank");
    }

    @Test
    void aNameOfAThousandCharactersIsAskedForAndALongerOneIsNot() {
        String longest = "é".repeat(1_000);
        String encoded = "%C3%A9".repeat(1_000);

        assertThat(service.post("/v1/lookups", "{\"name\": \"" + longest + "\"}").status())
                .isEqualTo(200);
        assertThat(service.get("/v1/lookups?name=" + encoded).status()).isEqualTo(200);
        assertThat(service.post("/v1/lookups", "{\"name\": \"" + longest + "é\"}").outcome())
                .isEqualTo("400 name");
        assertThat(
                        service.post("/v1/lookups", "{\"name\": \"" + "x".repeat(1 << 20) + "\"}")
                                .outcome())
                .isEqualTo("400 name");
    }

    @Test
    void aBodyThatIsTooLargeOrInTheWrongFormIsRefused() {
        byte[] tooLarge = new byte[(8 << 20) + 1];
        byte[] badUtf8 = "{\"name\": \"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] good = "{\"name\": \"a\"}".getBytes(StandardCharsets.UTF_8);
        String deep = "[".repeat(100_000);
        List<String> outcomes = new ArrayList<>();
        for (Answer answer :
                List.of(
                        service.send(
                                "POST",
                                "/v1/lookups",
                                tooLarge,
                                "Content-Type",
                                "application/json"),
                        service.send(
                                "POST", "/v1/lookups", badUtf8, "Content-Type", "application/json"),
                        service.send(
                                "POST",
                                "/v1/lookups",
                                new byte[0],
                                "Content-Type",
                                "application/json"),
                        service.send("POST", "/v1/lookups", good, "Content-Type", "text/plain"),
                        service.send("POST", "/v1/lookups", good),
                        service.send(
                                "POST",
                                "/v1/lookups",
                                good,
                                "Content-Type",
                                "application/json;charset=UTF-16"),
                        service.send(
                                "POST",
                                "/v1/lookups",
                                good,
                                "Content-Type",
                                "application/x-www-form-urlencoded"),
                        service.send(
                                "POST",
                                "/v1/lookups",
                                good,
                                "Content-Type",
                                "application/json",
                                "Accept",
                                "application/xml"),
                        service.post("/v1/lookups", "{\"name\": " + deep),
                        service.post("/v1/lookups?name=a", "{\"name\": \"a\"}"))) {
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
            outcomes.add(answer.outcome());
        }

        assertThat(outcomes)
                .containsExactly(
                        "413 -",
                        "400 -",
                        "400 -",
                        "415 -",
                        "415 -",
                        "415 -",
                        "415 -",
                        "406 -",
                        "400 name",
                        "400 name");
    }

    @Test
    void badJsonIsLocatedAndNotRepeated() {
        JsonNode problem = service.post("/v1/lookups", "{\n  \"name\": \"Secret Person\" x").json();

        assertThat(problem.path("detail").asString())
                .contains("line 2, column")
                .doesNotContain("Secret");
    }
}
