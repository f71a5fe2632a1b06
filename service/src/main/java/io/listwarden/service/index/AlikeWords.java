package io.listwarden.service.index;

import io.listwarden.contracts.match.Similarity;
import io.listwarden.contracts.match.Word;
import io.listwarden.contracts.name.TokenKind;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Looks up which listed words a word is like; for one thread. */
final class AlikeWords {
    private final Dictionary dictionary;
    private final Bearers bearers;
    private final Splits splits;
    private final Known known;

    /** For each listed word the last word that looked at it; below 0 if it was compared. */
    private final int[] lookedAt;

    private final Neighbourhood.Memory memory = new Neighbourhood.Memory();
    private int looks;
    private final Numbers listed = new Numbers();
    private double[] agreements = new double[64];

    AlikeWords(Dictionary dictionary, Bearers bearers, Splits splits, Known known) {
        this.dictionary = dictionary;
        this.bearers = bearers;
        this.splits = splits;
        this.known = known;
        this.lookedAt = new int[dictionary.size()];
    }

    /**
     * What was found for the words that were looked up last, for all threads: a few words make up
     * most of all names. Each word has two slots that it shares with others: a new word takes the
     * second, and the first once it is asked for again, so that words which come once do not drive
     * out those which come often.
     */
    static final class Known {
        private static final int BITS = 14;
        private static final int SIZE = 1 << BITS;

        private final AtomicReferenceArray<@Nullable Alike> slots =
                new AtomicReferenceArray<>(SIZE);

        @Nullable Alike get(Word word) {
            int first = first(word);
            Alike often = slots.getAcquire(first);
            if (isOf(word, often)) {
                return often;
            }
            Alike again = slots.getAcquire(first + 1);
            if (!isOf(word, again)) {
                return null;
            }
            slots.setRelease(first, again);
            slots.setRelease(first + 1, often);
            return again;
        }

        private static boolean isOf(Word word, @Nullable Alike alike) {
            return alike != null && alike.word().equals(word);
        }

        void put(Alike alike) {
            slots.setRelease(first(alike.word()) + 1, alike);
        }

        /** The first of the two slots of a word. */
        private static int first(Word word) {
            return word.hashCode() * 0x9E3779B1 >>> Integer.SIZE - BITS & -2;
        }
    }

    /** The words that a word is like; but not, for an initial, those that begin with it. */
    Alike of(Word word) {
        Alike before = known.get(word);
        return before == null ? look(word) : before;
    }

    private Alike look(Word word) {
        listed.clear();
        nextLook();
        dictionary.find(word, memory, number -> compare(word, number));
        if (word.kind() == TokenKind.WORD) {
            dictionary.findSlips(word, memory).forEach(number -> lookAtLetters(word, number));
            dictionary.findSlipsOfKey(word, memory).forEach(number -> lookAtKey(word, number));
        }
        Alike alike =
                new Alike(
                        word,
                        listed.toArray(),
                        Arrays.copyOf(agreements, listed.size()),
                        weights(),
                        countBearers(),
                        splits.of(word));
        known.put(alike);
        return alike;
    }

    private float[] weights() {
        float[] weights = new float[listed.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) dictionary.word(listed.get(i)).weight();
        }
        return weights;
    }

    private long countBearers() {
        long count = 0;
        for (int i = 0; i < listed.size(); i++) {
            count += bearers.count(listed.get(i));
        }
        return count;
    }

    private void nextLook() {
        if (looks++ == Integer.MAX_VALUE) {
            Arrays.fill(lookedAt, 0);
            looks = 1;
        }
    }

    private void lookAtLetters(Word word, int number) {
        if (Math.abs(lookedAt[number]) != looks) {
            lookedAt[number] = looks;
            if (dictionary.mayBeSlip(word, number)) {
                compare(word, number);
            }
        }
    }

    private void lookAtKey(Word word, int number) {
        if (lookedAt[number] != -looks && dictionary.mayBeSlipOfKey(word, number)) {
            compare(word, number);
        }
    }

    private void compare(Word word, int number) {
        if (lookedAt[number] == -looks) {
            return;
        }
        lookedAt[number] = -looks;
        double agreement = Similarity.of(word, dictionary.word(number));
        if (agreement > 0) {
            add(number, agreement);
        }
    }

    private void add(int number, double agreement) {
        if (listed.size() == agreements.length) {
            agreements = Arrays.copyOf(agreements, 2 * agreements.length);
        }
        agreements[listed.size()] = agreement;
        listed.add(number);
    }
}
