package io.listwarden.service.index;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Finds texts that are a few edits from another: both, with some letters deleted, are the same.
 *
 * <p>The symmetric deletion of SymSpell (W. Garbe, 2012), on the first seven letters: two texts
 * that an optimal string alignment of {@code e} edits makes equal share a variant with at most
 * {@code e} letters deleted on either side. The table keeps no variants, only {@link TaggedRows} of
 * the texts by the variants' hashes: it finds all that are near, and some that are not. Of these it
 * sorts out most by their lengths and by the letters that they have.
 */
final class Neighbourhood {
    private static final int PREFIX = 7;
    private static final int MOST_VARIANTS = 1 + PREFIX + PREFIX * (PREFIX - 1) / 2;
    private static final int VARIANTS_A_ROW = 4;

    /** Bits of a digest for the length of a text; the others are for its letters. */
    private static final int LENGTH_BITS = 6;

    private static final int LETTERS = -1 << LENGTH_BITS;

    private final int[] numbers;

    /** The digests of the texts, beside their numbers. */
    private final int[] digests;

    /** For each hash of a variant the places of its texts. */
    private final TaggedRows places;

    private Neighbourhood(int[] numbers, int[] digests, TaggedRows places) {
        this.numbers = numbers;
        this.digests = digests;
        this.places = places;
    }

    /**
     * A table of texts.
     *
     * @param numbers of the texts
     * @param text of a number
     * @param edits how many edits may lie between a text of a length and a longer one, 0 to 2
     */
    static Neighbourhood of(int[] numbers, IntFunction<String> text, IntUnaryOperator edits) {
        int size = numbers.length;
        String[] texts = new String[size];
        int[] digests = new int[size];
        int[] firsts = new int[size + 1];
        for (int i = 0; i < size; i++) {
            texts[i] = text.apply(numbers[i]);
            digests[i] = digest(texts[i]);
            firsts[i + 1] = firsts[i] + variants(texts[i], edits);
        }
        int[] hashes = new int[firsts[size]];
        IntStream.range(0, size)
                .parallel()
                .forEach(
                        i ->
                                hash(
                                        texts[i],
                                        edits.applyAsInt(texts[i].length()),
                                        hashes,
                                        firsts[i]));
        TaggedRows places =
                TaggedRows.of(
                        firsts[size] / VARIANTS_A_ROW + 1,
                        size,
                        pairs -> {
                            for (int i = 0; i < size; i++) {
                                for (int variant = firsts[i]; variant < firsts[i + 1]; variant++) {
                                    pairs.add(hashes[variant], i);
                                }
                            }
                        });
        return new Neighbourhood(numbers, digests, places);
    }

    /** How many variants {@link #hash} writes. */
    private static int variants(String text, IntUnaryOperator edits) {
        int length = Math.min(text.length(), PREFIX);
        return switch (edits.applyAsInt(text.length())) {
            case 0 -> 1;
            case 1 -> 1 + length;
            default -> 1 + length + length * (length - 1) / 2;
        };
    }

    /** The letters that a text has, and how many. */
    private static int digest(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1 << LENGTH_BITS + text.charAt(i) % (Integer.SIZE - LENGTH_BITS);
        }
        return letters | Math.min(~LETTERS, text.length());
    }

    /** The working memory of one look into a table after another; for one thread. */
    static final class Memory {
        private final int[] hashes = new int[3 * MOST_VARIANTS];
        private final Numbers near = new Numbers();
    }

    /**
     * The numbers of the texts that are so many edits from this one, and a few others; most more
     * than once.
     *
     * @return what is good until the memory is used again
     */
    Numbers find(String text, int edits, Memory memory) {
        int[] hashes = memory.hashes;
        int count = hash(text, edits, hashes, 0);
        Numbers near = memory.near;
        near.clear();
        places.find(hashes, count, near);
        int digest = digest(text);
        near.replace(place -> mayBeNear(digests[place], digest, edits) ? numbers[place] : -1);
        return near;
    }

    /**
     * An edit that makes a text longer or shorter changes one of the letters that it has, any other
     * two.
     */
    private static boolean mayBeNear(int digest, int other, int edits) {
        int longer = Math.abs((digest & ~LETTERS) - (other & ~LETTERS));
        return longer <= edits
                && Integer.bitCount((digest ^ other) & LETTERS) <= 2 * edits - longer;
    }

    /**
     * Writes the hashes of a text's variants from a place on.
     *
     * @return where they end
     */
    private static int hash(String text, int edits, int[] hashes, int first) {
        int length = Math.min(text.length(), PREFIX);
        int next = first;
        hashes[next++] = hashWithout(text, length, -1, -1);
        for (int i = 0; edits > 0 && i < length; i++) {
            hashes[next++] = hashWithout(text, length, i, -1);
            for (int j = i + 1; edits > 1 && j < length; j++) {
                hashes[next++] = hashWithout(text, length, i, j);
            }
        }
        return next;
    }

    private static int hashWithout(String text, int length, int without, int orWithout) {
        int hash = 17;
        for (int i = 0; i < length; i++) {
            if (i != without && i != orWithout) {
                hash = hash * 31 + text.charAt(i);
            }
        }
        return Hashes.spread(hash);
    }
}
