package io.listwarden.contracts.name.script;

/** Brings words in Arabic letters to one spelling: that of Persian, without hamza. */
public final class PersianLetters {
    private static final String OTHERS = "يىكأإةۀہ";
    private static final String PERSIAN = "ییکااههه";

    private PersianLetters() {}

    /** The word with Persian letters, one for each of its own. */
    public static String of(String word) {
        StringBuilder persian = new StringBuilder(word);
        for (int i = 0; i < persian.length(); i++) {
            int at = OTHERS.indexOf(persian.charAt(i));
            if (at >= 0) {
                persian.setCharAt(i, PERSIAN.charAt(at));
            }
        }
        return persian.toString();
    }
}
