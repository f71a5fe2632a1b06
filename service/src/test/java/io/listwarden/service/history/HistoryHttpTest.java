package io.listwarden.service.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.service.web.RunningService;
import io.listwarden.service.web.RunningService.Answer;
import io.listwarden.service.web.SampleHistory;
import io.listwarden.service.web.WholeApplication;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

class HistoryHttpTest {
    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(WholeApplication.class);
        SampleHistory.record(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode get(String path) {
        Answer answer = service.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void everyListSaysHowItStands() {
        JsonNode lists = get("/v1/lists").path("lists");

        assertThat(lists.findValuesAsString("id")).containsExactly("eu-fsf", "un-sc", "us-bis-el");
        assertThat(lists.findValuesAsString("state"))
                .containsExactly("NEVER_LOADED", "NEVER_LOADED", "QUARANTINED");
        assertThat(lists.path(0).path("version").isNull()).isTrue();
        assertThat(lists.path(2).path("version").asInt()).isEqualTo(2);
        assertThat(lists.path(2).path("document").asString()).isEqualTo("us-csl");
    }

    @Test
    void versionsComeNewestFirstWithWhatTheyChanged() {
        JsonNode versions = get("/v1/lists/us-bis-el/versions").path("versions");

        assertThat(versions.findValuesAsString("version")).containsExactly("3", "2", "1");
        assertThat(versions.findValuesAsString("state"))
                .containsExactly("QUARANTINED", "SERVED", "SUPERSEDED");
        assertThat(versions.findValuesAsString("added")).containsExactly("0", "0", "2");
        assertThat(versions.findValuesAsString("amended")).containsExactly("0", "1", "0");
        assertThat(versions.findValuesAsString("removed")).containsExactly("0", "1", "0");
        assertThat(get("/v1/lists/us-bis-el/versions/3").path("findings").path(0).asString())
                .isEqualTo("It has 1 party, at least 2 are expected.");
        assertThat(get("/v1/lists/eu-fsf/versions").path("versions")).isEmpty();
    }

    @Test
    void theFeedPagesThroughAllChangesAndItsLastCursorStaysUsable() {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        for (int page = 0; page < 6; page++) {
            JsonNode json =
                    get("/v1/changes?limit=1" + (cursor == null ? "" : "&cursor=" + cursor));
            json.path("changes")
                    .forEach(
                            change ->
                                    seen.add(
                                            change.path("kind").asString()
                                                    + " "
                                                    + change.path("partyId").asString()));
            cursor = json.path("nextCursor").asString();
            assertThat(cursor).matches("[A-Za-z0-9_-]+");
        }

        assertThat(seen)
                .hasSize(4)
                .startsWith("ADDED us-bis-el:candiru", "ADDED us-bis-el:other")
                .contains("AMENDED us-bis-el:candiru", "REMOVED us-bis-el:other");
    }

    @Test
    void theFeedIsNarrowedByListKindAndTime() {
        assertThat(get("/v1/changes?list=eu-fsf").path("changes")).isEmpty();
        assertThat(get("/v1/changes?list=eu-fsf&list=us-bis-el").path("changes")).hasSize(4);
        assertThat(get("/v1/changes?kind=REMOVED&kind=AMENDED").path("changes")).hasSize(2);
        assertThat(get("/v1/changes?since=2020-01-01").path("changes")).hasSize(4);
        assertThat(get("/v1/changes?since=9999-01-01T00:00:00Z").path("changes")).isEmpty();
    }

    @Test
    void aVersionShowsItsChangesFieldByField() {
        JsonNode changes = get("/v1/lists/us-bis-el/versions/2/changes").path("changes");

        assertThat(changes).hasSize(2);
        JsonNode amended =
                changes.path(0).path("kind").asString().equals("AMENDED")
                        ? changes.path(0)
                        : changes.path(1);
        assertThat(amended.path("name").asString()).isEqualTo("Candiru");
        assertThat(amended.path("fields").toString()).contains("Taveta Ltd");
    }

    @Test
    void aDocumentComesAsItWasFetchedWithItsHash() {
        Answer document = service.get("/v1/lists/us-bis-el/versions/2/document");

        assertThat(document.text()).isEqualTo(SampleHistory.DOCUMENT);
        assertThat(document.contentType()).isEqualTo("application/octet-stream");
        assertThat(document.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"us-csl-us-bis-el-2.bin\"");
        assertThat(document.header("Repr-Digest")).startsWith("sha-256=:");
    }

    @Test
    void aPartyIsShownWithAllThatIsSaidOfIt() {
        JsonNode party = get("/v1/parties/us-bis-el:candiru");

        assertThat(party.path("partyId").asString()).isEqualTo("us-bis-el:candiru");
        assertThat(party.path("listed").asBoolean()).isTrue();
        assertThat(party.path("names").findValuesAsString("text"))
                .containsExactly("Candiru", "Saito Tech Ltd", "Taveta Ltd");
        assertThat(party.path("listing").path("citations").path(0).path("page").asInt())
                .isEqualTo(60760);
        assertThat(party.path("versions").findValuesAsString("validFrom"))
                .containsExactly("2", "1");
    }

    @Test
    void aRemovedPartyIsStillShownAndItsHistoryToo() {
        JsonNode party = get("/v1/parties/us-bis-el:other");
        JsonNode history = get("/v1/parties/us-bis-el:other/history");

        assertThat(party.path("listed").asBoolean()).isFalse();
        assertThat(history.path("versions").path(0).path("validTo").asInt()).isEqualTo(2);
        assertThat(history.path("versions").path(0).path("party").path("id").asString())
                .isEqualTo("us-bis-el:other");
        assertThat(history.path("changes").findValuesAsString("kind"))
                .containsExactly("REMOVED", "ADDED");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/parties/us-bis-el:nobody, 404 -",
        "/v1/parties/us-bis-el, 400 partyId",
        "/v1/parties/us-bis-el:nobody/history, 404 -",
        "/v1/parties/us-bis-el:candiru?x=1, 400 x",
        "/v1/lists/nowhere/versions, 404 -",
        "/v1/lists/us-bis-el/versions/9, 404 -",
        "/v1/lists/us-bis-el/versions/0, 400 version",
        "/v1/lists/us-bis-el/versions/-1, 400 version",
        "/v1/lists/us-bis-el/versions/9/changes, 404 -",
        "/v1/lists/us-bis-el/versions/9/document, 404 -",
        "/v1/lists?state=STALE, 400 state",
        "/v1/changes?limit=0, 400 limit",
        "/v1/changes?limit=1001, 400 limit",
        "/v1/changes?cursor=x, 400 cursor",
        "/v1/changes?cursor=c8000000000000000, 400 cursor",
        "/v1/changes?kind=added, 400 kind",
        "/v1/changes?list=nowhere, 400 list",
        "/v1/changes?since=yesterday, 400 since",
        "/v1/changes?since=2024-02-30, 400 since",
        "/v1/sync-runs/nowhere, 404 -",
        "/v1/sync-runs/nowhere/events, 404 -",
        "/v1/sync-runs?before=x, 400 before",
        "/v1/sync-runs?limit=x, 400 limit"
    })
    void whatIsNotThereOrCannotBeUsedIsAProblem(String path, String outcome) {
        assertThat(service.get(path).outcome()).isEqualTo(outcome);
    }

    @Test
    void whoeverAsksFromThisMachineMayReleaseWhatTheyAskedFor() {
        int version = SampleHistory.quarantined(service, "anonymous loopback");

        Answer released =
                service.post(
                        "/v1/lists/us-bis-el/versions/" + version + "/reject",
                        "{\"reason\": \"a try\"}");

        assertThat(released.json().path("decision").path("actor").asString())
                .isEqualTo("anonymous loopback");
    }
}
