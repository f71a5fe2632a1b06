package io.listwarden.contracts.name;

import com.ibm.icu.text.Transliterator;

import java.lang.Character.UnicodeScript;

/** Brings a lower-case word of another script to Latin letters. */
final class Scripts {
    private Scripts() {}

    static String toLatin(String lower) {
        return switch (script(lower)) {
            case LATIN -> lower;
            case CYRILLIC -> Icu.ANY.transliterate(Cyrillic.toLatin(lower));
            case GREEK -> Icu.ANY.transliterate(Icu.GREEK.transliterate(lower));
            case ARABIC -> Icu.ANY.transliterate(Arabic.prepare(lower));
            case HEBREW -> Icu.ANY.transliterate(Arabic.withoutPoints(lower));
            case HANGUL -> Icu.ANY.transliterate(syllables(lower));
            // all others are ICU's
            default -> Icu.ANY.transliterate(lower);
        };
    }

    private static UnicodeScript script(String word) {
        return word.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.LATIN)
                .filter(script -> script != UnicodeScript.COMMON)
                .filter(script -> script != UnicodeScript.INHERITED)
                .findFirst()
                .orElse(UnicodeScript.LATIN);
    }

    /** Romanised Korean writes syllables apart or joins them as it likes; apart is comparable. */
    private static String syllables(String word) {
        StringBuilder apart = new StringBuilder();
        word.chars().forEach(c -> apart.append((char) c).append(' '));
        return apart.toString();
    }

    /** Made when the first word of another script is met; making them takes a while. */
    private static final class Icu {
        static final Transliterator ANY = Transliterator.getInstance("Any-Latin");
        static final Transliterator GREEK = Transliterator.getInstance("Greek-Latin/UNGEGN");
    }
}
