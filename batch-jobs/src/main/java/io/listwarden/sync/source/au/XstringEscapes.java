package io.listwarden.sync.source.au;

import java.util.regex.Pattern;

/**
 * The escapes by which a spreadsheet writes signs that XML cannot hold (ECMA-376 part 1, 22.9.2.19,
 * {@code ST_Xstring}): a carriage return is {@code _x000D_}. Only control characters are read; what
 * else looks like an escape is text.
 */
final class XstringEscapes {
    private static final Pattern CONTROL = Pattern.compile("_x00([01][0-9A-Fa-f])_");

    private XstringEscapes() {}

    static String decode(String text) {
        return text.indexOf("_x00") < 0
                ? text
                : CONTROL.matcher(text)
                        .replaceAll(
                                escape ->
                                        Character.toString(Integer.parseInt(escape.group(1), 16)));
    }
}
