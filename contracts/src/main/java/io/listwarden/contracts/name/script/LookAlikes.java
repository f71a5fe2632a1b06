package io.listwarden.contracts.name.script;

/**
 * Undoes mixes of alphabets within a word: a Cyrillic letter that looks Latin becomes Latin in a
 * word with Latin letters, or the other way round (the pairs are those of UTS 39's confusables that
 * a keyboard makes).
 */
final class LookAlikes {
    private static final String CYRILLIC = "асеорхуіјѕһкмтвнԁԛԝаеоуік";
    private static final String AS_LATIN = "aceopxyijshkmtbhdqwáéóýíĸ";
    private static final String GREEK = "αεοικνρτυχ";
    private static final String GREEK_AS_LATIN = "aeoikvptux";

    private LookAlikes() {}

    /** A lower-case word in one alphabet, if that is what it was meant to be. */
    static String replace(String lower) {
        if (!has(lower, Script.LATIN)) {
            return lower;
        }
        String latin = mapped(mapped(lower, CYRILLIC, AS_LATIN), GREEK, GREEK_AS_LATIN);
        String cyrillic = mapped(lower, AS_LATIN, CYRILLIC);
        boolean mayBeCyrillic = !has(cyrillic, Script.LATIN);
        if (isLatin(latin) && !(mayBeCyrillic && isMostlyCyrillic(lower))) {
            return latin;
        }
        return mayBeCyrillic ? cyrillic : latin;
    }

    private static boolean isMostlyCyrillic(String word) {
        return 2 * word.chars().filter(c -> Script.of(c) == Script.CYRILLIC).count()
                > word.length();
    }

    private static boolean isLatin(String word) {
        return !has(word, Script.CYRILLIC) && !has(word, Script.GREEK);
    }

    private static boolean has(String word, Script script) {
        return word.chars().anyMatch(c -> Script.of(c) == script);
    }

    /** A word with some letters exchanged for those that stand in the same places. */
    static String mapped(String word, String from, String to) {
        StringBuilder text = new StringBuilder(word);
        for (int i = 0; i < text.length(); i++) {
            int at = from.indexOf(text.charAt(i));
            if (at >= 0) {
                text.setCharAt(i, to.charAt(at));
            }
        }
        return text.toString();
    }
}
