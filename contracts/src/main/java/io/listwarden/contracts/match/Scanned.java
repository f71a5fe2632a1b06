package io.listwarden.contracts.match;

import java.util.function.Consumer;

/**
 * Letters that look like others to who reads a scan or a bad print: two for one, so that they are
 * no single slip, but one that leaves the word's look as it was.
 */
public final class Scanned {
    private static final String[][] ALIKE = {{"rn", "m"}, {"cl", "d"}, {"li", "h"}, {"vv", "w"}};

    private Scanned() {}

    /** Gives all words that one such exchange makes of this one. */
    public static void forEachReading(String word, Consumer<String> reading) {
        for (String[] pair : ALIKE) {
            exchange(word, pair[0], pair[1], reading);
            exchange(word, pair[1], pair[0], reading);
        }
    }

    private static void exchange(String word, String from, String to, Consumer<String> reading) {
        for (int at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1)) {
            reading.accept(word.substring(0, at) + to + word.substring(at + from.length()));
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
