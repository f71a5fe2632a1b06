package io.listwarden.contracts.name.script;

import com.ibm.icu.text.Transliterator;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Han characters as Mandarin syllables without tones, each a word of its own.
 *
 * <p>A character's syllable is asked of ICU once in a process. The array is written without a lock:
 * strings are safe to publish so, and two threads that meet write the same.
 */
final class HanCharacters {
    private static final char FIRST = '\u2E80';
    private static final char LAST = '\uFAFF';
    private static final int REPETITION = '々';
    private static final @Nullable String[] SYLLABLES = new String[LAST - FIRST + 1];

    /** Characters that names sound otherwise than most words, which is what ICU has. */
    private static final Map<Integer, String> IN_NAMES = inNames();

    private static final Map<Integer, String> RARE = new ConcurrentHashMap<>();

    private HanCharacters() {}

    private static Map<Integer, String> inNames() {
        Map<Integer, String> syllables = new HashMap<>();
        LetterTable.forEachCell(
                """
                长 chang 長 chang 厦 xia 廈 xia 藏 zang 都 du 什 shi 曾 zeng 缪 miao 繆 miao 翟 zhai 覃 qin
                仇 qiu\
                """,
                syllables::put);
        return Map.copyOf(syllables);
    }

    static void append(String word, Convention convention, StringBuilder out) {
        int at = HanSurnames.append(word, convention, out);
        int before = REPETITION;
        while (at < word.length()) {
            int term = convention == Convention.TRANSLATED ? Terms.length(word, at) : 0;
            if (term > 0) {
                Terms.append(word.substring(at, at + term), out);
                at += term;
                continue;
            }
            int c = word.codePointAt(at);
            if (c == REPETITION) {
                c = before;
            }
            String syllable = syllable(c);
            out.append(convention == Convention.WADE_GILES ? WadeGiles.of(syllable) : syllable);
            out.append(' ');
            before = c;
            at += Character.charCount(c);
        }
    }

    private static String syllable(int c) {
        if (c < FIRST || c > LAST) {
            return RARE.computeIfAbsent(c, HanCharacters::ask);
        }
        String known = SYLLABLES[c - FIRST];
        if (known == null) {
            known = ask(c);
            SYLLABLES[c - FIRST] = known;
        }
        return known;
    }

    private static String ask(int c) {
        String inNames = IN_NAMES.get(c);
        if (inNames != null) {
            return inNames;
        }
        StringBuilder plain = new StringBuilder();
        LatinLetters.append(Icu.HAN.transliterate(Character.toString(c)), Convention.USUAL, plain);
        return plain.toString();
    }

    /** Made when the first character is met; making it takes a while. */
    private static final class Icu {
        static final Transliterator HAN = Transliterator.getInstance("Han-Latin");
    }
}
