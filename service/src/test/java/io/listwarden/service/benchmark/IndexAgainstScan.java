package io.listwarden.service.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.service.benchmark.parties.Question;
import io.listwarden.service.index.Hit;
import io.listwarden.service.index.PartyIndex;
import io.listwarden.service.index.Search;
import io.listwarden.service.index.WordScan;
import io.listwarden.sync.testing.MeasuredProcess;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/**
 * Holds what the index finds, scores included, against a full scan: for many questions of all
 * classes, at several thresholds.
 *
 * <p>Its name keeps it out of the builds. How to run it is said in {@code docs/performance.md}.
 */
class IndexAgainstScan {
    private static final List<Double> THRESHOLDS = List.of(0.6, 0.7, 0.8, 0.9);

    private final MatchingSettings settings = MatchingSettings.fromProperties();

    @Test
    void findsTheSame() throws Exception {
        for (Size size : settings.sizes()) {
            MeasuredProcess.run(IndexAgainstScan.class, size.heap(), size.text());
        }
    }

    public static void main(String[] arguments) {
        new IndexAgainstScan().compare(new Size(arguments[0]));
    }

    private void compare(Size size) {
        Measured measured = Measured.of(size);
        WordScan scan = Service.scan(measured.parties());
        PartyIndex index = Service.indexes().build(measured.parties());
        List<Question> questions = measured.questions().mixed(settings.sample());
        LongAdder hits = new LongAdder();
        questions.parallelStream().forEach(question -> compare(question, index, scan, hits));
        MeasuredProcess.print(
                String.format(
                        Locale.ROOT,
                        "%s: %,d questions to %,d names at %s: the same, %,d hits",
                        size.text(),
                        questions.size(),
                        measured.names(),
                        THRESHOLDS,
                        hits.sum()));
    }

    private static void compare(
            Question question, PartyIndex index, WordScan scan, LongAdder hits) {
        Map<PartyId, Double> scores = scan.scores(question.subject(), THRESHOLDS.getFirst());
        for (double threshold : THRESHOLDS) {
            Map<PartyId, Double> expected = new TreeMap<>(scores);
            expected.values().removeIf(score -> score < threshold);
            Search search =
                    new Search(
                            question.subject(),
                            Set.of(),
                            true,
                            threshold,
                            Integer.MAX_VALUE,
                            Profile.BALANCED);
            Map<PartyId, Double> found =
                    index.search(search).stream()
                            .collect(Collectors.toMap(hit -> hit.party().id(), Hit::score));
            assertThat(found).as("%s at %s", question.name(), threshold).isEqualTo(expected);
            hits.add(found.size());
        }
    }
}
