package io.listwarden.service.benchmark;

import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.name.NormalisedName;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** The time to normalise one name, by the writing that it is in. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NormaliserBenchmark {
    /** The writings, each with names of three words or as many as are usual. */
    public enum Writing {
        ASCII("Marina Petrova Sokolova", "Blue Harbour Trading LLC", "Omar Hassan Khalil"),
        ACCENTED("José Ángel Muñoz", "Société Générale d'Énergie", "Łukasz Żółć Kowalczyk"),
        CYRILLIC("Марина Петровна Соколова", "ООО Синяя гавань", "Тарас Шевчук Олійник"),
        ARABIC("عمر حسن خليل", "شركة الميناء الأزرق", "فاطمة الزهراء محمود"),
        HAN("王小明", "蓝港贸易有限公司", "李华强");

        private final List<String> names;

        Writing(String... names) {
            this.names = List.of(names);
        }
    }

    @Param public Writing writing = Writing.ASCII;

    private int next;

    @Benchmark
    public NormalisedName normalise() {
        next = next == writing.names.size() - 1 ? 0 : next + 1;
        return NameNormaliser.normalise(writing.names.get(next));
    }
}
