package io.listwarden.service.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

class TaggedRowsTest {
    private static final int NUMBERS = 5_000;

    private final Map<Integer, List<Integer>> expected = new TreeMap<>();

    @Test
    void everyNumberOfAHashIsFoundInTheOrderInWhichTheyCame() {
        TaggedRows rows = rows(new Random(1), 300);
        expected.forEach((hash, numbers) -> assertThat(find(rows, hash)).isEqualTo(numbers));
    }

    @Test
    void severalHashesAreFoundAsOneAfterTheOther() {
        TaggedRows rows = rows(new Random(2), 300);
        List<Integer> hashes = new ArrayList<>(expected.keySet()).subList(0, 29);
        int[] asked = new int[3 * hashes.size()];
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < hashes.size(); i++) {
            asked[i] = hashes.get(i);
            numbers.addAll(expected.get(hashes.get(i)));
        }
        Numbers found = new Numbers();
        rows.find(asked, hashes.size(), found);
        assertThat(found.toArray()).containsExactly(toArray(numbers));
    }

    @Test
    void hardlyAnyNumberOfAnotherHashIsFound() {
        TaggedRows rows = rows(new Random(3), NUMBERS);
        Random others = new Random(4);
        int strangers = 0;
        for (int i = 0; i < 10_000; i++) {
            strangers += find(rows, Hashes.spread(others.nextInt())).size();
        }
        assertThat(strangers).isLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1 << 20, 1 << 21, 1 << 30})
    void numbersMayTakeAnyBits(int bound) {
        TaggedRows rows = rows(new Random(5), 300, bound);
        expected.forEach(
                (hash, numbers) -> assertThat(find(rows, hash)).containsSubsequence(numbers));
    }

    private TaggedRows rows(Random random, int hashes) {
        return rows(random, hashes, NUMBERS);
    }

    /** The last numbers below a bound in rows by some of so many hashes. */
    private TaggedRows rows(Random random, int hashes, int bound) {
        int first = bound - NUMBERS;
        int[] ofNumber = new int[NUMBERS];
        for (int number = 0; number < NUMBERS; number++) {
            ofNumber[number] = Hashes.spread(random.nextInt(hashes));
            expected.computeIfAbsent(ofNumber[number], _ -> new ArrayList<>()).add(first + number);
        }
        Consumer<Rows.Pairs> pairs =
                rows -> {
                    for (int number = 0; number < NUMBERS; number++) {
                        rows.add(ofNumber[number], first + number);
                    }
                };
        return TaggedRows.of(NUMBERS / 4, bound, pairs);
    }

    private static List<Integer> find(TaggedRows rows, int hash) {
        Numbers found = new Numbers();
        rows.find(hash, found);
        return Arrays.stream(found.toArray()).boxed().toList();
    }

    private static int[] toArray(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
