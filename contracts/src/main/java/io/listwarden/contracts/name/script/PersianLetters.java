package io.listwarden.contracts.name.script;

/** Brings words in Arabic letters to one spelling: that of Persian, without hamza. */
public final class PersianLetters {
    private static final String OTHERS = "يىكأإةۀہ";
    private static final String PERSIAN = "ییکااههه";

    private PersianLetters() {}

    /** The word with Persian letters, one for each of its own. */
    public static String of(String word) {
        return LookAlikes.mapped(word, OTHERS, PERSIAN);
    }
}
