package io.listwarden.service.evaluation.variation;

import java.util.Locale;

/** Upper and lower case, in no language's own way. */
final class Case {
    private Case() {}

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The first letter in upper case, the others as they are. */
    static String capital(String text) {
        return text.isEmpty() ? text : upper(text.substring(0, 1)) + text.substring(1);
    }
}
