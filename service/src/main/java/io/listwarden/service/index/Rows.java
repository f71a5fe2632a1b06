package io.listwarden.service.index;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Many short rows of numbers in two arrays: row {@code i} is {@code values} from {@code starts[i]}
 * to {@code starts[i + 1]}.
 */
record Rows(int[] starts, int[] values) {
    int size() {
        return starts.length - 1;
    }

    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return starts[row + 1];
    }

    int length(int row) {
        return starts[row + 1] - starts[row];
    }

    /** Takes a value of a row. */
    @FunctionalInterface
    interface Pairs {
        void add(int row, int value);
    }

    /**
     * Rows of values, each in the order in which its values come.
     *
     * @param pairs gives all values with their rows; asked twice, and gives the same
     */
    static Rows of(int rows, Consumer<Pairs> pairs) {
        int[] starts = new int[rows + 2];
        pairs.accept((row, value) -> starts[row + 2]++);
        for (int i = 2; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] values = new int[starts[rows + 1]];
        pairs.accept((row, value) -> values[starts[row + 1]++] = value);
        return new Rows(Arrays.copyOf(starts, rows + 1), values);
    }
}
