package io.listwarden.contracts.name.syllable;

import java.util.Map;

/** The syllables that one custom of writing has, and what each is to be compared by. */
final class Syllables {
    /** Longer words are no names of these languages. */
    private static final int MOST = 3;

    private static final int LONGEST_WORD = 20;

    private final Map<String, String> sounds;
    private final boolean vowelsGoOn;
    private final int longest;

    /**
     * @param sounds for each syllable as written, what it sounds like
     * @param vowelsGoOn whether a syllable inside a word may begin with a vowel, without a sign
     *     before it
     */
    Syllables(Map<String, String> sounds, boolean vowelsGoOn) {
        this.sounds = Map.copyOf(sounds);
        this.vowelsGoOn = vowelsGoOn;
        this.longest = sounds.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * What a word sounds like, cut into as few and as long syllables as it can be; empty where it
     * is not made of one to {@value #MOST} of them.
     */
    String soundOf(String word) {
        if (word.length() > LONGEST_WORD) {
            return "";
        }
        for (int count = 1; count <= MOST; count++) {
            String sound = soundOf(word, 0, count);
            if (!sound.isEmpty()) {
                return sound;
            }
        }
        return "";
    }

    boolean isOne(String word) {
        return sounds.containsKey(word);
    }

    private String soundOf(String word, int from, int count) {
        if (count == 1) {
            return sounds.getOrDefault(word.substring(from), "");
        }
        for (int to = Math.min(word.length() - 1, from + longest); to > from; to--) {
            boolean mayEnd = vowelsGoOn || "aeo".indexOf(word.charAt(to)) < 0;
            String first = mayEnd ? sounds.get(word.substring(from, to)) : null;
            String rest = first == null ? "" : soundOf(word, to, count - 1);
            if (!rest.isEmpty()) {
                return first + rest;
            }
        }
        return "";
    }
}
