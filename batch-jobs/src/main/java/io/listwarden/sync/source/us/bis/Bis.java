package io.listwarden.sync.source.us.bis;

/** What the two documents have in common. */
final class Bis {
    static final String AUTHORITY =
            "Bureau of Industry and Security, United States Department of Commerce";

    private static final int SHOWN = 100;

    private Bis() {}

    /** A text from the file in a form fit for a message: on one line and not too long. */
    static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return "\"" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + "\"";
    }
}
