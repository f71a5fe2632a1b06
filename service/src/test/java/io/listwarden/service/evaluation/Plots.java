package io.listwarden.service.evaluation;

import java.util.List;

/** The drawings of the report. */
final class Plots {
    private static final String DEVELOPMENT = "#2563a8";
    private static final String TEST = "#d9730d";
    private static final String NEGATIVE = "#b3261e";
    private static final int BINS = 50;

    /** Precision and recall below this are of no interest. */
    private static final double LOWEST = 0.5;

    private Plots() {}

    /** Balanced precision over recall for both halves, with a dot at the default threshold. */
    static String precisionAndRecall(Report report, double threshold) {
        Svg svg = new Svg(420, 320).axes("recall", "precision", "0.5", "1", "0.5", "1");
        for (Half half : Half.values()) {
            String colour = half == Half.DEVELOPMENT ? DEVELOPMENT : TEST;
            Curve curve = report.curve(half);
            List<Curve.Point> points =
                    curve.points().stream()
                            .filter(p -> p.recall() >= LOWEST && p.precision() >= LOWEST)
                            .toList();
            svg.line(
                    points.stream().mapToDouble(p -> scaled(p.recall())).toArray(),
                    points.stream().mapToDouble(p -> scaled(p.precision())).toArray(),
                    colour);
            Curve.Point now = curve.at(threshold);
            svg.dot(
                    scaled(now.recall()),
                    scaled(now.precision()),
                    colour,
                    "%s at %.2f".formatted(half.label(), threshold));
            svg.text(0.02, half == Half.DEVELOPMENT ? 0.12 : 0.05, half.label(), "start");
            svg.dot(-0.015, half == Half.DEVELOPMENT ? 0.13 : 0.06, colour, half.label());
        }
        return svg.finish();
    }

    private static double scaled(double share) {
        return Math.max(0, (share - LOWEST) / (1 - LOWEST));
    }

    /** How often each score came, of the positives and the negatives that have one. */
    static String scores(List<Scored> scored, double threshold) {
        double[] positives = bins(scored, true);
        double[] negatives = bins(scored, false);
        double highest = 0;
        for (int i = 0; i < BINS; i++) {
            highest = Math.max(highest, Math.max(positives[i], negatives[i]));
        }
        Svg svg =
                new Svg(420, 320)
                        .axes("score", "share", "0", "1", "0", "%.0f %%".formatted(100 * highest));
        for (int i = 0; i < BINS; i++) {
            double from = (double) i / BINS;
            double to = (double) (i + 1) / BINS;
            svg.bar(from, to, positives[i] / highest, DEVELOPMENT);
            svg.bar(from, to, negatives[i] / highest, NEGATIVE);
        }
        return svg.line(new double[] {threshold, threshold}, new double[] {0, 1}, "#444")
                .text(0.05, 0.95, "blue: positives, red: negatives above 0", "start")
                .finish();
    }

    private static double[] bins(List<Scored> scored, boolean same) {
        double[] bins = new double[BINS];
        List<Scored> counted =
                scored.stream().filter(p -> p.same() == same && (same || p.score() > 0)).toList();
        for (Scored pair : counted) {
            bins[Math.min(BINS - 1, (int) (pair.score() * BINS))] += 1.0 / counted.size();
        }
        return bins;
    }
}
