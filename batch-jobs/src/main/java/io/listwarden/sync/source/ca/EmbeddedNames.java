package io.listwarden.sync.source.ca;

import io.listwarden.contracts.party.NameType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names inside an organisation's name: {@code X (also known as Y)} and the translation of
 * {@code Iranian Navy/Force navale iranienne}.
 */
final class EmbeddedNames {
    private static final Pattern MARKER =
            Pattern.compile(
                    "\\s*\\(?\\s*\\b(also|formerly|previously|now) known as\\b[:\\s]*",
                    Pattern.CASE_INSENSITIVE);

    /**
     * A name that was found.
     *
     * @param text the name
     * @param type {@code VARIATION} for the published name without what was found in it
     */
    record Found(String text, NameType type) {}

    private EmbeddedNames() {}

    /** The names inside a name, none if it is just a name; never the published text itself. */
    static List<Found> in(String published) {
        Matcher marker = MARKER.matcher(published);
        if (!marker.find() || marker.start() == 0) {
            return translations(published);
        }
        List<Found> found = new ArrayList<>();
        String before = published.substring(0, marker.start());
        found.add(new Found(before, NameType.VARIATION));
        found.addAll(translations(before));
        String behind = Brackets.tidy(published.substring(marker.end()));
        AliasCell.read(behind, false)
                .forEach(alias -> found.add(new Found(alias.text(), type(marker.group(1)))));
        return found;
    }

    /** The name that an added alias or translation does not change. */
    static String head(String published) {
        Matcher marker = MARKER.matcher(published);
        boolean marked = marker.find() && marker.start() > 0;
        String before = marked ? published.substring(0, marker.start()) : published;
        int slash = betweenTranslations(before);
        return slash < 0 ? before : before.substring(0, slash);
    }

    private static List<Found> translations(String name) {
        int slash = betweenTranslations(name);
        return slash < 0
                ? List.of()
                : List.of(
                        new Found(name.substring(0, slash).strip(), NameType.VARIATION),
                        new Found(name.substring(slash + 1).strip(), NameType.VARIATION));
    }

    /** Where the only slash outside of brackets is, if there are two words or more on each side. */
    private static int betweenTranslations(String name) {
        int slash = -1;
        for (int i = name.indexOf('/'); i >= 0; i = name.indexOf('/', i + 1)) {
            if (Brackets.depth(name, i) == 0) {
                if (slash >= 0) {
                    return -1;
                }
                slash = i;
            }
        }
        boolean names =
                slash > 0
                        && name.substring(0, slash).strip().contains(" ")
                        && name.substring(slash + 1).strip().contains(" ");
        return names ? slash : -1;
    }

    private static NameType type(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "formerly", "previously" -> NameType.FORMERLY_KNOWN_AS;
            case "now" -> NameType.NOW_KNOWN_AS;
            default -> NameType.ALIAS;
        };
    }
}
