package io.listwarden.service.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of an evaluation, in groups. */
final class Report {
    /**
     * A group of pairs, in both halves.
     *
     * @param group its name
     */
    record Row(String group, Figures development, Figures test) {
        Figures of(Half half) {
            return half == Half.DEVELOPMENT ? development : test;
        }

        boolean isPositive() {
            return development.positives() + test.positives() > 0;
        }
    }

    private final Evaluation evaluation;

    Report(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Every class, the positives first, each in the order of the evaluation; homonyms too. */
    List<Row> byClass() {
        List<Row> rows = rows(evaluation.scored().stream(), Scored::variation);
        return Stream.concat(
                        rows.stream().filter(Row::isPositive),
                        rows.stream().filter(row -> !row.isPositive()))
                .toList();
    }

    List<Row> byKind() {
        return rows(pairs(), pair -> pair.kind().name().toLowerCase(Locale.ROOT));
    }

    List<Row> byScript() {
        return rows(pairs(), pair -> pair.script().name().toLowerCase(Locale.ROOT));
    }

    /** Pairs alone: a random question belongs to no list. */
    List<Row> byList() {
        return rows(pairs().filter(pair -> !RandomNegatives.isRandom(pair)), Scored::list);
    }

    Curve curve(Half half) {
        return Curve.of(evaluation.of(half));
    }

    /** What is raised of all random questions, with and without the true homonyms. */
    List<Row> randomQuestions() {
        List<Scored> random =
                evaluation.scored().stream().filter(RandomNegatives::isRandom).toList();
        List<Row> rows = new ArrayList<>();
        rows.addAll(rows(random.stream(), pair -> "with homonyms"));
        rows.addAll(
                rows(
                        random.stream().filter(pair -> !RandomNegatives.isHomonym(pair)),
                        pair -> "without homonyms"));
        return rows;
    }

    /** The share of all random questions that is raised, without the true homonyms. */
    double randomlyRaised(Half half) {
        List<Scored> random =
                evaluation.of(half).stream().filter(RandomNegatives::isRandom).toList();
        return Figures.of(random, evaluation.threshold()).falsePerThousand() / 1000;
    }

    private Stream<Scored> pairs() {
        return Stream.of(Half.values()).flatMap(half -> evaluation.of(half).stream());
    }

    private List<Row> rows(Stream<Scored> scored, Function<Scored, String> group) {
        Map<String, List<Scored>> groups =
                scored.collect(
                        Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList();
    }

    private Row row(String group, List<Scored> scored) {
        Map<Half, List<Scored>> halves =
                scored.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Scored::half, TreeMap::new, Collectors.toList()));
        double threshold = evaluation.threshold();
        return new Row(
                group,
                Figures.of(halves.getOrDefault(Half.DEVELOPMENT, List.of()), threshold),
                Figures.of(halves.getOrDefault(Half.TEST, List.of()), threshold));
    }
}
