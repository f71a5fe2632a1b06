package io.listwarden.service.index;

import io.listwarden.service.match.PackedLetters;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Finds texts that are a few edits from another: both, with some letters deleted, are the same.
 *
 * <p>The symmetric deletion of SymSpell (W. Garbe, 2012), on the first seven letters: two texts
 * that an optimal string alignment of {@code e} edits makes equal share a variant with at most
 * {@code e} letters deleted on either side. The table keeps no variants, only rows of the texts'
 * numbers by the variants' hashes: it finds all that are near, and some that are not. Of these it
 * sorts out most by their lengths and by the letters that they have.
 */
final class Neighbourhood {
    private static final int PREFIX = 7;
    private static final int VARIANTS_A_ROW = 2;

    private final Rows rows;
    private final int mask;
    private final int[] letters;
    private final byte[] lengths;
    private final long[] packed;
    private final Nearness nearness;

    private Neighbourhood(
            Rows rows, int mask, int[] letters, byte[] lengths, long[] packed, Nearness nearness) {
        this.rows = rows;
        this.mask = mask;
        this.letters = letters;
        this.lengths = lengths;
        this.packed = packed;
        this.nearness = nearness;
    }

    /** Tells texts that are near enough by their letters. */
    @FunctionalInterface
    interface Nearness {
        /**
         * @param packed the one text as {@link PackedLetters}
         * @param shorter the length of the shorter one
         */
        boolean mayBeNear(long packed, long other, int shorter);
    }

    /**
     * A table of texts.
     *
     * @param edits how many edits may lie between a text of a length and a longer one, 0 to 2
     */
    static Neighbourhood of(
            int size, IntFunction<String> text, IntUnaryOperator edits, Nearness nearness) {
        String[] texts = new String[size];
        int[] letters = new int[size];
        byte[] lengths = new byte[size];
        long[] packed = new long[size];
        int[] firsts = new int[size + 1];
        for (int i = 0; i < size; i++) {
            texts[i] = text.apply(i);
            letters[i] = letters(texts[i]);
            lengths[i] = length(texts[i]);
            packed[i] = PackedLetters.of(texts[i]);
            firsts[i + 1] = firsts[i] + variants(texts[i], edits);
        }
        int rows = Integer.highestOneBit(Math.max(4, firsts[size] / VARIANTS_A_ROW)) * 2;
        int mask = rows - 1;
        int[] rowOf = new int[firsts[size]];
        IntStream.range(0, size)
                .parallel()
                .forEach(i -> hash(texts[i], edits, mask, rowOf, firsts[i]));
        Rows table =
                Rows.of(
                        rows,
                        pairs -> {
                            for (int i = 0; i < size; i++) {
                                for (int variant = firsts[i]; variant < firsts[i + 1]; variant++) {
                                    pairs.add(rowOf[variant], i);
                                }
                            }
                        });
        return new Neighbourhood(table, mask, letters, lengths, packed, nearness);
    }

    /** How many variants {@link #visit} gives. */
    private static int variants(String text, IntUnaryOperator edits) {
        int length = Math.min(text.length(), PREFIX);
        return switch (edits.applyAsInt(text.length())) {
            case 0 -> 1;
            case 1 -> 1 + length;
            default -> 1 + length + length * (length - 1) / 2;
        };
    }

    private static void hash(
            String text, IntUnaryOperator edits, int mask, int[] rowOf, int first) {
        int[] next = {first};
        visit(text, edits.applyAsInt(text.length()), hash -> rowOf[next[0]++] = hash & mask);
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1 << text.charAt(i);
        }
        return letters;
    }

    private static byte length(String text) {
        return (byte) Math.min(Byte.MAX_VALUE, text.length());
    }

    /**
     * Gives the numbers of the texts that are so many edits from this one, and a few others; some
     * more than once.
     */
    void find(String text, int edits, IntConsumer found) {
        int own = letters(text);
        byte length = length(text);
        long ownPacked = PackedLetters.of(text);
        visit(text, edits, hash -> give(hash & mask, own, length, ownPacked, edits, found));
    }

    private void give(int row, int own, byte length, long ownPacked, int edits, IntConsumer found) {
        int end = rows.end(row);
        for (int i = rows.start(row); i < end; i++) {
            int number = rows.values()[i];
            boolean near =
                    Integer.bitCount(letters[number] ^ own) <= 2 * edits
                            && Math.abs(lengths[number] - length) <= edits
                            && nearness.mayBeNear(
                                    ownPacked, packed[number], Math.min(length, lengths[number]));
            if (near) {
                found.accept(number);
            }
        }
    }

    private static void visit(String text, int edits, IntConsumer variant) {
        int length = Math.min(text.length(), PREFIX);
        variant.accept(hash(text, length, -1, -1));
        if (edits > 0) {
            for (int i = 0; i < length; i++) {
                variant.accept(hash(text, length, i, -1));
                for (int j = i + 1; edits > 1 && j < length; j++) {
                    variant.accept(hash(text, length, i, j));
                }
            }
        }
    }

    private static int hash(String text, int length, int without, int orWithout) {
        int hash = 17;
        for (int i = 0; i < length; i++) {
            if (i != without && i != orWithout) {
                hash = hash * 31 + text.charAt(i);
            }
        }
        hash *= 0x9E3779B1;
        return hash ^ hash >>> 15;
    }
}
