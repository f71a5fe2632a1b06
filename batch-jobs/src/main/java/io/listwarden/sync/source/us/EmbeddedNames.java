package io.listwarden.sync.source.us;

import io.listwarden.contracts.party.NameType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the names that hide inside a published name: {@code X, a.k.a. Y}, {@code X (f.k.a. Y)},
 * {@code X, a.k.a., the following two aliases: —Y; and —Z}, {@code Parent. Affiliated Entity: X}.
 *
 * <p>The published name stays as it is; what is found here stands beside it, because "X" alone
 * would otherwise match the long text badly. Commas do not part two aliases: {@code FETCO, Inc.} is
 * one.
 */
public final class EmbeddedNames {
    /** Without dots only in small letters or behind a bracket: "YK-AKA" is a name. */
    private static final Pattern MARKER =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:"
                        + "(?<dotted>[afnAFN])\\.\\s?[kK]\\.\\s?[aA](?:\\.|(?![\\p{L}]))"
                        + "|(?<plain>[afn])ka(?![\\p{L}\\p{N}-])"
                        + "|(?<=[(\\[])(?<capital>[AFN])KA(?![\\p{L}\\p{N}-])|(?i:(?<words>also|formerly|now|previously)"
                        + " known as)|(?i:(?<trade>d/b/a|d\\.b\\.a\\.|doing business as)))"
                        + "[.,:]*\\s*(?:,?\\s*(?i:the\\s+following\\s+(?:[\\p{L}-]+|\\d+)\\s+alias(?:es)?)\\s*:?\\s*)?");

    private static final Pattern ALIAS_SEPARATOR =
            Pattern.compile(";\\s*|\\R+|\\s*[—–]\\s*(?=[—–])");
    private static final Pattern BEFORE =
            Pattern.compile("^(?:[\\s,;:—–-]+|and\\s+(?=\\S)|or\\s+(?=\\S))+");
    private static final Pattern AFTER = Pattern.compile("[\\s,;:(\\[—–]+$");
    private static final Pattern MEMBER =
            Pattern.compile(
                    "(?:(?i:affiliated entity|subordinate institution)\\s*[-–—:]|(?<=\\p{L}"
                            + " )entity:|,? and subordinate entity )\\s*(?<member>\\S.*)",
                    Pattern.DOTALL);

    /**
     * A name that was found.
     *
     * @param text the name
     * @param type {@code VARIATION} for the published name without what was found in it
     */
    public record Found(String text, NameType type) {}

    private EmbeddedNames() {}

    /** The names inside a name, none if it is just a name; never the published text itself. */
    public static List<Found> in(String published) {
        List<Found> found = new ArrayList<>();
        List<MatchResult> markers = MARKER.matcher(published).results().toList();
        if (!markers.isEmpty()) {
            add(found, remainder(published, markers), NameType.VARIATION);
        }
        for (int i = 0; i < markers.size(); i++) {
            int next = i + 1 < markers.size() ? markers.get(i + 1).start() : published.length();
            addAliases(found, published, markers.get(i), next);
        }
        MEMBER.matcher(published)
                .results()
                .forEach(match -> add(found, match.group("member"), NameType.ALIAS));
        return found.stream().filter(name -> !name.text().equals(published)).distinct().toList();
    }

    private static void addAliases(
            List<Found> found, String published, MatchResult marker, int next) {
        int end = Math.min(next, closing(published, marker.start()));
        String aliases = published.substring(Math.min(marker.end(), end), end);
        Arrays.stream(ALIAS_SEPARATOR.split(aliases))
                .forEach(alias -> add(found, alias, type(marker)));
    }

    private static void add(List<Found> found, String text, NameType type) {
        String name = AFTER.matcher(BEFORE.matcher(text).replaceFirst("")).replaceFirst("");
        if (!name.isBlank()) {
            found.add(new Found(name, type));
        }
    }

    private static NameType type(MatchResult marker) {
        for (String group : List.of("dotted", "plain", "capital", "words")) {
            if (marker.group(group) != null) {
                return type(marker.group(group).toLowerCase(Locale.ROOT).charAt(0));
            }
        }
        return NameType.ALIAS;
    }

    private static NameType type(char initial) {
        return switch (initial) {
            case 'f', 'p' -> NameType.FORMERLY_KNOWN_AS;
            case 'n' -> NameType.NOW_KNOWN_AS;
            default -> NameType.ALIAS;
        };
    }

    /** What stands before the first marker and behind the bracket that holds the last one. */
    private static String remainder(String published, List<MatchResult> markers) {
        String before = published.substring(0, markers.getFirst().start());
        int end = closing(published, markers.getLast().start());
        String behind = end < published.length() ? published.substring(end + 1) : "";
        return (AFTER.matcher(before).replaceFirst("") + " " + behind.strip()).strip();
    }

    /** Where the bracket around a place is closed; the end of the text where there is none. */
    private static int closing(String text, int place) {
        int depth = depth(text, place);
        if (depth == 0) {
            return text.length();
        }
        int open = depth;
        for (int i = place; i < text.length(); i++) {
            open += step(text.charAt(i));
            if (open < depth) {
                return i;
            }
        }
        return text.length();
    }

    private static int depth(String text, int place) {
        int depth = 0;
        for (int i = 0; i < place; i++) {
            depth = Math.max(0, depth + step(text.charAt(i)));
        }
        return depth;
    }

    private static int step(char character) {
        return switch (character) {
            case '(', '[' -> 1;
            case ')', ']' -> -1;
            default -> 0;
        };
    }
}
