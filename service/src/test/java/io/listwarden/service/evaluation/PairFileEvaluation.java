package io.listwarden.service.evaluation;

import io.listwarden.contracts.match.Matcher;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Prints how well the matcher does on a file of labelled pairs, see {@link PairFile}, that {@code
 * -Dlistwarden.evaluation.pairs} names; its name keeps it out of the builds.
 */
class PairFileEvaluation {
    private static final String PROPERTY = "listwarden.evaluation.pairs";
    private static final int STEPS = 200;

    @Test
    void evaluate() throws IOException {
        String file = System.getProperty(PROPERTY);
        Assumptions.assumeTrue(file != null, "-D" + PROPERTY + " names no file of pairs");
        System.out.println(report(Path.of(Objects.requireNonNull(file))));
    }

    static String report(Path file) throws IOException {
        Matcher matcher = MatcherInUse.matcher();
        List<Scored> scored =
                PairFile.read(file).parallelStream()
                        .map(p -> p.scored(matcher.compare(p.question(), p.listed()).score()))
                        .toList();
        double best =
                IntStream.rangeClosed(1, STEPS)
                        .mapToObj(step -> (double) step / STEPS)
                        .max(Comparator.comparingDouble(at -> Figures.of(scored, at).f1()))
                        .orElseThrow();
        return line("default", matcher.defaultThreshold(), scored) + line("best F1", best, scored);
    }

    private static String line(String what, double threshold, List<Scored> scored) {
        Figures figures = Figures.of(scored, threshold);
        return String.format(
                Locale.ROOT,
                "%-8s threshold %.3f  precision %.4f  recall %.4f  F1 %.4f  (%d of %d found, %d of"
                        + " %d raised)%n",
                what,
                threshold,
                figures.precision(),
                figures.recall(),
                figures.f1(),
                figures.found(),
                figures.positives(),
                figures.raised(),
                figures.negatives());
    }
}
