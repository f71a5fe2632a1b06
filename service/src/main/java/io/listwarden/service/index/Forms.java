package io.listwarden.service.index;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** Words by one of their forms, each exactly. */
final class Forms {
    private static final int ROOM = 4;

    private final IntFunction<String> formOf;

    /**
     * Numbers of words plus 1, by the hash of the form or in the next free slot; the bits that they
     * leave are the hash's, which spares a look at most words of other forms.
     */
    private final int[] slots;

    private final int numberBits;

    private Forms(IntFunction<String> formOf, int size) {
        this.formOf = formOf;
        this.slots = new int[Integer.highestOneBit(Math.max(2, size)) * ROOM];
        this.numberBits = slots.length - 1;
    }

    /**
     * @param words the numbers of the words, ascending
     * @param formOf the form of a word
     */
    static Forms of(Numbers words, IntFunction<String> formOf) {
        int size = words.size() == 0 ? 0 : words.get(words.size() - 1) + 1;
        Forms forms = new Forms(formOf, size);
        for (int i = 0; i < words.size(); i++) {
            forms.put(words.get(i));
        }
        return forms;
    }

    private void put(int word) {
        int hash = Hashes.spread(formOf.apply(word).hashCode());
        int slot = hash;
        while (slots[slot & slots.length - 1] != 0) {
            slot++;
        }
        slots[slot & slots.length - 1] = (hash & ~numberBits) | (word + 1);
    }

    /** Gives the words of a form. */
    void find(String form, IntConsumer found) {
        findHash(
                form.hashCode(),
                word -> {
                    if (formOf.apply(word).equals(form)) {
                        found.accept(word);
                    }
                });
    }

    /**
     * Gives the words of all forms of a hash, and a few others.
     *
     * @param hash as {@link String#hashCode} has it
     */
    void findHash(int hash, IntConsumer found) {
        int mask = slots.length - 1;
        int spread = Hashes.spread(hash);
        int slot = spread;
        for (int one = slots[slot & mask]; one != 0; one = slots[++slot & mask]) {
            if (((one ^ spread) & ~numberBits) == 0) {
                found.accept((one & numberBits) - 1);
            }
        }
    }
}
