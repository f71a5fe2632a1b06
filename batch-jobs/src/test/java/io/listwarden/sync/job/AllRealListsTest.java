package io.listwarden.sync.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.sync.history.RunState;
import io.listwarden.sync.history.SyncRun;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** All publishers' real files go through one worker, with our default limits. */
@Timeout(300)
class AllRealListsTest {
    @TempDir Path dataDir;

    @Test
    void allListsAreServedTogetherEachFromTheRichestDocument() {
        List<PublishedDocument> documents = RealDocuments.newest();
        try (ManyRig rig = new ManyRig(dataDir, documents, Map.of())) {
            for (PublishedDocument document : documents) {
                SyncRun run = rig.awaitFirstRun(document.id());
                assertThat(run.state()).as(run.toString()).isEqualTo(RunState.COMPLETED);
            }

            assertThat(partyCounts(rig))
                    .hasSize(18)
                    .containsEntry("us-bis-el", 2_001)
                    .containsEntry("us-bis-dpl", 486)
                    .containsEntry("us-ofac-sdn", 13_821)
                    .containsEntry("us-ofac-ssi", 286)
                    .containsEntry("eu-fsf", 5_860)
                    .containsEntry("un-sc", 1_000)
                    .containsEntry("uk-sl", 5_738)
                    .containsEntry("ca-sema", 4_759)
                    .containsEntry("au-dfat", 3_062);
            for (PublishedDocument document : documents) {
                assertThat(rig.sync(document.id()).state()).isEqualTo(RunState.UNCHANGED);
            }
        }
    }

    private static Map<String, Integer> partyCounts(ManyRig rig) {
        return rig.published().lists().stream()
                .collect(Collectors.toMap(Manifest.Entry::listId, Manifest.Entry::partyCount));
    }

    @Test
    void setsOfOfacThatAreNotWholeAreRefusedAndTheLastGoodOneStays() {
        try (ManyRig rig =
                new ManyRig(dataDir, List.of(RealDocuments.sdn("2023-12-28")), Map.of())) {
            assertThat(rig.awaitFirstRun("us-ofac-sdn").state()).isEqualTo(RunState.COMPLETED);
            List<Manifest.Entry> before = rig.published().lists();

            for (String day : List.of("2024-03-04", "2024-03-05", "2024-03-06")) {
                publish(rig, RealDocuments.files("us-ofac-sdn/" + day + "/", "sdn"));
                assertThat(rig.sync("us-ofac-sdn").state()).as(day).isEqualTo(RunState.FAILED);
            }
            publish(
                    rig,
                    RealDocuments.files(
                            "us-ofac-sdn/2019-01/", "sdn", "add", "alt", "sdn_comments"));
            SyncRun inconsistent = rig.sync("us-ofac-sdn");

            assertThat(Objects.requireNonNull(inconsistent.failure()).kind())
                    .isEqualTo(FailureKind.MALFORMED);
            assertThat(rig.published().lists()).isEqualTo(before);
        }
    }

    private static void publish(ManyRig rig, SortedMap<String, byte[]> files) {
        rig.publishes(PublishedDocument.of("us-ofac-sdn", "delimited", files));
    }

    @Test
    void theTwoBadListsOfTheUnitedNationsAreRefused() {
        PublishedDocument good = un("consolidated_2025-11-20.xml.gz");
        try (ManyRig rig = new ManyRig(dataDir, List.of(good), Map.of())) {
            assertThat(rig.awaitFirstRun("un-sc").state()).isEqualTo(RunState.COMPLETED);
            List<Manifest.Entry> before = rig.published().lists();

            rig.publishes(un("bad/consolidated_2025-08-16_MANGLED.xml.gz"));
            assertThat(rig.sync("un-sc").state()).isEqualTo(RunState.FAILED);
            rig.publishes(un("bad/consolidated_2016-02-11_PARTIAL.xml.gz"));
            assertThat(rig.sync("un-sc").state()).isEqualTo(RunState.QUARANTINED);

            assertThat(rig.published().lists()).isEqualTo(before);
        }
    }

    private static PublishedDocument un(String file) {
        return PublishedDocument.of("un-sc", "xml", RealDocuments.read("un-sc/" + file));
    }
}
