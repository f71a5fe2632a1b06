package io.listwarden.sync.source.uk;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that passed through a web form hold entities of HTML, some of them twice. */
final class HtmlText {
    private static final Pattern ENTITY = Pattern.compile("&(?:#(?<number>[0-9]{1,6})|(?<name>[a-z]{2,6}));");

    private static final Map<String, String> NAMED =
            Map.of(
                    "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ",
                    "rsquo", "\u2019", "lsquo", "\u2018", "ndash", "\u2013");

    private HtmlText() {}

    static String plain(String text) {
        String once = unescaped(text);
        return once.equals(text) ? text : unescaped(once);
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(sign(match.group(), match)));
    }

    private static String sign(String entity, MatchResult match) {
        String number = match.group("number");
        if (number == null) {
            return NAMED.getOrDefault(match.group("name"), entity);
        }
        int codePoint = Integer.parseInt(number);
        return Character.isValidCodePoint(codePoint) && codePoint >= ' '
                ? Character.toString(codePoint)
                : entity;
    }
}
