package io.listwarden.contracts.match;

import java.util.function.IntConsumer;

/**
 * Letters that look like others to who reads a scan or a bad print: two for one, so that they are
 * no single slip, but one that leaves the word's look as it was.
 */
public final class Scanned {
    private static final String[][] ALIKE = {{"rn", "m"}, {"cl", "d"}, {"li", "h"}, {"vv", "w"}};

    private Scanned() {}

    /** Gives the {@link String#hashCode} of each word that one such exchange makes of this one. */
    public static void forEachReading(String word, IntConsumer hash) {
        for (String[] pair : ALIKE) {
            exchange(word, pair[0], pair[1], hash);
            exchange(word, pair[1], pair[0], hash);
        }
    }

    private static void exchange(String word, String from, String to, IntConsumer hash) {
        for (int at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1)) {
            int begun = Letters.hashOn(0, word, 0, at);
            int exchanged = Letters.hashOn(begun, to, 0, to.length());
            hash.accept(Letters.hashOn(exchanged, word, at + from.length(), word.length()));
        }
    }

    /** Whether one such exchange makes one word of the other. */
    static boolean areAlike(String a, String b) {
        return a.length() < b.length() ? isReadingOf(b, a) : isReadingOf(a, b);
    }

    private static boolean isReadingOf(String longer, String shorter) {
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        for (String[] pair : ALIKE) {
            if (longer.startsWith(pair[0], at)
                    && shorter.startsWith(pair[1], at)
                    && longer.endsWith(shorter.substring(at + 1))) {
                return true;
            }
        }
        return false;
    }
}
