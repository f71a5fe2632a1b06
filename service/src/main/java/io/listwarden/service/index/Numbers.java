package io.listwarden.service.index;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/** A list of numbers that grows and is used again. */
final class Numbers {
    private int[] numbers = new int[16];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    /** Replaces each number by another one, or leaves it out where that is below 0. */
    void replace(IntUnaryOperator by) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int number = by.applyAsInt(numbers[i]);
            numbers[kept] = number;
            kept += number < 0 ? 0 : 1;
        }
        size = kept;
    }

    int get(int at) {
        return numbers[at];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void forEach(IntConsumer taken) {
        for (int i = 0; i < size; i++) {
            taken.accept(numbers[i]);
        }
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }

    /** Each number once, ascending. */
    int[] distinct() {
        int[] sorted = toArray();
        Arrays.sort(sorted);
        int kept = 0;
        for (int number : sorted) {
            if (kept == 0 || number != sorted[kept - 1]) {
                sorted[kept++] = number;
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
