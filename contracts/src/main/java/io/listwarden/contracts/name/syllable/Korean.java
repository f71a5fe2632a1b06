package io.listwarden.contracts.name.syllable;

import io.listwarden.contracts.name.table.Tables;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Korean as it is written in Latin letters by all customs together. */
final class Korean {
    static final Syllables SYLLABLES = new Syllables(syllables(), true);
    static final Set<String> SURNAMES = Surnames.of("KOREAN");

    /** Those that are hardly ever words of Chinese names. */
    static final Set<String> NO_CHINESE = Surnames.of("KOREAN_ALONE");

    private Korean() {}

    private static Map<String, String> syllables() {
        Map<String, String> syllables = new HashMap<>();
        for (Map.Entry<String, String> initial : part("INITIAL").entrySet()) {
            for (Map.Entry<String, String> vowel : part("VOWEL").entrySet()) {
                for (Map.Entry<String, String> last : part("FINAL").entrySet()) {
                    syllables.putIfAbsent(
                            initial.getKey() + vowel.getKey() + last.getKey(),
                            initial.getValue()
                                    + vowel(initial.getValue(), vowel, last.getValue())
                                    + last.getValue());
                }
            }
        }
        syllables.putAll(part("WORD"));
        return syllables;
    }

    /** How each sound of a part is written, with the sound. */
    private static Map<String, String> part(String part) {
        Map<String, String> sounds = new LinkedHashMap<>();
        for (String[] row : Tables.rows(Korean.class, "korean.tsv")) {
            if (row[0].equals(part)) {
                Tables.words(row[2])
                        .forEach(written -> sounds.put(letters(written), letters(row[1])));
            }
        }
        return sounds;
    }

    private static String letters(String cell) {
        return cell.equals("-") ? "" : cell;
    }

    /**
     * English has hee for hui, and a u before consonants for what others write o or eo, which some
     * of them have for another sound: Chul is Chol or Chul, Kyung Kyong.
     */
    private static String vowel(String initial, Map.Entry<String, String> vowel, String last) {
        boolean hui = initial.equals("h") && last.isEmpty() && vowel.getValue().equals("i");
        if (hui) {
            return "I";
        }
        return last.isEmpty() ? vowel.getValue() : vowel.getValue().replace('u', 'o');
    }
}
