package io.listwarden.contracts.match;

/** Why two words, or runs of words, of two names stand beside each other. */
public enum Relation {
    EQUAL("is the same in both"),
    /** A spelling that {@code equivalents.tsv} knows. */
    SPELLING("are spellings of one name"),
    NICKNAME("are a name and its short or familiar form"),
    TRANSLATION("are one name or word in two languages"),
    ABBREVIATION("are a word and its abbreviation"),
    /** Equal after romanisation has been evened out. */
    TRANSLITERATION("are romanisations of one word"),
    /** Equal consonants where one writer left out the vowels. */
    CONSONANTS("agree in their consonants"),
    TYPO("are nearly alike"),
    /** Different letters, one Soundex code; in the profile {@code ofac} alone. */
    SOUND("sound alike"),
    INITIAL("are an initial and a word that begins with it"),
    /** The question's name ends within the word, as names do that a field was too short for. */
    CUT("are the beginning of a word and the whole of it"),
    /** One run of letters, written with and without spaces. */
    JOINED("are the same but for a space"),
    /** The letters that the words of a whole name begin with. */
    ACRONYM("are a name and its acronym"),
    /** The same word, a name part in one and a small word in the other. */
    ROLE("are the same word in two roles"),
    /** Two names letter by letter, whatever their words; in the profile {@code ofac} alone. */
    WHOLE("were compared as a whole"),
    /** The question alone has it. */
    EXTRA("is not in the listed name"),
    /** The listed name alone has it. */
    MISSING("is not in the question");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    /** Completes the sentence "X and Y …". */
    String words() {
        return words;
    }
}
