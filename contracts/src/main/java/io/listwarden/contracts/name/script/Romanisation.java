package io.listwarden.contracts.name.script;

/**
 * Writes a word in Latin letters.
 *
 * @param convention which of several customs to follow
 * @param cyrillic the language of Cyrillic words
 */
public record Romanisation(Convention convention, CyrillicLanguage cyrillic) {
    /**
     * The word in letters a to z, with blanks between and after what are words of their own; empty
     * if nothing is known of its letters.
     *
     * @param lower in small letters, composed (NFKC), of one script or of scripts that look alike
     * @param script that of its letters
     * @param isMixed whether it has letters of several scripts
     */
    public String latin(String lower, Script script, boolean isMixed) {
        StringBuilder out = new StringBuilder(lower.length() * 2);
        if (isMixed) {
            appendMixed(LookAlikes.replace(lower), out);
        } else {
            append(lower, script, out);
        }
        return out.toString();
    }

    /** Whether a word comes out as what it means and not as it sounds. */
    public boolean translates(String lower, Script script) {
        return convention == Convention.TRANSLATED
                && script == Script.ARABIC
                && Convention.isTranslated(lower);
    }

    private void appendMixed(String word, StringBuilder out) {
        int from = 0;
        for (int at = 1; at <= word.length(); at++) {
            Script script = Script.of(word.charAt(from));
            if (at == word.length() || Script.of(word.charAt(at)) != script) {
                append(word.substring(from, at), script, out);
                from = at;
            }
        }
    }

    private void append(String word, Script script, StringBuilder out) {
        switch (script) {
            case LATIN -> LatinLetters.append(word, convention, out);
            case CYRILLIC -> CyrillicLetters.append(word, cyrillic, convention, out);
            case GREEK -> GreekLetters.append(word, out);
            case ARMENIAN -> Alphabets.appendArmenian(word, out);
            case GEORGIAN -> Alphabets.GEORGIAN.append(word, out);
            case HEBREW -> SemiticLetters.appendHebrew(word, convention, out);
            case ARABIC -> SemiticLetters.appendArabic(word, convention, out);
            case HANGUL -> Hangul.append(word, convention, out);
            case KANA -> Kana.append(word, out);
            case HAN -> HanCharacters.append(word, convention, out);
            case OTHER -> OtherScripts.append(word, out);
        }
    }
}
