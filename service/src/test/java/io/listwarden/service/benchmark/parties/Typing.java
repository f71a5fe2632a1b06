package io.listwarden.service.benchmark.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** What hands do to words. */
final class Typing {
    private static final int SHORTEST = 4;
    private static final String LATIN_VOWELS = "aeiou";

    private Typing() {}

    /**
     * Whether the word is long enough to be known again with a typo, and every unit is a letter.
     */
    static boolean canBeMistyped(String word) {
        return word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter);
    }

    /** Drops, doubles, replaces or exchanges a letter; the first one stays. */
    static String typo(String word, RandomGenerator random) {
        int at = 1 + random.nextInt(word.length() - 2);
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + word.charAt(at) + word.charAt(at) + after;
            case 2 -> before + neighbour(word.charAt(at)) + after;
            default -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
        };
    }

    /** The next letter of the alphabet, whichever that is. */
    private static char neighbour(char letter) {
        char next = (char) (letter + 1);
        return Character.isLetter(next) ? next : (char) (letter - 1);
    }

    /** Exchanges some of the Latin vowels for other ones, one at least where there is any. */
    static String otherVowels(String name, RandomGenerator random) {
        List<Integer> vowels =
                IntStream.range(0, name.length())
                        .filter(i -> LATIN_VOWELS.indexOf(name.charAt(i)) >= 0)
                        .boxed()
                        .toList();
        if (vowels.isEmpty()) {
            return name;
        }
        StringBuilder other = new StringBuilder(name);
        List<Integer> changed = new ArrayList<>(vowels);
        changed.removeIf(_ -> random.nextInt(3) > 0);
        if (changed.isEmpty()) {
            changed.add(vowels.get(random.nextInt(vowels.size())));
        }
        changed.forEach(at -> other.setCharAt(at, otherVowel(name.charAt(at), random)));
        return other.toString();
    }

    private static char otherVowel(char vowel, RandomGenerator random) {
        int step = 1 + random.nextInt(LATIN_VOWELS.length() - 1);
        return LATIN_VOWELS.charAt((LATIN_VOWELS.indexOf(vowel) + step) % LATIN_VOWELS.length());
    }
}
