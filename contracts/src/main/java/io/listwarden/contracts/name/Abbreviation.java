package io.listwarden.contracts.name;

/** Tells letters that stand for a word or a name: STG for Stroytransgaz. */
public final class Abbreviation {
    private Abbreviation() {}

    /**
     * Whether a text has all of some letters in their order, and the first of them first.
     *
     * @param letters one or more
     * @param whole one letter or more
     */
    public static boolean mayStandFor(String letters, String whole) {
        int at = whole.charAt(0) == letters.charAt(0) ? 0 : -1;
        for (int i = 1; i < letters.length() && at >= 0; i++) {
            at = whole.indexOf(letters.charAt(i), at + 1);
        }
        return at >= 0;
    }
}
