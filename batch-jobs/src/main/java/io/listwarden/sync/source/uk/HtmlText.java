package io.listwarden.sync.source.uk;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the character references of HTML that the publisher's editor leaves in its texts. */
final class HtmlText {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));");

    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("apos", "'"),
                    Map.entry("nbsp", " "),
                    Map.entry("lsquo", "\u2018"),
                    Map.entry("rsquo", "\u2019"),
                    Map.entry("ldquo", "\u201c"),
                    Map.entry("rdquo", "\u201d"),
                    Map.entry("ndash", "\u2013"),
                    Map.entry("mdash", "\u2014"),
                    Map.entry("hellip", "\u2026"),
                    Map.entry("pound", "\u00a3"),
                    Map.entry("euro", "\u20ac"));

    private HtmlText() {}

    /** With the characters that are meant; a reference that we do not know stays as it is. */
    static String unescaped(String published) {
        return REFERENCE
                .matcher(published)
                .replaceAll(reference -> Matcher.quoteReplacement(character(reference)));
    }

    private static String character(MatchResult reference) {
        if (reference.group(3) != null) {
            return NAMED.getOrDefault(reference.group(3), reference.group());
        }
        int codePoint =
                reference.group(1) != null
                        ? Integer.parseInt(reference.group(1))
                        : Integer.parseInt(reference.group(2), 16);
        return Character.isDefined(codePoint) && !Character.isISOControl(codePoint)
                ? Character.toString(codePoint)
                : reference.group();
    }
}
