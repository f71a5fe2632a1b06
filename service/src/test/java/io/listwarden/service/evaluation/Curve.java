package io.listwarden.service.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Precision and recall over the thresholds, balanced: every class counts alike among the positives
 * or the negatives however many pairs it has, and positives weigh as much as negatives. So the
 * figures do not move when a class grows.
 */
final class Curve {
    private static final int STEPS = 200;
    private static final int FIRST = 60;

    /**
     * One threshold.
     *
     * @param recall mean over the classes of positives
     * @param falseRate mean over the classes of negatives of the share that is raised
     */
    record Point(double threshold, double recall, double falseRate) {
        double precision() {
            return recall + falseRate == 0 ? 1 : recall / (recall + falseRate);
        }

        double f1() {
            return 2 * recall / (1 + recall + falseRate);
        }
    }

    private final List<List<Scored>> positives;
    private final List<List<Scored>> negatives;

    private Curve(List<List<Scored>> positives, List<List<Scored>> negatives) {
        this.positives = positives;
        this.negatives = negatives;
    }

    static Curve of(Collection<Scored> scored) {
        return new Curve(classes(scored, true), classes(scored, false));
    }

    private static List<List<Scored>> classes(Collection<Scored> scored, boolean same) {
        Map<String, List<Scored>> classes =
                scored.stream()
                        .filter(pair -> pair.same() == same)
                        .collect(
                                Collectors.groupingBy(
                                        Scored::variation, TreeMap::new, Collectors.toList()));
        return List.copyOf(classes.values());
    }

    Point at(double threshold) {
        return new Point(threshold, mean(positives, threshold), mean(negatives, threshold));
    }

    /** From 0.3 to 1 in steps of half a hundredth. */
    List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (int step = FIRST; step <= STEPS; step++) {
            points.add(at((double) step / STEPS));
        }
        return points;
    }

    /** Where the balanced F1 is best; of several the lowest threshold. */
    Point best() {
        return points().stream().max(Comparator.comparingDouble(Point::f1)).orElseThrow();
    }

    private static double mean(List<List<Scored>> classes, double threshold) {
        return classes.stream()
                .mapToDouble(
                        pairs ->
                                (double) pairs.stream().filter(p -> p.score() >= threshold).count()
                                        / pairs.size())
                .average()
                .orElse(0);
    }
}
