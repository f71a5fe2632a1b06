package io.listwarden.service.index;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

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

    private Neighbourhood(Rows rows, int mask, int[] letters, byte[] lengths) {
        this.rows = rows;
        this.mask = mask;
        this.letters = letters;
        this.lengths = lengths;
    }

    /**
     * A table of texts.
     *
     * @param edits how many edits may lie between a text of a length and a longer one, 0 to 2
     */
    static Neighbourhood of(int size, IntFunction<String> text, IntUnaryOperator edits) {
        int[] letters = new int[size];
        byte[] lengths = new byte[size];
        long[] variants = {0};
        for (int i = 0; i < size; i++) {
            String one = text.apply(i);
            letters[i] = letters(one);
            lengths[i] = length(one);
            visit(one, edits.applyAsInt(one.length()), hash -> variants[0]++);
        }
        int rows = Integer.highestOneBit((int) Math.max(4, variants[0] / VARIANTS_A_ROW)) * 2;
        Rows.Builder builder = new Rows.Builder(rows);
        for (int i = 0; i < size; i++) {
            String one = text.apply(i);
            visit(one, edits.applyAsInt(one.length()), hash -> builder.count(hash & rows - 1));
        }
        for (int i = 0; i < size; i++) {
            String one = text.apply(i);
            int number = i;
            visit(
                    one,
                    edits.applyAsInt(one.length()),
                    hash -> builder.put(hash & rows - 1, number));
        }
        return new Neighbourhood(builder.build(), rows - 1, letters, lengths);
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
        visit(text, edits, hash -> give(hash & mask, own, length, edits, found));
    }

    private void give(int row, int own, byte length, int edits, IntConsumer found) {
        int end = rows.end(row);
        for (int i = rows.start(row); i < end; i++) {
            int number = rows.values()[i];
            boolean near =
                    Integer.bitCount(letters[number] ^ own) <= 2 * edits
                            && Math.abs(lengths[number] - length) <= edits;
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
