package io.listwarden.service.evaluation;

import java.util.List;
import java.util.Locale;

/** The report as a page: figures of both halves, single pairs of the development half alone. */
final class HtmlReport {
    private static final int WORST = 100;

    private HtmlReport() {}

    static String of(Evaluation evaluation) {
        Report report = new Report(evaluation);
        double threshold = evaluation.threshold();
        Html page =
                new Html()
                        .heading("Matching, evaluated on the real lists")
                        .paragraph(
                                "Precision and recall are balanced: every class counts alike, and"
                                        + " positives weigh as much as negatives. Dots are at the"
                                        + " default threshold "
                                        + number(threshold)
                                        + ".")
                        .drawings(
                                List.of(
                                        Plots.precisionAndRecall(report, threshold),
                                        Plots.scores(evaluation.of(Half.DEVELOPMENT), threshold)));
        summary(page, report, threshold);
        classes(page, report);
        groups(page, "By kind", report.byKind());
        groups(page, "By script", report.byScript());
        groups(page, "By list", report.byList());
        groups(page, "Random questions", report.randomQuestions());
        worst(page, "Worst misses, development half", evaluation.misses(Half.DEVELOPMENT));
        worst(page, "Worst false hits, development half", evaluation.falseHits(Half.DEVELOPMENT));
        return page.finish();
    }

    private static void summary(Html page, Report report, double threshold) {
        page.table(List.of("half", "at", "threshold", "recall", "precision", "F1", "false/1000"));
        for (Half half : Half.values()) {
            Curve curve = report.curve(half);
            page.row(point(half, "default", curve.at(threshold)));
            page.row(point(half, "best F1", curve.best()));
        }
        page.endTable();
    }

    private static List<String> point(Half half, String what, Curve.Point point) {
        return List.of(
                half.label(),
                what,
                number(point.threshold()),
                number(point.recall()),
                number(point.precision()),
                number(point.f1()),
                number(1000 * point.falseRate()));
    }

    private static void classes(Html page, Report report) {
        page.heading("By class: recall of positives, share raised of negatives")
                .table(List.of("class", "n", "development", "n", "test", ""));
        for (Report.Row row : report.byClass()) {
            boolean positive = row.isPositive();
            page.row(
                    List.of(
                            row.group(),
                            count(row.development()),
                            number(share(row.development(), positive)),
                            count(row.test()),
                            number(share(row.test(), positive))),
                    share(row.development(), positive),
                    !positive);
        }
        page.endTable();
    }

    private static String count(Figures figures) {
        return Integer.toString(figures.positives() + figures.negatives());
    }

    private static double share(Figures figures, boolean positive) {
        return positive ? figures.recall() : figures.falsePerThousand() / 1000;
    }

    private static void groups(Html page, String heading, List<Report.Row> rows) {
        page.heading(heading).table(List.of("", "half", "precision", "recall", "F1", "false/1000"));
        for (Report.Row row : rows) {
            for (Half half : Half.values()) {
                Figures figures = row.of(half);
                page.row(
                        List.of(
                                row.group(),
                                half.label(),
                                number(figures.precision()),
                                number(figures.recall()),
                                number(figures.f1()),
                                number(figures.falsePerThousand())));
            }
        }
        page.endTable();
    }

    private static void worst(Html page, String heading, List<Scored> pairs) {
        page.heading(heading).table(List.of("score", "class", "asked", "listed", "list"));
        pairs.stream()
                .limit(WORST)
                .forEach(
                        pair ->
                                page.row(
                                        List.of(
                                                number(pair.score()),
                                                pair.variation(),
                                                pair.asked(),
                                                pair.listed(),
                                                pair.list())));
        page.endTable();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }
}
