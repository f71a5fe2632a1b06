package io.listwarden.contracts.name.script;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;

/**
 * Letters of the Latin script without their marks (UAX 15), and those that have no decomposition by
 * the usual spelling.
 */
final class LatinLetters {
    private static final int FIRST = 0x80;
    private static final int LAST = 0x1EFF;
    private static final String[] PLAIN = new String[LAST - FIRST + 1];

    private static final LetterTable TRANSCRIBED =
            LetterTable.of('à', 'ÿ', "ä ae ö oe ü ue å aa ø oe ñ ny");

    private static final LetterTable SOUNDED =
            LetterTable.of('à', 'ț', "š sh ş sh ș sh č ch ć ch ç ch ž zh đ dj ţ ts ț ts");

    static {
        for (int c = FIRST; c <= LAST; c++) {
            if (Script.of(c) == Script.LATIN && Character.isLetter(c)) {
                PLAIN[c - FIRST] = decomposed((char) c);
            }
        }
        LetterTable.forEachCell(
                """
                ł l ø o ɵ o ɔ o đ d ð d ɖ d ß ss æ ae œ oe ı i ə a ǝ a ɛ e þ th ħ h ŧ t ŋ ng ƶ z ɓ b
                ɗ d ƙ k ƴ y ɨ i ʉ u ɫ l ƚ l ɲ n ɣ g ʃ sh ʒ zh ɑ a ɡ g ƒ f ȷ j ƀ b ǥ g ɇ e ɉ j ɍ r
                ɏ y ƿ w ƞ n ɦ h ɪ i ʊ u ʋ v ʏ y ẟ d\
                """,
                (letter, plain) -> PLAIN[letter - FIRST] = plain);
    }

    private LatinLetters() {}

    private static String decomposed(char c) {
        StringBuilder plain = new StringBuilder(2);
        for (char d : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toCharArray()) {
            if (isPlain(Character.toLowerCase(d))) {
                plain.append(Character.toLowerCase(d));
            }
        }
        return plain.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z';
    }

    static void append(String lower, Convention convention, StringBuilder out) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (isPlain(c)) {
                out.append(c);
            } else if (c >= FIRST && c <= LAST) {
                appendMarked(c, convention, out);
            }
        }
    }

    private static void appendMarked(char c, Convention convention, StringBuilder out) {
        String other = other(c, convention);
        @Nullable String plain = other == null ? PLAIN[c - FIRST] : other;
        if (plain != null) {
            out.append(plain);
        }
    }

    /** What a convention has for a small letter; null where that is the usual. */
    static @Nullable String other(char lower, Convention convention) {
        return switch (convention) {
            case TRANSCRIBED -> TRANSCRIBED.get(lower);
            case SOUNDED -> SOUNDED.get(lower);
            default -> null;
        };
    }
}
