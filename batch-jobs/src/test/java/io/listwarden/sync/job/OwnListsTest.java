package io.listwarden.sync.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.sync.fetch.DocumentArchive;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.ListVersion;
import io.listwarden.sync.history.RunState;
import io.listwarden.sync.history.SyncRun;
import io.listwarden.sync.settings.DocumentSettings;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** An operator's own lists go the way of all lists. */
@Timeout(120)
class OwnListsTest {
    private static final String WATCH = "own-watch";

    @TempDir Path dataDir;
    private ManyRig rig;

    @BeforeEach
    void start() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("listwarden.own-lists.own-watch.title", "Samples Bank");
        settings.put("listwarden.own-lists.own-watch.columns.id", "Ref");
        settings.put("listwarden.own-lists.own-watch.columns.name", "Name");
        settings.put("listwarden.own-lists.own-watch.columns.birth-date", "Born");
        settings.put("listwarden.own-lists.own-watch.date-patterns", "dd/MM/yyyy");
        settings.put("listwarden.own-lists.own-watch.kind", "person");
        rig = new ManyRig(dataDir, List.of(), settings);
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    private SyncRun bring(String table) throws IOException {
        Document document = rig.bean(Documents.class).find(WATCH).orElseThrow();
        FetchedDocument brought =
                rig.bean(DocumentArchive.class)
                        .receive(
                                WATCH,
                                DocumentSettings.UPLOADED,
                                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                                1000,
                                Clock.systemUTC());
        return switch (rig.bean(SyncRunner.class).upload(document, brought, "an operator")) {
            case StartOutcome.Started started ->
                    started.ended().orTimeout(60, TimeUnit.SECONDS).join();
            case StartOutcome.AlreadyRunning already -> throw new AssertionError(already.run());
        };
    }

    @Test
    void whatAnOperatorBringsIsServedOnceAndItsNextVersionTellsWhatChanged() throws IOException {
        assertThat(bring("Ref,Name,Born\n1,Ada,17/05/1961\n2,Bob,\n").state())
                .isEqualTo(RunState.COMPLETED);
        assertThat(bring("Ref,Name,Born\n1,Ada,17/05/1961\n2,Bob,\n").state())
                .isEqualTo(RunState.UNCHANGED);
        assertThat(bring("Ref,Name,Born\n1,Ada,17/05/1961\n3,Cy,\n").state())
                .isEqualTo(RunState.COMPLETED);

        assertThat(rig.published().lists())
                .extracting(Manifest.Entry::listId, Manifest.Entry::version)
                .containsExactly(tuple(WATCH, 2));
        assertThat(served())
                .returns(1, ListVersion::added)
                .returns(1, ListVersion::removed)
                .returns(DocumentSettings.UPLOADED, ListVersion::documentUrl);
    }

    private ListVersion served() {
        return rig.bean(HistoryStore.class).served(WATCH).orElseThrow();
    }

    @Test
    void whatCannotBeReadOrBelievedLeavesWhatIsServed() throws IOException {
        bring("Ref,Name,Born\n1,Ada,\n2,Bob,\n3,Cy,\n4,Di,\n5,Ed,\n");

        SyncRun malformed = bring("Ref,Nom\n1,Ada\n");
        SyncRun shrunken = bring("Ref,Name,Born\n1,Ada,\n");

        assertThat(malformed.state()).isEqualTo(RunState.FAILED);
        assertThat(Objects.requireNonNull(malformed.failure()).kind())
                .isEqualTo(FailureKind.MALFORMED);
        assertThat(shrunken.state()).isEqualTo(RunState.QUARANTINED);
        assertThat(served().partyCount()).isEqualTo(5);
    }

    @Test
    void aListThatIsBroughtIsNotAskedForAndSurvivesARestart() throws IOException {
        bring("Ref,Name,Born\n1,Ada,\n");
        rig.restart(Map.of());

        assertThat(served().partyCount()).isEqualTo(1);
        assertThat(rig.bean(Documents.class).fetched()).isEmpty();
        assertThat(rig.publisher.getAllServeEvents()).isEmpty();
    }
}
