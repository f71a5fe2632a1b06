package io.listwarden.contracts.name.script;

import com.ibm.icu.text.Transliterator;

import java.text.Normalizer;
import java.util.Locale;

/** Scripts without a table here, by ICU's rules; a hundred times slower than a table. */
final class OtherScripts {
    /** What ICU is given at once; some of its rules look back over all that they were given. */
    private static final int MOST_AT_ONCE = 100;

    private static final Transliterator ANY = Transliterator.getInstance("Any-Latin");

    private OtherScripts() {}

    static void append(String word, StringBuilder out) {
        String part = word.substring(0, Math.min(word.length(), MOST_AT_ONCE));
        String latin = ANY.transliterate(part).toLowerCase(Locale.ROOT);
        String composed = Normalizer.normalize(latin, Normalizer.Form.NFC);
        LatinLetters.append(composed, Convention.USUAL, out);
    }
}
