package io.listwarden.service.benchmark;

import io.listwarden.contracts.party.PartyId;
import io.listwarden.service.benchmark.parties.Question;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Searches of the service's index: how many, and how long each takes. */
@State(Scope.Thread)
public class SearchBenchmark {
    private static final int QUESTIONS = 12_000;
    private static final int LIMIT = 10;

    @Param("real")
    public String size = "real";

    /** Questions of all classes, or only those that match nothing. */
    @Param({"mixed", "unlisted"})
    public String asked = "mixed";

    private @Nullable Design index;
    private List<Question> questions = List.of();
    private int next;

    @Setup
    public void load() {
        Measured measured = Measured.of(new Size(size));
        index = DesignChoice.INDEX.load(measured.parties());
        questions =
                asked.equals("mixed")
                        ? measured.questions().mixed(QUESTIONS)
                        : measured.questions().unlisted(QUESTIONS);
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public Collection<PartyId> throughput() {
        return search();
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public Collection<PartyId> latency() {
        return search();
    }

    private Collection<PartyId> search() {
        next = next == QUESTIONS - 1 ? 0 : next + 1;
        return Objects.requireNonNull(index).find(questions.get(next).subject(), LIMIT);
    }
}
