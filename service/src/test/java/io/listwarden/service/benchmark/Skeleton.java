package io.listwarden.service.benchmark;

/** A word's consonants, those that transliterations exchange made one, each run of them once. */
final class Skeleton {
    private static final String LETTERS = "bcdfgjklmnpqrstvxz";
    private static final String CLASSES = "pktfkkklmnpkrstfks";

    private Skeleton() {}

    /** Never empty: a word of vowels alone is its own skeleton. */
    static String of(String word) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            int letter = LETTERS.indexOf(word.charAt(i));
            if (letter >= 0 && !endsWith(skeleton, CLASSES.charAt(letter))) {
                skeleton.append(CLASSES.charAt(letter));
            }
        }
        return skeleton.isEmpty() ? word : skeleton.toString();
    }

    private static boolean endsWith(StringBuilder text, char letter) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == letter;
    }
}
