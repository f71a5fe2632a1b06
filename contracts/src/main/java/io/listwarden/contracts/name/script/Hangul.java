package io.listwarden.contracts.name.script;

/**
 * Hangul, syllable by syllable: each is taken apart arithmetically (The Unicode Standard, 3.12) and
 * spelt by the Revised Romanisation of 2000, or as North Korea spells names.
 *
 * <p>Every syllable is a word of its own. Lists write given names apart, hyphenated or joined, and
 * Korean text with or without a blank after the family name; only apart comes out the same for all
 * of them, and a matcher joins two neighbours more easily than it cuts.
 */
final class Hangul {
    private static final char FIRST = '가';
    private static final char LAST = '힣';

    /** The second of family names, which nobody writes with the one letter that it sounds as. */
    private static final char LEE = '이';

    private static final int FINALS = 28;
    private static final int SYLLABLES_A_CONSONANT = 21 * FINALS;

    private static final Spelling REVISED =
            new Spelling(
                    "g kk n d tt r m b pp s ss - j jj ch k t p h",
                    "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i",
                    "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t");
    private static final Spelling OF_NAMES =
            new Spelling(
                    "k kk n t tt r m p pp s ss - j jj ch k t p h",
                    "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i",
                    "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t");

    private Hangul() {}

    private record Spelling(String[] initials, String[] vowels, String[] finals) {
        Spelling(String initials, String vowels, String finals) {
            this(sounds(initials), sounds(vowels), sounds(finals));
        }

        private static String[] sounds(String row) {
            return row.replace("-", "").split(" ", -1);
        }

        void append(int syllable, StringBuilder out) {
            out.append(initials[syllable / SYLLABLES_A_CONSONANT])
                    .append(vowels[syllable % SYLLABLES_A_CONSONANT / FINALS])
                    .append(finals[syllable % FINALS]);
        }
    }

    static void append(String word, Convention convention, StringBuilder out) {
        Spelling spelling = convention == Convention.USUAL ? REVISED : OF_NAMES;
        for (int i = 0; i < word.length(); i++) {
            int term = convention == Convention.TRANSLATED ? Terms.length(word, i) : 0;
            if (term > 0) {
                Terms.append(word.substring(i, i + term), out);
                i += term - 1;
                continue;
            }
            char c = word.charAt(i);
            if (c == LEE && i == 0 && word.length() > 1 && convention == Convention.KOREAN_NAMES) {
                out.append("yi ");
            } else if (c >= FIRST && c <= LAST) {
                spelling.append(c - FIRST, out);
                out.append(' ');
            }
        }
    }
}
