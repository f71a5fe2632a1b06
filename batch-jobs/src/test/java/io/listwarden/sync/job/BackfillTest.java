package io.listwarden.sync.job;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.listwarden.contracts.generation.Manifest;
import io.listwarden.sync.history.ChangeFeed;
import io.listwarden.sync.history.ChangeQuery;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.ListVersion;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.RunState;
import io.listwarden.sync.history.RunTrigger;
import io.listwarden.sync.history.SyncRun;
import io.listwarden.sync.history.VersionCause;
import io.listwarden.sync.history.VersionState;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The Entity List as it was on past days. */
@Timeout(180)
class BackfillTest {
    private static final String EL = "us-bis-el";
    private static final String API = "/api/versioner/v1/";

    @TempDir Path dataDir;
    private ManyRig rig;

    @BeforeEach
    void todaysListIsServed() {
        Map<String, String> settings = new TreeMap<>(SmallDocuments.limits());
        settings.put("listwarden.documents.us-ecfr.maximum-removed-share", "1");
        rig =
                new ManyRig(
                        dataDir,
                        List.of(PublishedDocument.of("us-ecfr", "xml", text("part-744"))),
                        settings);
        rig.awaitFirstRun("us-ecfr");
        answers(
                "titles.json",
                "{\"titles\":[{\"number\":15,\"up_to_date_as_of\":\"2026-06-16\"}]}");
        edition("2026-06-16", today());
        rig.restart(
                Map.of(
                        "listwarden.documents.us-ecfr.url",
                        rig.publisher.baseUrl() + API + "full/{date}/title-15.xml?part=744"));
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    private static byte[] text(String name) {
        return io.listwarden.sync.source.testing.Documents.resource(
                "/io/listwarden/sync/source/us/bis/" + name + ".xml");
    }

    private static String today() {
        return new String(text("part-744"), StandardCharsets.UTF_8);
    }

    private void edition(String day, String xml) {
        answers("full/" + day + "/title-15.xml", xml);
    }

    private void answers(String path, String body) {
        rig.publisher.stubFor(
                get(urlPathEqualTo(API + path)).willReturn(aResponse().withBody(body)));
    }

    private Document document() {
        return rig.bean(Documents.class).find("us-ecfr").orElseThrow();
    }

    private List<SyncRun> fillIn(String from, String to, int runs) {
        rig.bean(Backfill.class)
                .start(document(), LocalDate.parse(from), LocalDate.parse(to), "an operator");
        SyncRig.await(() -> ended().size() == runs);
        return ended();
    }

    /** Oldest first. */
    private List<SyncRun> ended() {
        return rig.bean(RunLog.class).newest(null, 100).reversed().stream()
                .filter(run -> run.trigger() == RunTrigger.BACKFILL)
                .filter(run -> run.endedAt() != null)
                .toList();
    }

    private List<ListVersion> versions() {
        return rig.bean(HistoryStore.class).versions(EL).reversed();
    }

    private static String withoutLanternWorks() {
        return today().replaceFirst("(?s)<TR>\\s*<TD[^>]*/>\\s*<TD[^>]*>Lantern Works.*?</TR>", "");
    }

    @Test
    void eachDayOfChangeBecomesAVersionWithItsDateAndNothingOfItIsServed() {
        List<Manifest.Entry> served = rig.published().lists();
        edition("2021-11-01", withoutLanternWorks());
        edition("2021-11-04", today());
        edition("2021-11-10", today());
        answers(
                "versions/title-15.json",
                "{\"content_versions\":[{\"issue_date\":\"2021-11-10\"},{\"issue_date\":\"2021-11-04\"}]}");

        List<SyncRun> runs = fillIn("2021-11-01", "2021-11-30", 3);

        assertThat(runs)
                .extracting(SyncRun::state)
                .containsExactly(RunState.COMPLETED, RunState.COMPLETED, RunState.UNCHANGED);
        assertThat(versions())
                .extracting(
                        ListVersion::version,
                        ListVersion::state,
                        ListVersion::cause,
                        ListVersion::sourceDate)
                .containsExactly(
                        tuple(1, VersionState.SERVED, VersionCause.PUBLISHER, null),
                        tuple(
                                2,
                                VersionState.SUPERSEDED,
                                VersionCause.BACKFILL,
                                Instant.parse("2021-11-01T00:00:00Z")),
                        tuple(
                                3,
                                VersionState.SUPERSEDED,
                                VersionCause.BACKFILL,
                                Instant.parse("2021-11-04T00:00:00Z")));
        assertThat(versions().getLast().added()).isEqualTo(1);
        assertThat(rig.published().lists()).isEqualTo(served);
        assertThat(rig.bean(ChangeFeed.class).page(query(null)))
                .allMatch(change -> change.version() == 1);
        assertThat(rig.bean(ChangeFeed.class).page(query(3)))
                .singleElement()
                .matches(change -> change.change().name().startsWith("Lantern Works"));
    }

    private static ChangeQuery query(@Nullable Integer version) {
        return version == null
                ? new ChangeQuery(Set.of(EL), Set.of(), null, null, 0, 1_000)
                : ChangeQuery.ofVersion(EL, version, 0, 1_000);
    }

    @Test
    void withoutTheDaysOfChangeEveryDayIsAskedFor() {
        edition("2021-11-01", withoutLanternWorks());
        edition("2021-11-02", withoutLanternWorks());
        edition("2021-11-03", today());

        assertThat(fillIn("2021-11-01", "2021-11-03", 3))
                .extracting(SyncRun::state)
                .containsExactly(RunState.COMPLETED, RunState.UNCHANGED, RunState.COMPLETED);
    }

    @Test
    void theOrderEndsAtTheFirstDayThatFails() {
        edition("2021-11-01", today());
        edition("2021-11-02", "<html>Maintenance</html>");
        edition("2021-11-03", today());

        assertThat(fillIn("2021-11-01", "2021-11-03", 2))
                .extracting(SyncRun::state)
                .containsExactly(RunState.COMPLETED, RunState.FAILED);
        assertThat(versions()).hasSize(2);
    }

    @Test
    void theNewestEditionIsFetchedFromItsOwnAddress() {
        assertThat(rig.sync("us-ecfr").state()).isEqualTo(RunState.UNCHANGED);
        edition("2026-06-16", withoutLanternWorks());

        assertThat(rig.sync("us-ecfr").state()).isEqualTo(RunState.COMPLETED);

        assertThat(versions().getLast())
                .returns(Instant.parse("2026-06-16T00:00:00Z"), ListVersion::sourceDate)
                .returns(1, ListVersion::removed);
        assertThat(versions().getLast().documentUrl().getPath())
                .endsWith("full/2026-06-16/title-15.xml");
    }
}
