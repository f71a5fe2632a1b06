package io.listwarden.service.index;

import java.util.Arrays;

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

    int get(int at) {
        return numbers[at];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }

    /** Each number once, ascending. */
    int[] distinct() {
        return Arrays.stream(numbers, 0, size).sorted().distinct().toArray();
    }
}
