package io.listwarden.sync.source.un;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as they are meant: line ends and indentation in them come from the serialiser. */
final class Texts {
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

    private Texts() {}

    /** Without outer white space, and with one space for any white space inside. */
    static String folded(String published) {
        return SPACE.matcher(published).replaceAll(" ").strip();
    }

    /** The parts that hold something, folded and joined. */
    static String joined(String separator, String... parts) {
        return Arrays.stream(parts)
                .map(Texts::folded)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }
}
