package io.listwarden.contracts.name.script;

/** How names are written in Latin letters; writers of one country follow different ones. */
public enum Convention {
    /**
     * The usual one of each script: marks dropped, BGN/PCGN, ELOT 743, Revised Romanisation, ...
     */
    USUAL,
    /** Letters with marks transcribed: ö as oe, å as aa, ñ as ny. */
    TRANSCRIBED,
    /** Letters with marks as they sound to English ears: š as sh, ç as ch. */
    SOUNDED,
    /** Cyrillic г as h and и as y, as in Ukrainian (resolution 55 of its cabinet, 2010). */
    UKRAINIAN,
    /** Ukrainian letters as Russians read them: г as g, и and і as i. */
    RUSSIAN,
    /** Hangul as North Korea's passports and older ones of the South have it: Kim Jong Un. */
    KOREAN_NAMES,
    /** Arabic letters as Persian, Urdu and Turkish sound them: ض and ذ as z, ث as s, و as v. */
    PERSIAN,
    /** Hebrew letters of two sounds by the rarer one: צ as z, פ as f, ו as v. */
    HEBREW_SOUNDS,
    /** Han surnames as in Hong Kong and Macao, given names as usual. */
    CANTONESE,
    /** Han after Wade and Giles, as in Taiwan's passports, without apostrophes. */
    WADE_GILES,
    /**
     * General words of firms and bodies in Han, Hangul, Arabic and Hebrew translated, the rest as
     * usual.
     */
    TRANSLATED;

    /** Whether a Latin word in small letters has some that are written otherwise by this one. */
    public boolean changesLatin(String word) {
        return word.chars().anyMatch(c -> LatinLetters.other((char) c, this) != null);
    }

    /** Whether a word in Arabic letters has some that Persian sounds otherwise. */
    public static boolean soundsOtherwiseInPersian(String word) {
        return SemiticLetters.soundsOtherwiseInPersian(word);
    }

    /** Whether a word in Hebrew letters has some of two sounds. */
    public static boolean hasOtherSoundsInHebrew(String word) {
        return SemiticLetters.hasOtherSoundsInHebrew(word);
    }

    /** Whether a word in Arabic or Hebrew letters is a general one of firms and bodies. */
    public static boolean isTranslated(String word) {
        return Terms.ofWord(word) != null;
    }

    /** Whether a word in Han or Hangul has general words of firms and bodies in it. */
    public static boolean hasTranslation(String word) {
        return Terms.areIn(word);
    }
}
