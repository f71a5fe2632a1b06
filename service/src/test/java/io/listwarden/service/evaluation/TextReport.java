package io.listwarden.service.evaluation;

import java.util.List;
import java.util.Locale;

/** The report as lines of text. */
final class TextReport {
    private final StringBuilder text = new StringBuilder();

    private TextReport() {}

    static String of(Evaluation evaluation) {
        Report report = new Report(evaluation);
        TextReport text = new TextReport();
        for (Half half : Half.values()) {
            text.summary(half, report.curve(half), evaluation.threshold());
        }
        text.classes(report.byClass());
        text.groups("kind", report.byKind());
        text.groups("script", report.byScript());
        text.groups("list", report.byList());
        text.groups("random questions", report.randomQuestions());
        return text.text.toString();
    }

    private void summary(Half half, Curve curve, double threshold) {
        Curve.Point best = curve.best();
        summary(half, "default", curve.at(threshold));
        summary(half, "best F1", best);
    }

    private void summary(Half half, String what, Curve.Point point) {
        line(
                String.format(
                        Locale.ROOT,
                        "%-12s %-8s threshold %.3f  recall %.4f  precision %.4f  F1 %.4f  false"
                                + " %.1f/1000",
                        half.label(),
                        what,
                        point.threshold(),
                        point.recall(),
                        point.precision(),
                        point.f1(),
                        1000 * point.falseRate()));
    }

    private void classes(List<Report.Row> rows) {
        line(
                String.format(
                        Locale.ROOT,
                        "%n%-48s %8s %8s %8s %8s",
                        "class",
                        "n dev",
                        "dev",
                        "n test",
                        "test"));
        for (Report.Row row : rows) {
            line(
                    String.format(
                            Locale.ROOT,
                            "%-48s %8d %8s %8d %8s",
                            row.group(),
                            row.development().positives() + row.development().negatives(),
                            figure(row.isPositive(), row.development()),
                            row.test().positives() + row.test().negatives(),
                            figure(row.isPositive(), row.test())));
        }
    }

    private static String figure(boolean positive, Figures figures) {
        return positive
                ? String.format(Locale.ROOT, "%.3f", figures.recall())
                : String.format(Locale.ROOT, "%.1f ‰", figures.falsePerThousand());
    }

    private void groups(String what, List<Report.Row> rows) {
        line(
                String.format(
                        Locale.ROOT,
                        "%n%-24s %-12s %9s %7s %6s %10s",
                        what,
                        "half",
                        "precision",
                        "recall",
                        "F1",
                        "false/1000"));
        for (Report.Row row : rows) {
            for (Half half : Half.values()) {
                Figures figures = row.of(half);
                line(
                        String.format(
                                Locale.ROOT,
                                "%-24s %-12s %9.3f %7.3f %6.3f %10.1f",
                                row.group(),
                                half.label(),
                                figures.precision(),
                                figures.recall(),
                                figures.f1(),
                                figures.falsePerThousand()));
            }
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
