package io.listwarden.sync.source.ca;

import io.listwarden.sync.source.WhiteSpace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parts the one cell of all aliases into names, and rather too little than too much: half a name is
 * found by whoever bears the half, and the whole cell is kept anyway.
 *
 * <p>A semicolon always separates, and so does the name of a language with a colon. A slash does
 * with a space beside it. A comma does unless {@link CommaList} sees it belong to a name. The word
 * {@code or} separates names of organisations only, since among persons it stands between spellings
 * of one part of a name; {@code and} never does.
 */
final class AliasCell {
    private static final Map<String, String> LANGUAGES =
            Map.of(
                    "Arabic", "ar",
                    "Belarusian", "be",
                    "Belarussian", "be",
                    "Farsi", "fa",
                    "Persian", "fa",
                    "Russian", "ru",
                    "Ukrainian", "uk");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?<!\\p{L})("
                            + LANGUAGES.keySet().stream().sorted().collect(Collectors.joining("|"))
                            + ")\\s*:");
    private static final Pattern SLASH = Pattern.compile("\\s+/\\s*|/\\s+");
    private static final Pattern OR = Pattern.compile("\\s+or\\s+");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}]");

    /**
     * An alias.
     *
     * @param text the name
     * @param language ISO 639, where the publisher names it and the letters are not Latin ones
     */
    record Alias(String text, @Nullable String language) {}

    private final boolean person;
    private final List<Alias> aliases = new ArrayList<>();

    private AliasCell(boolean person) {
        this.person = person;
    }

    /** The names in a cell, in its order, each once. */
    static List<Alias> read(String cell, boolean person) {
        AliasCell reading = new AliasCell(person);
        Arrays.stream(WhiteSpace.clean(cell).split(";")).forEach(reading::addLabelled);
        return reading.aliases.stream().distinct().toList();
    }

    private void addLabelled(String text) {
        Matcher label = LABEL.matcher(text);
        String language = null;
        int from = 0;
        while (label.find()) {
            addList(text.substring(from, label.start()), language);
            language = LANGUAGES.get(label.group(1));
            from = label.end();
        }
        addList(text.substring(from), language);
    }

    private void addList(String text, @Nullable String language) {
        Stream.of(Brackets.tidy(text))
                .flatMap(splitting(OR, list -> !person))
                .flatMap(list -> CommaList.split(list, person).stream())
                .flatMap(splitting(SLASH, name -> !OR.matcher(name).find()))
                .map(Brackets::tidy)
                .filter(name -> NAME.matcher(name).find())
                .forEach(name -> aliases.add(new Alias(name, languageOf(name, language))));
    }

    private static Function<String, Stream<String>> splitting(
            Pattern separator, Predicate<String> where) {
        return name -> where.test(name) ? outside(separator, name).stream() : Stream.of(name);
    }

    private static List<String> outside(Pattern separator, String name) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        Matcher matcher = separator.matcher(name);
        while (matcher.find()) {
            if (Brackets.depth(name, matcher.start()) == 0) {
                pieces.add(name.substring(from, matcher.start()));
                from = matcher.end();
            }
        }
        pieces.add(name.substring(from));
        return pieces;
    }

    private static @Nullable String languageOf(String name, @Nullable String language) {
        return Script.isNotLatin(name) ? language : null;
    }
}
