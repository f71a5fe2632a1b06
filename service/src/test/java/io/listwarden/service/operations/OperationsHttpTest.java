package io.listwarden.service.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.service.web.RunningService;
import io.listwarden.service.web.RunningService.Answer;
import io.listwarden.service.web.SampleHistory;
import io.listwarden.service.web.WholeApplication;
import io.listwarden.sync.history.AuditEntry;
import io.listwarden.sync.history.AuditLog;
import io.listwarden.sync.history.RunFailure;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.RunReport;
import io.listwarden.sync.history.RunState;
import io.listwarden.sync.source.FieldReport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class OperationsHttpTest {
    /** SHA-256 of the keys {@code one}, {@code two}, {@code three}. */
    private static final String[] KEYS = {
        "listwarden.security.api-keys[0].name=night-shift",
        "listwarden.security.api-keys[0].sha256=7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed",
        "listwarden.security.api-keys[0].roles=OPERATOR,APPROVER",
        "listwarden.security.api-keys[1].name=compliance",
        "listwarden.security.api-keys[1].sha256=3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3",
        "listwarden.security.api-keys[1].roles=APPROVER",
        "listwarden.security.api-keys[2].name=screening",
        "listwarden.security.api-keys[2].sha256=8b5b9db0c13db24256c829aa364aa90c6d2eba318b9232a4ab9313b954d3555f",
        "listwarden.security.api-keys[2].roles=LOOKUP"
    };

    private final RunningService service = RunningService.start(WholeApplication.class, KEYS);

    @AfterEach
    void stop() {
        service.close();
    }

    private Answer post(String path, String json, String key) {
        return service.post(path, json, "X-Api-Key", key);
    }

    private JsonNode get(String path) {
        return service.get(path, "X-Api-Key", "three").json();
    }

    private List<String> audited() {
        return service.bean(AuditLog.class).newest(Long.MAX_VALUE, 10).stream()
                .map(OperationsHttpTest::line)
                .toList();
    }

    private static String line(AuditEntry entry) {
        return "%s %s %s (%s): %s"
                .formatted(
                        entry.actor(),
                        entry.action(),
                        entry.target(),
                        entry.reason(),
                        entry.outcome());
    }

    @Test
    void aRunIsStartedWatchedAndNotStartedTwice() {
        Answer first = post("/v1/sync-runs", "{\"lists\": [\"eu-fsf\"]}", "one");

        assertThat(first.status()).isEqualTo(202);
        String id = first.json().path("runs").path(0).path("id").asString();
        assertThat(first.header("Location")).isEqualTo("/v1/sync-runs/" + id);
        assertThat(get("/v1/sync-runs/" + id).path("state").asString()).isEqualTo("RUNNING");
        assertThat(get("/v1/sync-runs").path("runs").findValuesAsString("id")).containsExactly(id);

        Answer second = post("/v1/sync-runs", "{\"lists\": [\"eu-fsf\"]}", "one");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.header("Location")).isEqualTo(second.json().path("run").asString());
        assertThat(second.json().path("run").asString()).isEqualTo("/v1/sync-runs/" + id);
        assertThat(audited())
                .containsExactly(
                        "night-shift start eu-fsf (null): refused: The run %s of eu-fsf is still going."
                                .formatted(id),
                        "night-shift start eu-fsf (null): started " + id);
    }

    @Test
    void withoutListsAllAreBroughtUpToDate() {
        Answer answer = post("/v1/sync-runs", "{}", "one");

        assertThat(answer.json().path("runs").findValuesAsString("document"))
                .containsExactly("eu-fsf", "us-csl");
        assertThat(answer.header("Location")).isEqualTo("/v1/sync-runs");
    }

    @Test
    void thePastOfAListIsFilledInFromOneDayToAnother() {
        String json =
                "{\"lists\": [\"us-bis-el\"], \"from\": \"2021-11-03\", \"to\": \"2021-11-05\"}";

        Answer answer = post("/v1/sync-runs", json, "one");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(audited().getFirst())
                .startsWith("night-shift start us-bis-el from 2021-11-03 to 2021-11-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"lists\": [\"us-bis-el\", \"eu-fsf\"], \"from\": \"2021-11-03\"} | lists",
                "{\"from\": \"2021-11-03\"} | lists",
                "{\"lists\": [\"us-bis-el\"], \"to\": \"2021-11-03\"} | to",
                "{\"lists\": [\"us-bis-el\"], \"from\": \"2021-11-03\", \"to\": \"2021-11-02\"} |"
                        + " to",
                "{\"lists\": [\"us-bis-el\"], \"from\": \"2021-11-03\", \"to\": \"9021-11-02\"} |"
                        + " to",
                "{\"lists\": [\"us-bis-el\"], \"from\": \"0021-11-03\"} | from",
                "{\"lists\": [\"us-bis-el\"], \"from\": \"yesterday\"} | from",
                "{\"lists\": [\"eu-fsf\"], \"from\": \"2021-11-03\"} | lists[0]",
                "{\"lists\": [\"no-such-list\"], \"from\": \"2021-11-03\"} | lists[0]",
            })
    void aPastThatCannotBeFilledInIsRefusedWithTheField(String json, String field) {
        Answer answer = post("/v1/sync-runs", json, "one");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("field").asString()).isEqualTo(field);
    }

    @Test
    void theDocumentOfAnOwnListIsBroughtByAnOperator() {
        Answer answer =
                service.put("/v1/lists/own-watch/document", "name\nAda\n", "X-Api-Key", "one");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("document").asString()).isEqualTo("own-watch");
        assertThat(answer.header("Location"))
                .isEqualTo("/v1/sync-runs/" + answer.json().path("id").asString());
        assertThat(audited().getFirst()).startsWith("night-shift upload own-watch (null): started");
    }

    @ParameterizedTest
    @CsvSource({
        "own-watch, '', one, 400",
        "eu-fsf, x, one, 404",
        "own-watch, x, three, 403",
    })
    void whatCannotBeBroughtIsRefused(String list, String body, String key, int status) {
        assertThat(service.put("/v1/lists/" + list + "/document", body, "X-Api-Key", key).status())
                .isEqualTo(status);
    }

    @Test
    void aRunTellsWhatItFoundOutAboutItsDocument() {
        String id =
                post("/v1/sync-runs", "{\"lists\": [\"us-bis-el\"]}", "one")
                        .json()
                        .path("runs")
                        .path(0)
                        .path("id")
                        .asString();
        service.bean(RunLog.class)
                .putReport(
                        id,
                        new RunReport(
                                new FieldReport(
                                        new TreeMap<>(Map.of("name", 7L)),
                                        new TreeMap<>(Map.of("_id", 7L)),
                                        new TreeMap<>(Map.of("colour", 1L))),
                                List.of(
                                        new RunReport.ListComparison(
                                                "us-ofac-sdn", "us-ofac-sdn", 9, 1, 2)),
                                List.of("There is a colour.")));

        JsonNode report = get("/v1/sync-runs/" + id + "/report");

        assertThat(report.path("fields").path("mapped").path("name").asInt()).isEqualTo(7);
        assertThat(report.path("fields").path("ignored").path("_id").asInt()).isEqualTo(7);
        assertThat(report.path("fields").path("unknown").path("colour").asInt()).isEqualTo(1);
        assertThat(report.path("comparisons").path(0).path("onlyServed").asInt()).isEqualTo(2);
        assertThat(get("/v1/sync-runs/" + id).path("warnings").path(0).asString())
                .isEqualTo("There is a colour.");
        assertThat(
                        service.get(
                                        "/v1/sync-runs/00000000000000000000000000/report",
                                        "X-Api-Key",
                                        "three")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void theEventsOfARunEndWithTheRun() throws InterruptedException {
        String id =
                post("/v1/sync-runs", "{\"lists\": [\"eu-fsf\"]}", "one")
                        .json()
                        .path("runs")
                        .path(0)
                        .path("id")
                        .asString();
        RunLog runs = service.bean(RunLog.class);
        Thread job =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    pause(600);
                                    runs.enterStep(id, "parse");
                                    pause(600);
                                    runs.finish(
                                            id,
                                            RunState.FAILED,
                                            new RunFailure(FailureKind.MALFORMED, "cut"));
                                });

        Answer events = service.get("/v1/sync-runs/" + id + "/events", "X-Api-Key", "three");
        job.join();

        assertThat(events.contentType()).startsWith("text/event-stream");
        assertThat(events.text().lines().filter(line -> line.startsWith("event:")))
                .containsExactly("event:progress", "event:progress", "event:end");
        assertThat(events.text())
                .contains("\"step\":\"parse\"")
                .contains("\"failure\":{\"kind\":\"MALFORMED\",\"detail\":\"cut\"}");
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theOneWhoAskedForARunDoesNotReleaseWhatItBrought() {
        SampleHistory.record(service);
        String release = "/v1/lists/us-bis-el/versions/3/release";

        Answer own = post(release, "{\"reason\": \"looks right\"}", "one");
        Answer others = post(release, "{\"reason\": \"looks right\"}", "two");
        Answer again = post(release, "{\"reason\": \"looks right\"}", "two");

        assertThat(own.status()).isEqualTo(403);
        assertThat(own.json().path("type").asString())
                .endsWith("/problems/requester-cannot-approve");
        assertThat(others.json().path("state").asString()).isEqualTo("SERVED");
        assertThat(others.json().path("decision").path("actor").asString()).isEqualTo("compliance");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("type").asString()).endsWith("/problems/not-quarantined");
        assertThat(audited())
                .containsExactly(
                        "compliance release us-bis-el version 3 (looks right): refused: The version"
                                + " is SERVED.",
                        "compliance release us-bis-el version 3 (looks right): done: SERVED",
                        "night-shift release us-bis-el version 3 (looks right): refused: The run"
                            + " that brought this version was asked for by night-shift; somebody"
                            + " else decides.");
    }

    @Test
    void aRejectedVersionIsNeverServed() {
        SampleHistory.record(service);

        Answer rejected =
                post(
                        "/v1/lists/us-bis-el/versions/3/reject",
                        "{\"reason\": \"half a file\"}",
                        "two");

        assertThat(rejected.json().path("state").asString()).isEqualTo("REJECTED");
        assertThat(get("/v1/lists/us-bis-el/versions").path("versions").findValuesAsString("state"))
                .containsExactly("REJECTED", "SERVED", "SUPERSEDED");
    }

    @Test
    void whileTheDatabaseIsAwayOperationsAreRefusedAndLookupsGoOn() {
        service.bean(HikariDataSource.class).close();

        Answer lists = service.get("/v1/lists", "X-Api-Key", "three");
        Answer start = post("/v1/sync-runs", "{}", "one");
        Answer lookup = service.get("/v1/lookups?name=Candiru", "X-Api-Key", "three");

        assertThat(lists.status()).isEqualTo(503);
        assertThat(lists.json().path("type").asString()).endsWith("/problems/store-down");
        assertThat(start.status()).isEqualTo(503);
        assertThat(lookup.status()).isEqualTo(200);
    }

    @Test
    void whoLacksTheRoleIsRefusedAndRemembered() {
        assertThat(post("/v1/sync-runs", "{}", "three").status()).isEqualTo(403);
        assertThat(
                        post(
                                        "/v1/lists/us-bis-el/versions/3/release",
                                        "{\"reason\": \"a\"}",
                                        "three")
                                .status())
                .isEqualTo(403);
        assertThat(service.post("/v1/sync-runs", "{}").status()).isEqualTo(401);

        assertThat(audited())
                .containsExactly(
                        "screening request POST /v1/lists/us-bis-el/versions/3/release (null):"
                                + " refused: the role for this is missing",
                        "screening request POST /v1/sync-runs (null): refused: the role for this is"
                                + " missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /v1/sync-runs                          | {"lists": ["un-sc"]}       | 400 lists[0]
                    /v1/sync-runs                          | {"lists": ["EU FSF"]}      | 400 lists[0]
                    /v1/sync-runs                          | {"lists": "eu-fsf"}        | 400 lists
                    /v1/sync-runs                          | {"list": ["eu-fsf"]}       | 400 list
                    /v1/sync-runs                          | {"force": "yes"}           | 400 force
                    /v1/lists/us-bis-el/versions/9/release | {"reason": "a"}            | 404 -
                    /v1/lists/us-bis-el/versions/x/release | {"reason": "a"}            | 400 version
                    /v1/lists/us-bis-el/versions/0/reject  | {"reason": "a"}            | 400 version
                    /v1/lists/us-bis-el/versions/9/reject  | {}                         | 400 reason
                    /v1/lists/us-bis-el/versions/9/reject  | {"reason": " "}            | 400 reason
                    /v1/lists/us-bis-el/versions/9/reject  | {"reason": "a", "why": 1}  | 400 why
                    """)
    void whatCannotBeDoneIsRefusedByItsField(String path, String json, String outcome) {
        assertThat(post(path, json, "one").outcome()).isEqualTo(outcome);
    }
}
