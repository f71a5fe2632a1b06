package io.listwarden.sync.source.ch;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;

/** The publisher's ids, which are numbers as a rule. */
final class Ssid {
    /** Numbers first and by value, so that what was entered first comes first. */
    static final Comparator<String> ORDER =
            Comparator.comparing((String ssid) -> !isNumber(ssid))
                    .thenComparing(ssid -> isNumber(ssid) ? ssid.strip().length() : 0)
                    .thenComparing(String::strip);

    private Ssid() {}

    private static boolean isNumber(String ssid) {
        String text = ssid.strip();
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * A target's id as the key of its party.
     *
     * @throws IllegalArgumentException if it cannot be one
     */
    static String key(@Nullable String ssid) {
        String text = ssid == null ? "" : ssid.strip();
        if (!text.matches("[A-Za-z0-9._-]{1,128}")) {
            throw new IllegalArgumentException(
                    ssid == null
                            ? "a target has no ssid"
                            : "a target has the ssid \"" + shown(text) + "\"");
        }
        return text;
    }

    private static String shown(String text) {
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }
}
