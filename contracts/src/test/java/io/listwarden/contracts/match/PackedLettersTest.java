package io.listwarden.contracts.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

class PackedLettersTest {
    private static final String LETTERS = "abcdeo";

    @Test
    void wordsCostTheSamePackedAsTheyDoLetterByLetter() {
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            String one = word(random);
            String other = random.nextBoolean() ? word(random) : edited(one, random);
            for (int edits = 0; edits <= 2; edits++) {
                assertThat(packedCost(one, other, edits))
                        .as("%s and %s by %d edits", one, other, edits)
                        .isEqualTo(EditCost.between(one, other, edits));
            }
        }
    }

    @Test
    void keysArePackedWithTheirSigns() {
        assertThat(packedCost("$ukuv", "%ukuv", 1))
                .isEqualTo(EditCost.between("$ukuv", "%ukuv", 1));
    }

    @Test
    void longWordsAndOtherCharactersAreNotPacked() {
        assertThat(PackedLetters.of("abcdefghijkl")).isNotEqualTo(PackedLetters.NONE);
        assertThat(PackedLetters.of("abcdefghijklm")).isEqualTo(PackedLetters.NONE);
        assertThat(PackedLetters.of("a1")).isEqualTo(PackedLetters.NONE);
    }

    private static double packedCost(String one, String other, int edits) {
        return PackedLetters.costBetween(PackedLetters.of(one), PackedLetters.of(other), edits);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(13);
        for (int i = 0; i < length; i++) {
            word.append(letter(random));
        }
        return word.toString();
    }

    private static char letter(Random random) {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }

    /** The word with up to three letters left out, put in, or exchanged. */
    private static String edited(String word, Random random) {
        StringBuilder edited = new StringBuilder(word);
        for (int i = random.nextInt(4); i > 0 && !edited.isEmpty(); i--) {
            int at = random.nextInt(edited.length());
            switch (random.nextInt(3)) {
                case 0 -> edited.deleteCharAt(at);
                case 1 -> edited.setCharAt(at, letter(random));
                default ->
                        edited.insert(at, letter(random))
                                .setLength(12 < edited.length() ? 12 : edited.length());
            }
        }
        return edited.toString();
    }
}
