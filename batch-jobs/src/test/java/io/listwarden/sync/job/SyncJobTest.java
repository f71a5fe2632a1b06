package io.listwarden.sync.job;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.tomakehurst.wiremock.http.Fault;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.sync.history.ListVersion;
import io.listwarden.sync.history.RunFailure;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.RunState;
import io.listwarden.sync.history.RunTrigger;
import io.listwarden.sync.history.StepTiming;
import io.listwarden.sync.history.SyncRun;
import io.listwarden.sync.history.VersionCause;
import io.listwarden.sync.history.VersionState;
import io.listwarden.sync.testing.EuExport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.sql.DataSource;

class SyncJobTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @TempDir Path dataDir;
    private SyncRig rig;

    @BeforeEach
    void startAWorker() {
        rig = new SyncRig(dataDir, Map.of());
    }

    @AfterEach
    void endIt() {
        rig.close();
    }

    @Test
    void aDocumentIsFetchedReadGatedRecordedAndPublished() {
        rig.publishes(EuExport.of(MONDAY, 20), "\"1\"");

        SyncRun run = rig.sync();

        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
        assertThat(run.steps())
                .extracting(StepTiming::name)
                .containsExactly("fetch", "read", "gate", "record", "publish");
        assertThat(run.counts())
                .containsEntry("records", 20L)
                .containsEntry("parties", 20L)
                .containsEntry("added", 20L);
        ListVersion version = rig.history().served("eu-fsf").orElseThrow();
        assertThat(version.version()).isEqualTo(1);
        assertThat(version.runId()).isEqualTo(run.id());
        assertThat(version.sourceDate()).isEqualTo("2026-02-23T05:00:00Z");
        assertThat(rig.published().orElseThrow().lists())
                .extracting(
                        Manifest.Entry::listId,
                        Manifest.Entry::version,
                        Manifest.Entry::partyCount,
                        Manifest.Entry::blobSha256)
                .containsExactly(tuple("eu-fsf", 1, 20, version.blobSha256()));
    }

    @Test
    void anUnchangedDocumentDoesNothingButSaySo() {
        rig.publishes(EuExport.of(MONDAY, 20), "\"1\"");
        rig.sync();
        List<Manifest.Entry> before = rig.publishedLists().orElseThrow();

        SyncRun notModified = rig.sync();
        rig.publishes(EuExport.of(MONDAY, 20), "\"2\"");
        SyncRun sameBytes = rig.sync();

        assertThat(List.of(notModified.state(), sameBytes.state()))
                .containsOnly(RunState.UNCHANGED);
        assertThat(sameBytes.steps()).extracting(StepTiming::name).containsExactly("fetch");
        assertThat(rig.history().versions("eu-fsf")).hasSize(1);
        assertThat(rig.publishedLists()).contains(before);
    }

    @Test
    void aForcedRunWorksThroughAnUnchangedDocument() {
        rig.publishes(EuExport.of(MONDAY, 20), "\"1\"");
        rig.sync();

        SyncRun forced = rig.sync(true);

        assertThat(forced.state()).isEqualTo(RunState.COMPLETED);
        assertThat(rig.history().served("eu-fsf").orElseThrow())
                .returns(2, ListVersion::version)
                .returns(0, ListVersion::added)
                .returns(0, ListVersion::amended)
                .returns(0, ListVersion::removed);
    }

    @Test
    void whatChangedIsRecordedWithTheNextVersion() {
        rig.publishes(EuExport.of(MONDAY, 40), "\"1\"");
        rig.sync();
        List<String> entities = new ArrayList<>();
        entities.add(EuExport.entity(2, "Company 2 Holding"));
        for (int n = 3; n <= 41; n++) {
            entities.add(0, EuExport.entity(n, "Company " + n));
        }
        rig.publishes(EuExport.of(TUESDAY, entities), "\"2\"");

        SyncRun run = rig.sync();

        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
        assertThat(rig.history().served("eu-fsf").orElseThrow())
                .returns(2, ListVersion::version)
                .returns(VersionCause.PUBLISHER, ListVersion::cause)
                .returns(1, ListVersion::added)
                .returns(1, ListVersion::amended)
                .returns(1, ListVersion::removed);
        assertThat(rig.history().version("eu-fsf", 1).orElseThrow().state())
                .isEqualTo(VersionState.SUPERSEDED);
    }

    @Test
    void aShrunkenListIsQuarantinedAndYesterdaysStaysUp() {
        rig.publishes(EuExport.of(MONDAY, 40), "\"1\"");
        rig.sync();
        List<Manifest.Entry> yesterday = rig.publishedLists().orElseThrow();
        rig.publishes(EuExport.of(TUESDAY, 20), "\"2\"");

        SyncRun run = rig.sync();

        assertThat(run.state()).isEqualTo(RunState.QUARANTINED);
        assertThat(failure(run).kind()).isEqualTo(FailureKind.IMPLAUSIBLE);
        assertThat(rig.history().latest("eu-fsf").orElseThrow())
                .returns(VersionState.QUARANTINED, ListVersion::state)
                .returns(20, ListVersion::partyCount)
                .returns(
                        List.of(
                                "20 of 40 parties would be removed (50.0 %), more than the 5.0 %"
                                        + " allowed"),
                        ListVersion::findings);
        assertThat(rig.history().served("eu-fsf").orElseThrow().version()).isEqualTo(1);
        assertThat(rig.publishedLists()).contains(yesterday);
        assertThat(rig.sync().state()).as("the same document again").isEqualTo(RunState.UNCHANGED);
    }

    @Test
    void aReleasedVersionIsServedWithItsChanges() {
        rig.publishes(EuExport.of(MONDAY, 40), "\"1\"");
        rig.sync();
        rig.publishes(EuExport.of(TUESDAY, 20), "\"2\"");
        rig.sync();

        SyncRun run = rig.release(2);

        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
        assertThat(run.trigger()).isEqualTo(RunTrigger.RELEASE);
        assertThat(rig.history().served("eu-fsf").orElseThrow())
                .returns(2, ListVersion::version)
                .returns(20, ListVersion::removed)
                .returns("an approver", SyncJobTest::decidedBy);
        assertThat(rig.published().orElseThrow().lists().getFirst().version()).isEqualTo(2);
        assertThat(failure(rig.release(2)).detail()).contains("it is SERVED");
    }

    @Test
    void aVersionThatWasOvertakenCannotBeReleased() {
        rig.publishes(EuExport.of(MONDAY, 40), "\"1\"");
        rig.sync();
        rig.publishes(EuExport.of(TUESDAY, 20), "\"2\"");
        rig.sync();
        rig.publishes(EuExport.of(TUESDAY, 41), "\"3\"");
        rig.sync();

        SyncRun run = rig.release(2);

        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(failure(run).detail()).contains("version 3 has been accepted since");
        assertThat(rig.history().served("eu-fsf").orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void aCutDocumentFailsTheRunWithThePlaceAndYesterdaysStaysUp() {
        rig.publishes(EuExport.of(MONDAY, 40), "\"1\"");
        rig.sync();
        List<Manifest.Entry> yesterday = rig.publishedLists().orElseThrow();
        String whole = EuExport.of(TUESDAY, 40);
        rig.publishes(whole.substring(0, whole.length() / 2), "\"2\"");

        SyncRun run = rig.sync();

        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(failure(run).kind()).isEqualTo(FailureKind.MALFORMED);
        assertThat(failure(run).detail()).containsPattern("line \\d+");
        assertThat(rig.history().versions("eu-fsf")).hasSize(1);
        assertThat(rig.publishedLists()).contains(yesterday);
    }

    @Test
    void aPublisherThatFailsInAnyWayLeavesYesterdaysUp() {
        rig.publishes(EuExport.of(MONDAY, 40), "\"1\"");
        rig.sync();
        List<Manifest.Entry> yesterday = rig.publishedLists().orElseThrow();

        rig.publishes(aResponse().withStatus(500));
        assertThat(failure(rig.sync()).kind()).isEqualTo(FailureKind.UNREACHABLE);
        rig.publishes(aResponse().withStatus(404));
        assertThat(failure(rig.sync()).kind()).isEqualTo(FailureKind.UNREACHABLE);
        rig.publishes(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        assertThat(failure(rig.sync()).kind()).isEqualTo(FailureKind.UNREACHABLE);
        rig.publishes(aResponse().withBody(""));
        assertThat(failure(rig.sync()).kind()).isEqualTo(FailureKind.MALFORMED);
        rig.publishes(aResponse().withBody("<!DOCTYPE html><html><body>Maintenance</body></html>"));
        assertThat(failure(rig.sync()).kind()).isEqualTo(FailureKind.MALFORMED);
        rig.publishes(
                aResponse().withStatus(302).withHeader("Location", "https://elsewhere.example/"));
        assertThat(failure(rig.sync()).kind()).isEqualTo(FailureKind.FORBIDDEN_ADDRESS);

        assertThat(rig.publishedLists()).contains(yesterday);
        rig.publishes(EuExport.of(TUESDAY, 41), "\"2\"");
        assertThat(rig.sync().state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void twoRunsOfADocumentAreNeverGoingAtOnce() {
        rig.publishes(aResponse().withBody(EuExport.of(MONDAY, 20)).withFixedDelay(1_500));
        SyncRunner runner = rig.bean(SyncRunner.class);

        StartOutcome first = runner.sync(rig.document(), false, RunTrigger.OPERATOR, "one");
        StartOutcome second = runner.sync(rig.document(), false, RunTrigger.OPERATOR, "two");

        SyncRun running = ((StartOutcome.Started) first).run();
        assertThat(second)
                .isInstanceOfSatisfying(
                        StartOutcome.AlreadyRunning.class,
                        refused -> assertThat(refused.run().id()).isEqualTo(running.id()));
        rig.awaitEndOfRuns();
    }

    @Test
    void whatWasRecordedWhileRedisWasAwayIsPublishedWhenItIsBack() {
        rig.publishes(EuExport.of(MONDAY, 20), "\"1\"");
        rig.redis.stop();

        SyncRun run = rig.sync();

        assertThat(failure(run).kind()).isEqualTo(FailureKind.STORE_DOWN);
        assertThat(rig.history().served("eu-fsf").orElseThrow().version()).isEqualTo(1);
        rig.redis.startAgain();
        SyncRig.await(() -> rig.published().isPresent());
        assertThat(rig.published().orElseThrow().lists().getFirst().version()).isEqualTo(1);
    }

    @Test
    void aFlushedRedisIsToldAgainWhatIsServedAndWhenItWasChecked() {
        rig.publishes(EuExport.of(MONDAY, 20), "\"1\"");
        rig.sync();
        SyncRun checked = rig.sync();

        rig.redis.stop();
        rig.redis.startAgain();

        SyncRig.await(() -> rig.published().isPresent());
        assertThat(rig.published().orElseThrow().lists().getFirst().version()).isEqualTo(1);
        assertThat(rig.bean(GenerationStore.class).checkedAt())
                .containsExactly(Map.entry("eu-fsf", Objects.requireNonNull(checked.endedAt())));
    }

    @Test
    void aListThatWaitsInQuarantineDoesNotCountAsChecked() {
        rig.publishes(EuExport.of(MONDAY, 40), "\"1\"");
        SyncRun accepted = rig.sync();
        rig.publishes(EuExport.of(TUESDAY, 20), "\"2\"");
        rig.sync();
        rig.sync();

        assertThat(rig.bean(GenerationStore.class).checkedAt())
                .containsExactly(Map.entry("eu-fsf", Objects.requireNonNull(accepted.endedAt())));
    }

    @Test
    void aServedDocumentIsReadAgainOnceWhenOurReaderHasChanged() {
        rig.publishes(EuExport.of(MONDAY, 40), "\"1\"");
        rig.sync();
        rig.publishes(EuExport.of(TUESDAY, 20), "\"2\"");
        rig.sync();
        pretendThatAnotherReaderReadAll();

        rig.restart();

        SyncRig.await(() -> rig.history().versions("eu-fsf").size() == 3);
        rig.awaitEndOfRuns();
        assertThat(rig.history().served("eu-fsf").orElseThrow())
                .returns(3, ListVersion::version)
                .returns(VersionCause.PARSER, ListVersion::cause)
                .returns(40, ListVersion::partyCount);
        assertThat(rig.sync().state()).isEqualTo(RunState.QUARANTINED);

        rig.restart();

        assertThat(rig.sync().state()).isEqualTo(RunState.UNCHANGED);
        assertThat(rig.history().versions("eu-fsf")).hasSize(4);
    }

    private void pretendThatAnotherReaderReadAll() {
        new JdbcTemplate(rig.bean(DataSource.class))
                .update("update list_version set parser_version = 0");
    }

    @Test
    void aRestartFindsEverythingAsItWas() {
        rig.publishes(EuExport.of(MONDAY, 20), "\"1\"");
        rig.sync();
        List<Manifest.Entry> before = rig.publishedLists().orElseThrow();

        rig.restart();

        assertThat(rig.publishedLists()).contains(before);
        assertThat(rig.bean(RunLog.class).running()).isEmpty();
        assertThat(rig.sync().state()).isEqualTo(RunState.UNCHANGED);
    }

    private static RunFailure failure(SyncRun run) {
        return Objects.requireNonNull(run.failure());
    }

    private static String decidedBy(ListVersion version) {
        return Objects.requireNonNull(version.decision()).actor();
    }
}
