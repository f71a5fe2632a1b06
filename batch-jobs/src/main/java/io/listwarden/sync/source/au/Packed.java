package io.listwarden.sync.source.au;

import io.listwarden.sync.source.WhiteSpace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes apart the values that a cell packs as {@code a) … b) …}. The letters have to come in their
 * order from {@code a)} at the beginning, so that a bracket elsewhere is none; what is numbered
 * inside ({@code i) … ii) …}) stays together.
 */
final class Packed {
    private static final Pattern LETTER = Pattern.compile("(?<![\\p{L}\\p{N}(])\\(?([a-zA-Z])\\)");
    private static final Pattern AROUND = Pattern.compile("^[\\s;,]++|(?<![\\s;,])[\\s;,]++$");

    private Packed() {}

    /** The values on one line each, one if the cell packs none; never blank. */
    static List<String> values(String cell) {
        return pieces(cell).stream().flatMap(Packed::tidy).toList();
    }

    /** {@link #values}, taken apart at a separator too. */
    static List<String> values(String cell, Pattern separator) {
        return pieces(cell).stream()
                .flatMap(piece -> Arrays.stream(separator.split(piece)))
                .flatMap(Packed::tidy)
                .toList();
    }

    private static Stream<String> tidy(String piece) {
        String value = AROUND.matcher(WhiteSpace.clean(piece)).replaceAll("");
        return value.isEmpty() || AuRow.saysNothing(value) ? Stream.empty() : Stream.of(value);
    }

    private static List<String> pieces(String cell) {
        String text = WhiteSpace.stripped(cell);
        List<String> pieces = new ArrayList<>();
        Matcher matcher = LETTER.matcher(text);
        char expected = 'a';
        int from = 0;
        while (matcher.find()) {
            char letter = matcher.group(1).toLowerCase(Locale.ROOT).charAt(0);
            boolean next = letter == expected;
            boolean again = letter == expected - 1;
            if (again && text.substring(from, matcher.start()).isBlank()) {
                from = matcher.end();
            } else if (next && (expected != 'a' || matcher.start() == 0)) {
                pieces.add(text.substring(from, matcher.start()));
                from = matcher.end();
                expected++;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
