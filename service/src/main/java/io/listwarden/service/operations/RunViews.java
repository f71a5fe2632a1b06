package io.listwarden.service.operations;

import io.listwarden.contracts.api.RunReportAnswer;
import io.listwarden.contracts.api.SyncRunsAnswer;
import io.listwarden.sync.history.RunFailure;
import io.listwarden.sync.history.RunReport;
import io.listwarden.sync.history.SyncRun;

import org.jspecify.annotations.Nullable;

/** Puts runs into the form of the API. */
final class RunViews {
    private RunViews() {}

    static SyncRunsAnswer.Run run(SyncRun run) {
        return new SyncRunsAnswer.Run(
                run.id(),
                run.documentId(),
                run.lists(),
                run.trigger().name(),
                run.requestedBy(),
                run.state().name(),
                run.step(),
                run.startedAt(),
                run.endedAt(),
                run.counts(),
                run.steps().stream()
                        .map(step -> new SyncRunsAnswer.Step(step.name(), step.millis()))
                        .toList(),
                run.warnings(),
                failure(run.failure()));
    }

    static RunReportAnswer report(SyncRun run, RunReport report) {
        return new RunReportAnswer(
                run.id(),
                run.documentId(),
                new RunReportAnswer.Fields(
                        report.fields().mapped(),
                        report.fields().ignored(),
                        report.fields().unknown()),
                report.comparisons().stream().map(RunViews::comparison).toList(),
                report.warnings());
    }

    private static RunReportAnswer.Comparison comparison(RunReport.ListComparison comparison) {
        return new RunReportAnswer.Comparison(
                comparison.listId(),
                comparison.servedFrom(),
                comparison.parties(),
                comparison.onlyHere(),
                comparison.onlyServed());
    }

    private static SyncRunsAnswer.@Nullable Failure failure(@Nullable RunFailure failure) {
        return failure == null
                ? null
                : new SyncRunsAnswer.Failure(failure.kind(), failure.detail());
    }

    static String path(SyncRun run) {
        return "/v1/sync-runs/" + run.id();
    }
}
