package io.listwarden.service.learning;

import java.util.stream.Stream;

/**
 * Russian adjectives as the names of firms have them, of each gender and number, and as writers
 * romanise their endings: {@code severn+} in a table stands for severnyy, severny, severnaya, ...
 */
final class RussianAdjectives {
    private static final String[] ENDINGS = {
        "yy", "yi", "yj", "y", "iy", "aya", "aia", "aja", "oye", "oe", "oje", "ye", "ykh", "ogo",
        "oy", "oi", "oj"
    };

    /** After k and g, where Russian has no y. */
    private static final String[] SOFT_ENDINGS = {
        "iy", "ii", "ij", "y", "i", "aya", "aia", "aja", "oye", "oe", "oje", "iye", "ie", "ikh",
        "ogo", "oy", "oi", "oj"
    };

    private RussianAdjectives() {}

    /** All forms of a stem with a plus behind it; any other word as it is. */
    static Stream<String> forms(String word) {
        if (!word.endsWith("+")) {
            return Stream.of(word);
        }
        String stem = word.substring(0, word.length() - 1);
        String[] endings = stem.endsWith("k") || stem.endsWith("g") ? SOFT_ENDINGS : ENDINGS;
        return Stream.of(endings).map(stem::concat);
    }
}
