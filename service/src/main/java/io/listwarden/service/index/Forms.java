package io.listwarden.service.index;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** Words by the hash of one of their forms. */
final class Forms {
    private static final int ROOM = 2;

    /**
     * Numbers of words plus 1, by the hash of the form or in the next free slot; the bits that they
     * leave are the hash's lowest, which spares a look at most words of other forms.
     */
    private final int[] slots;

    private final int numberBits;

    private Forms(int size, int bound) {
        this.slots = new int[ROOM * size + 1];
        this.numberBits = Hashes.bits(bound);
    }

    /**
     * @param words the numbers of the words, ascending
     * @param formOf the form of a word
     */
    static Forms of(Numbers words, IntFunction<String> formOf) {
        int bound = words.size() == 0 ? 1 : words.get(words.size() - 1) + 1;
        Forms forms = new Forms(words.size(), bound);
        for (int i = 0; i < words.size(); i++) {
            forms.put(words.get(i), formOf.apply(words.get(i)));
        }
        return forms;
    }

    private void put(int word, String form) {
        int hash = Hashes.spread(form.hashCode());
        int slot = Hashes.place(hash, slots.length);
        while (slots[slot] != 0) {
            slot = after(slot);
        }
        slots[slot] = hash << numberBits | word + 1;
    }

    private int after(int slot) {
        return slot + 1 == slots.length ? 0 : slot + 1;
    }

    /** Gives the words of a form, and hardly any others. */
    void find(String form, IntConsumer found) {
        find(form.hashCode(), found);
    }

    /**
     * The same by its hash.
     *
     * @param hash as {@link String#hashCode} has it
     */
    void find(int hash, IntConsumer found) {
        int spread = Hashes.spread(hash);
        int tag = spread << numberBits;
        int slot = Hashes.place(spread, slots.length);
        for (int one = slots[slot]; one != 0; one = slots[slot]) {
            if ((one ^ tag) >>> numberBits == 0) {
                found.accept((one & (1 << numberBits) - 1) - 1);
            }
            slot = after(slot);
        }
    }
}
