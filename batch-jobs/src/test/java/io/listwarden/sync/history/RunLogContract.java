package io.listwarden.sync.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.sync.history.RunReport.ListComparison;
import io.listwarden.sync.source.FieldReport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

abstract class RunLogContract extends OnADatabase {
    private RunLog log;

    @BeforeEach
    void openLog() {
        log = new RunLog(database, clock);
    }

    @Test
    void aRunIsToldFromItsStartToItsEnd() {
        SyncRun started = start("us-csl");
        log.enterStep(started.id(), "fetch");
        SyncRun fetching = log.find(started.id()).orElseThrow();
        log.leaveStep(started.id(), "fetch", 1200);
        log.putCounts(started.id(), Map.of("records", 7L));
        log.putCounts(started.id(), Map.of("parties", 7L, "names", 9L));
        log.enterStep(started.id(), "read");
        SyncRun ended = log.finish(started.id(), RunState.COMPLETED, null);

        assertThat(started.state()).isEqualTo(RunState.RUNNING);
        assertThat(started.id()).matches("[0-9A-HJKMNP-TV-Z]{26}");
        assertThat(fetching.step()).isEqualTo("fetch");
        assertThat(ended)
                .isEqualTo(
                        new SyncRun(
                                started.id(),
                                "us-csl",
                                List.of("us-bis-el", "us-bis-dpl"),
                                RunTrigger.OPERATOR,
                                "Ada",
                                RunState.COMPLETED,
                                null,
                                started.startedAt(),
                                ended.endedAt(),
                                new TreeMap<>(Map.of("records", 7L, "parties", 7L, "names", 9L)),
                                List.of(new StepTiming("fetch", 1200)),
                                List.of(),
                                null));
        assertThat(ended.endedAt()).isAfter(started.startedAt());
        assertThat(log.find(started.id())).contains(ended);
    }

    @Test
    void aStepThatComesAgainAfterACrashCountsOnce() {
        String id = start("us-csl").id();
        log.leaveStep(id, "fetch", 40);
        log.leaveStep(id, "read", 1200);
        log.putCounts(id, Map.of("parties", 5L, "merged", 1L));

        log.leaveStep(id, "read", 900);
        log.putCounts(id, Map.of("parties", 6L));

        assertThat(log.find(id).orElseThrow())
                .returns(
                        List.of(new StepTiming("fetch", 40), new StepTiming("read", 900)),
                        SyncRun::steps)
                .returns(new TreeMap<>(Map.of("parties", 6L, "merged", 1L)), SyncRun::counts);
    }

    @Test
    void aRunReportsWhatItFoundOutAndWarns() {
        String id = start("us-csl").id();
        RunReport report =
                new RunReport(
                        new FieldReport(
                                new TreeMap<>(Map.of("name", 7L)),
                                new TreeMap<>(Map.of("_id", 7L)),
                                new TreeMap<>(Map.of("colour", 1L))),
                        List.of(new ListComparison("us-ofac-sdn", "us-ofac-sdn", 7, 1, 2)),
                        List.of("There is a colour."));

        log.putReport(id, RunReport.NONE);
        log.putReport(id, report);

        assertThat(log.report(id)).contains(report);
        assertThat(log.find(id).orElseThrow().warnings()).containsExactly("There is a colour.");
        assertThat(log.report(start("eu-fsf").id())).contains(RunReport.NONE);
        assertThat(log.report("no such run")).isEmpty();
    }

    @Test
    void aRunAboutThePastSaysNothingOfToday() {
        String past =
                log.start("us-ecfr", List.of("us-bis-el"), RunTrigger.BACKFILL, "Ada")
                        .orElseThrow()
                        .id();
        log.finish(past, RunState.COMPLETED, null);

        assertThat(log.lastFinished("us-ecfr")).isEmpty();
        assertThat(log.lastCheckedAt("us-ecfr")).isEmpty();
    }

