package io.listwarden.sync.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.sync.history.ListVersion;
import io.listwarden.sync.history.RunFailure;
import io.listwarden.sync.history.RunState;
import io.listwarden.sync.history.SyncRun;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The whole job, with our default limits, on what the publishers really published. */
@Timeout(300)
class RealListsTest {
    @TempDir Path dataDir;

    @Test
    void theConsolidatedScreeningListIsServedWholeAndNoCutOfItEver() {
        byte[] whole = RealDocuments.csl();
        try (SyncRig rig = new SyncRig(dataDir, "us-csl", Map.of())) {
            rig.publishes(whole, "\"whole\"");

            SyncRun run = rig.sync();

            assertThat(run.state()).isEqualTo(RunState.COMPLETED);
            assertThat(run.counts())
                    .containsEntry("records", 14_160L)
                    .containsEntry("parties", 14_159L)
                    .containsEntry("merged", 1L)
                    .containsEntry("added", 14_159L);
            assertThat(rig.history().served("us-bis-el").orElseThrow().partyCount())
                    .isEqualTo(2_001);
            assertThat(rig.sync().state()).isEqualTo(RunState.UNCHANGED);
            holdCuts(rig, whole);
        }
    }

    @Test
    void aCutConsolidatedScreeningListIsNotServedEvenWhereNothingIsServedYet() {
        byte[] whole = RealDocuments.csl();
        try (SyncRig rig = new SyncRig(dataDir, "us-csl", Map.of())) {
            rig.publishes(RealDocuments.cut(whole, 95), "\"cut\"");

            SyncRun run = rig.sync();

            assertThat(run.state()).isEqualTo(RunState.FAILED);
            assertThat(failure(run).kind()).isEqualTo(FailureKind.MALFORMED);
            assertThat(rig.published()).isEmpty();
            rig.publishes(RealDocuments.cutAfterLine(whole, 95), "\"line\"");
            assertThat(rig.sync().state()).isEqualTo(RunState.QUARANTINED);
            assertThat(rig.published()).isEmpty();
        }
    }

    @Test
    void aCutThatTheSizeDoesNotShowTakesNoPartyFromAnyList() {
        byte[] whole = RealDocuments.csl();
        Map<String, String> settings =
                Map.of("listwarden.documents.us-csl.expected-minimum", "1000");
        try (SyncRig rig = new SyncRig(dataDir, "us-csl", settings)) {
            rig.publishes(whole, "\"whole\"");
            rig.sync();
            Map<String, Integer> before = partyCounts(rig);
            rig.publishes(RealDocuments.cutAfterLine(whole, 95), "\"cut\"");

            assertThat(rig.sync().state()).isEqualTo(RunState.QUARANTINED);

            assertThat(partyCounts(rig)).hasSize(13).isEqualTo(before);
        }
    }

    private static Map<String, Integer> partyCounts(SyncRig rig) {
        return rig.published().orElseThrow().lists().stream()
                .collect(Collectors.toMap(Manifest.Entry::listId, Manifest.Entry::partyCount));
    }

    @Test
    void theUnionsListIsServedWholeWithWhatWasAmendedAndNoCutOfItEver() {
        byte[] may = RealDocuments.euOfMay();
        try (SyncRig rig = new SyncRig(dataDir, "eu-fsf", Map.of())) {
            rig.publishes(RealDocuments.euOfFebruary(), "\"february\"");
            assertThat(rig.sync().state()).isEqualTo(RunState.COMPLETED);
            assertThat(rig.history().served("eu-fsf").orElseThrow())
                    .returns(5_860, ListVersion::partyCount)
                    .returns(29_809, ListVersion::nameCount)
                    .returns(5_860, ListVersion::added);

            rig.publishes(may, "\"may\"");
            assertThat(rig.sync().state()).isEqualTo(RunState.COMPLETED);

            assertThat(rig.history().served("eu-fsf").orElseThrow())
                    .returns(2, ListVersion::version)
                    .returns(0, ListVersion::added)
                    .returns(80, ListVersion::amended)
                    .returns(0, ListVersion::removed);
            assertThat(rig.sync().state()).isEqualTo(RunState.UNCHANGED);
            holdCuts(rig, may);
        }
    }

    private static void holdCuts(SyncRig rig, byte[] whole) {
        for (int percent : new int[] {25, 50, 75, 95}) {
            assertIsRefused(rig, RealDocuments.cut(whole, percent), percent + " %");
            assertIsRefused(
                    rig, RealDocuments.cutAfterLine(whole, percent), percent + " % and a line");
        }
    }

    private static void assertIsRefused(SyncRig rig, byte[] cut, String what) {
        List<Manifest.Entry> before = rig.publishedLists().orElseThrow();
        rig.publishes(cut, "\"" + what + "\"");

        SyncRun run = rig.sync();

        assertThat(run.state()).as(what).isIn(RunState.FAILED, RunState.QUARANTINED);
        if (run.state() == RunState.FAILED) {
            assertThat(failure(run).kind()).as(what).isEqualTo(FailureKind.MALFORMED);
            assertThat(failure(run).detail()).as(what).containsPattern("(?i)(line|record) \\d+");
        } else {
            assertThat(failure(run).kind()).as(what).isEqualTo(FailureKind.IMPLAUSIBLE);
            assertThat(failure(run).detail()).as(what).containsPattern("\\d+ (of \\d+ )?parties");
        }
        assertThat(rig.publishedLists()).as(what).contains(before);
    }

    private static RunFailure failure(SyncRun run) {
        return Objects.requireNonNull(run.failure());
    }
}
