package io.listwarden.service.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The figures that a matcher must keep: of each class and half the share of the positives that are
 * found, or of the negatives that are raised, and the same for all classes together.
 *
 * @param figures by class and half, from 0 to 1
 */
record Baseline(Map<Key, Double> figures) {
    private static final String RESOURCE = "evaluation-baseline.tsv";
    private static final Path FILE =
            Path.of("src/test/resources/io/listwarden/service/evaluation", RESOURCE);

    /** A class has some two dozen pairs in the sample, three of which may change sides. */
    private static final double FOUND_TOLERANCE = 0.13;

    /** Of the negatives of a class one may change sides. */
    private static final double RAISED_TOLERANCE = 0.05;

    /** All classes together hardly move by chance. */
    private static final double TOTAL_TOLERANCE = 0.01;

    private static final String FOUND = "all: found";
    private static final String RAISED = "all: raised";
    private static final String RANDOM = "all random questions: raised";

    /** A class, or all of them, in one half. */
    record Key(String variation, boolean positive, Half half) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return line().compareTo(other.line());
        }

        String line() {
            return variation + '\t' + (positive ? "found" : "raised") + '\t' + half.label();
        }

        /** What the figure may lose before it counts as worse. */
        double tolerance() {
            if (variation.startsWith("all")) {
                return TOTAL_TOLERANCE;
            }
            return positive ? FOUND_TOLERANCE : RAISED_TOLERANCE;
        }
    }

    static Baseline of(Evaluation evaluation) {
        Report report = new Report(evaluation);
        Map<Key, Double> figures = new TreeMap<>();
        for (Half half : Half.values()) {
            Curve.Point all = report.curve(half).at(evaluation.threshold());
            figures.put(new Key(FOUND, true, half), all.recall());
            figures.put(new Key(RAISED, false, half), all.falseRate());
            figures.put(new Key(RANDOM, false, half), report.randomlyRaised(half));
            for (Report.Row row : report.byClass()) {
                Figures of = row.of(half);
                double share = row.isPositive() ? of.recall() : of.falsePerThousand() / 1000;
                if (!Double.isNaN(share) && !RandomNegatives.isHomonym(row.group())) {
                    figures.put(new Key(row.group(), row.isPositive(), half), share);
                }
            }
        }
        return new Baseline(figures);
    }

    /** The baseline in the test resources. */
    static Baseline committed() {
        Map<Key, Double> figures = new TreeMap<>();
        text().lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .forEach(
                        row ->
                                figures.put(
                                        new Key(
                                                row[0],
                                                row[1].equals("found"),
                                                Half.valueOf(row[2].toUpperCase(Locale.ROOT))),
                                        Double.valueOf(row[3])));
        return new Baseline(figures);
    }

    private static String text() {
        try (InputStream in = Baseline.class.getResourceAsStream(RESOURCE)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts these figures in the place of the committed ones. */
    void commit() throws IOException {
        StringBuilder text =
                new StringBuilder(
                        "# class, what is counted, half, share at the default threshold\n");
        figures.forEach(
                (key, share) ->
                        text.append(String.format(Locale.ROOT, "%s\t%.4f%n", key.line(), share)));
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, text);
    }

    /** What is worse here than in another baseline by more than the tolerance, in sentences. */
    List<String> worseThan(Baseline other) {
        List<String> worse = new ArrayList<>();
        other.figures()
                .forEach(
                        (key, before) -> {
                            double now = figures.getOrDefault(key, Double.NaN);
                            double loss = key.positive() ? before - now : now - before;
                            if (loss > key.tolerance()) {
                                worse.add(
                                        String.format(
                                                Locale.ROOT,
                                                "%s, %s half: %s %.3f, was %.3f",
                                                key.variation(),
                                                key.half().label(),
                                                key.positive() ? "found" : "raised",
                                                now,
                                                before));
                            }
                        });
        return worse;
    }

    /** Classes that have a figure in one of the two baselines alone. */
    List<String> notIn(Baseline other) {
        return Stream.concat(
                        figures.keySet().stream().filter(key -> !other.figures().containsKey(key)),
                        other.figures().keySet().stream().filter(key -> !figures.containsKey(key)))
                .map(Key::line)
                .toList();
    }
}