    @Test
    void aFailedRunSaysWhy() {
        var failure = new ListwardenException(FailureKind.UNREACHABLE, "no answer in 30 s");
        String id = start("us-csl").id();

        assertThat(log.finish(id, RunState.FAILED, RunFailure.of(failure)).failure())
                .isEqualTo(new RunFailure(FailureKind.UNREACHABLE, "no answer in 30 s"));
    }

    @Test
    void aDocumentHasOneRunAtATime() {
        SyncRun first = start("us-csl");

        assertThat(tryStart("us-csl")).isEmpty();
        assertThat(tryStart("eu-fsf")).isPresent();
        assertThat(log.running("us-csl")).contains(first);
        log.finish(first.id(), RunState.UNCHANGED, null);
        assertThat(log.running("us-csl")).isEmpty();
        assertThat(tryStart("us-csl")).isPresent();
    }

    @Test
    void ofStartsAtOnceOneWins() throws Exception {
        List<Optional<SyncRun>> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Optional<SyncRun>> task = () -> tryStart("us-csl");
            for (var result : threads.invokeAll(List.of(task, task, task, task))) {
                results.add(done(result));
            }
        }

        assertThat(results).filteredOn(Optional::isPresent).hasSize(1);
    }

    private static <T> T done(Future<T> future) throws Exception {
        return future.get();
    }

    @Test
    void whatHasEndedStaysAsItIs() {
        String id = start("us-csl").id();
        SyncRun ended = log.finish(id, RunState.COMPLETED, null);

        log.enterStep(id, "read");
        log.putCounts(id, Map.of("parties", 1L));

        assertThat(log.finish(id, RunState.FAILED, new RunFailure(FailureKind.INTERNAL, "?")))
                .isEqualTo(ended);
        assertThat(log.find(id)).contains(ended);
    }

    @Test
    void aRunThatWasNeverStartedIsAMistake() {
        assertThatThrownBy(() -> log.finish("nobody", RunState.COMPLETED, null))
                .hasMessage("there is no run nobody");
        assertThat(log.find("nobody")).isEmpty();
    }

    @Test
    void runsComeNewestFirstAPageAtATime() {
        String first = start("us-csl").id();
        String second = start("eu-fsf").id();
        String third = start("un-sc").id();

        assertThat(log.newest(null, 2)).extracting(SyncRun::id).containsExactly(third, second);
        assertThat(log.newest(second, 2)).extracting(SyncRun::id).containsExactly(first);
        assertThat(log.running()).extracting(SyncRun::id).containsExactly(first, second, third);
    }

    @Test
    void theLastCheckIsTheLastRunThatHeardThePublisher() {
        assertThat(log.lastCheckedAt("us-csl")).isEmpty();
        SyncRun heard = log.finish(start("us-csl").id(), RunState.UNCHANGED, null);
        SyncRun failed =
                log.finish(
                        start("us-csl").id(),
                        RunState.FAILED,
                        new RunFailure(FailureKind.UNREACHABLE, "gone"));
        start("us-csl");
        SyncRun released =
                log.start("un-sc", List.of("un-sc"), RunTrigger.RELEASE, "Grace").orElseThrow();
        log.finish(released.id(), RunState.COMPLETED, null);
        SyncRun other = log.finish(start("eu-fsf").id(), RunState.QUARANTINED, null);

        assertThat(log.lastFinished("us-csl")).contains(failed);
        assertThat(log.lastFinished("au-dfat")).isEmpty();
        assertThat(log.lastCheckedAt())
                .hasSize(2)
                .containsEntry("us-csl", heard.endedAt())
                .containsEntry("eu-fsf", other.endedAt());
        assertThat(log.lastCheckedAt("us-csl")).hasValue(heard.endedAt());
    }

    private SyncRun start(String document) {
        return tryStart(document).orElseThrow();
    }

    private Optional<SyncRun> tryStart(String document) {
        return log.start(document, List.of("us-bis-el", "us-bis-dpl"), RunTrigger.OPERATOR, "Ada");
    }
}
