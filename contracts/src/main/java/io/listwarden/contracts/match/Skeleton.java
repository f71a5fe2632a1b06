package io.listwarden.contracts.match;

/** The consonants of a word, which are what Arabic, Persian and Hebrew write. */
final class Skeleton {
    private static final int FEWEST_BEFORE_BREATH = 2;
    private static final char NONE = 'a';

    private Skeleton() {}

    /**
     * The classes of the consonants in their order, w and y left out: what Arabic writes. An h at
     * the end is left out, too, unless little else is left: it is silent in Fatemeh, and no more
     * than a breath in Fatih. That of sh is another letter.
     */
    static String of(String word) {
        StringBuilder consonants = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Letters.isSoft(c)) {
                consonants.append(Letters.classOf(c));
            }
        }
        boolean endsInBreath = word.endsWith("h") && !word.endsWith("sh");
        if (endsInBreath && consonants.length() > FEWEST_BEFORE_BREATH) {
            consonants.setLength(consonants.length() - 1);
        }
        return consonants.toString();
    }

    /** Whether the skeletons of two words begin alike, without a look at the rest of them. */
    static boolean beginAlike(String word, String other) {
        return firstConsonant(word) == firstConsonant(other);
    }

    /** The class of the first consonant, a jim taken for a g. */
    private static char firstConsonant(String word) {
        int at = 0;
        while (at < word.length() && Letters.isSoft(word.charAt(at))) {
            at++;
        }
        int first = word.startsWith("dj", at) ? at + 1 : at;
        return at == word.length() ? NONE : asHard(Letters.classOf(word.charAt(first)));
    }

    private static char asHard(char letter) {
        return letter == 'j' ? Letters.classOf('g') : letter;
    }

    /** A word without the h of kh, gh, dh and th, which many writers leave out. */
    static String withoutBreath(String word) {
        if (word.indexOf('h', 1) < 0) {
            return word;
        }
        StringBuilder rest = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != 'h' || !endsInBreathed(rest)) {
                rest.append(word.charAt(i));
            }
        }
        return rest.toString();
    }

    private static boolean endsInBreathed(StringBuilder word) {
        return !word.isEmpty()
                && "cd".indexOf(Letters.classOf(word.charAt(word.length() - 1))) >= 0;
    }

    /**
     * A word with the letters of another, which has no vowels, for what these are in some
     * countries: a qaf is a gh in Persian, Qalibaf is Ghalibaf; a jim is a g in Egypt, a c in
     * Turkish and a dj in French, Jamal is Gamal, Cemal and Djamal.
     */
    static String inRegionOf(String letters, String word) {
        String persian = letters.indexOf('q') < 0 ? word : word.replace("gh", "q");
        return letters.indexOf('j') < 0
                ? persian
                : persian.replace("dj", "j").replace('g', 'j').replace('c', 'j');
    }

    /** What consonants have in common wherever they are read, {@link #inRegionOf}. */
    static String rough(String skeleton) {
        return withoutBreath(skeleton).replace("dj", "j").replace('j', Letters.classOf('g'));
    }

    /** What {@link Word#skeleton} is of a word that has vowels. */
    static String ofSpelling(String word) {
        return rough(of(Letters.withoutDoubles(word)));
    }
}
