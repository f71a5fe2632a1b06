package io.listwarden.service.evaluation;

import io.listwarden.service.evaluation.Corpus.VariableName;
import io.listwarden.service.evaluation.variation.Variation;
import io.listwarden.service.evaluation.variation.Variations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Listed names against what a variation makes of them, in a class at most one of a party, and of
 * names that differ in numbers alone.
 */
final class VariedPairs implements PairSource {
    private static final int FULL = 600;

    @Override
    public Stream<LabelledPair> pairs(Corpus corpus, Sampling sampling) {
        return Variations.all(corpus.givenNames(), corpus.familyNames()).parallelStream()
                .flatMap(variation -> pairs(variation, corpus, sampling.of(FULL)).stream());
    }

    private static List<LabelledPair> pairs(Variation variation, Corpus corpus, int most) {
        Map<Half, Integer> counts = new EnumMap<>(Half.class);
        Set<String> taken = new HashSet<>();
        List<LabelledPair> pairs = new ArrayList<>();
        for (VariableName name : corpus.names()) {
            if (pairs.size() == Half.values().length * most) {
                break;
            }
            Half half = corpus.half(name.party());
            if (counts.getOrDefault(half, 0) < most && !isTaken(name, taken)) {
                varied(variation, name)
                        .ifPresent(
                                text -> {
                                    pairs.add(pair(variation, name, half, text));
                                    counts.merge(half, 1, Integer::sum);
                                    taken.add(name.party().id().toString());
                                    taken.add(series(name));
                                });
            }
        }
        return pairs;
    }

    private static boolean isTaken(VariableName name, Set<String> taken) {
        return taken.contains(name.party().id().toString()) || taken.contains(series(name));
    }

    /** Fleets and regiments are numbered: one of a series is enough. */
    private static String series(VariableName name) {
        return name.name().text().replaceAll("\\d+", "#");
    }

    private static Optional<String> varied(Variation variation, VariableName name) {
        String seed = variation.name() + name.party().id() + name.name().text();
        return variation
                .rule()
                .vary(name.specimen(), Sampling.random(seed))
                .filter(text -> !text.equals(name.name().text()))
                .filter(text -> variation.same() || isNoNameOf(name, text));
    }

    /** What is made another's name may be one of the party's own by chance. */
    private static boolean isNoNameOf(VariableName name, String text) {
        String other = PlainName.of(text).sorted();
        return name.party().names().stream()
                .noneMatch(own -> PlainName.of(own.text()).sorted().equals(other));
    }

    private static LabelledPair pair(
            Variation variation, VariableName name, Half half, String text) {
        return new LabelledPair(
                variation.name(),
                half,
                variation.same(),
                name.party().id().listId(),
                Subjects.named(name.party().kind(), text),
                Subjects.named(name.party().kind(), name.name().text()));
    }
}
