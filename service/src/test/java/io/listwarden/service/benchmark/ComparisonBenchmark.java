package io.listwarden.service.benchmark;

import io.listwarden.contracts.match.Comparison;
import io.listwarden.contracts.match.ListedSubject;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.service.benchmark.Service.Side;
import io.listwarden.service.benchmark.parties.Question;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The time to compare two parties, as listed and when both are made ready beforehand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ComparisonBenchmark {
    private static final int PAIRS = 1_200;

    private record Pair(Subject question, Subject listed, Side ready, Side listedReady) {}

    private final List<Pair> pairs = new ArrayList<>();
    private int next;

    /** Most of the pairs are of strangers, as most pairs are that a search compares. */
    @Setup
    public void pair() {
        Measured measured = Measured.of(new Size("real"));
        List<Question> questions = measured.questions().mixed(PAIRS);
        for (int i = 0; i < PAIRS; i++) {
            ListedParty party = measured.parties().get(i * (measured.parties().size() / PAIRS));
            Subject question = questions.get(i).subject();
            pairs.add(
                    new Pair(
                            question,
                            ListedSubject.of(party),
                            Side.asking(question),
                            Side.of(party)));
        }
    }

    private Pair next() {
        next = next == PAIRS - 1 ? 0 : next + 1;
        return pairs.get(next);
    }

    @Benchmark
    public Comparison asListed() {
        Pair pair = next();
        return Service.compare(pair.question(), pair.listed());
    }

    @Benchmark
    public double madeReady() {
        Pair pair = next();
        return pair.ready().score(pair.listedReady());
    }
}
