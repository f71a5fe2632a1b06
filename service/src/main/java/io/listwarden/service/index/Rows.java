package io.listwarden.service.index;

/**
 * Many short rows of numbers in two arrays: row {@code i} is {@code values} from {@code starts[i]}
 * to {@code starts[i + 1]}.
 */
record Rows(int[] starts, int[] values) {
    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return starts[row + 1];
    }

    int length(int row) {
        return starts[row + 1] - starts[row];
    }

    /** Fills rows in two passes over the same pairs: {@link #count} all, then {@link #put} all. */
    static final class Builder {
        private final int[] starts;
        private int[] values = {};
        private boolean counted;

        Builder(int rows) {
            starts = new int[rows + 2];
        }

        void count(int row) {
            starts[row + 2]++;
        }

        void put(int row, int value) {
            if (!counted) {
                sumUp();
            }
            values[starts[row + 1]++] = value;
        }

        private void sumUp() {
            for (int i = 1; i < starts.length; i++) {
                starts[i] += starts[i - 1];
            }
            values = new int[starts[starts.length - 1]];
            counted = true;
        }

        Rows build() {
            if (!counted) {
                sumUp();
            }
            int[] ends = new int[starts.length - 1];
            System.arraycopy(starts, 0, ends, 0, ends.length);
            return new Rows(ends, values);
        }
    }
}
