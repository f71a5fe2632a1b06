package io.listwarden.sync.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The numbers of candidates by something that they have in common. */
final class Blocks {
    private final Map<String, List<Integer>> blocks = new HashMap<>();

    private Blocks() {}

    static Blocks of(List<Candidate> candidates, Function<Candidate, Stream<String>> keys) {
        Blocks blocks = new Blocks();
        for (int i = 0; i < candidates.size(); i++) {
            int number = i;
            keys.apply(candidates.get(i))
                    .distinct()
                    .forEach(
                            key ->
                                    blocks.blocks
                                            .computeIfAbsent(key, _ -> new ArrayList<>(2))
                                            .add(number));
        }
        return blocks;
    }

    /** Those of that key, in their order. */
    List<Integer> get(String key) {
        return blocks.getOrDefault(key, List.of());
    }

    /** All of two candidates or more, but not more than {@code most}, in the order of keys. */
    Stream<List<Integer>> shared(int most) {
        return blocks.entrySet().stream()
                .filter(block -> block.getValue().size() > 1 && block.getValue().size() <= most)
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }
}
