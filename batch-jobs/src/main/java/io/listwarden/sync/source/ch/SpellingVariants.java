package io.listwarden.sync.source.ch;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Makes whole names of parts that are spelt in several ways.
 *
 * <p>The publisher gives other spellings part by part, each with a language and a script. Spellings
 * of one language and script belong together; a part that has none there stays as it is. Where a
 * part has several, every combination within the language and script is a name as long as there are
 * at most {@value #MOST_COMBINATIONS}; beyond, every spelling is named once, together with the
 * first spellings of the other parts. So no spelling is lost, and the names stay as few as the
 * spellings.
 */
final class SpellingVariants {
    static final int MOST_COMBINATIONS = 16;

    private SpellingVariants() {}

    /**
     * A language and script, and what else the publisher says of a spelling.
     *
     * @param attributes of the element that holds the spelling
     */
    record Spelling(SortedMap<String, String> attributes) {
        String language() {
            return attributes.getOrDefault("lang", "").toLowerCase(Locale.ROOT);
        }

        boolean isLatin() {
            String script = attributes.getOrDefault("script", "");
            return script.isEmpty() || script.equalsIgnoreCase("LATN");
        }
    }

    /**
     * One whole name.
     *
     * @param spelling what its parts have in common; null for the name as it mostly stands
     * @param texts of the parts, in their order; empty where a part has no text
     * @param whole whether every part has a text of this spelling
     */
    record SpeltName(@Nullable Spelling spelling, List<String> texts, boolean whole) {}

    /** The names of a spelling other than the usual one, in an order of their own. */
    static List<SpeltName> of(List<NamePartElement> parts) {
        return spellings(parts).stream().flatMap(spelling -> names(parts, spelling)).toList();
    }

    private static List<Spelling> spellings(List<NamePartElement> parts) {
        return parts.stream()
                .flatMap(part -> part.variants.stream())
                .filter(variant -> !variant.text().isEmpty())
                .map(variant -> new Spelling(variant.attributes()))
                .distinct()
                .sorted(Comparator.comparing(spelling -> spelling.attributes().toString()))
                .toList();
    }

    private static Stream<SpeltName> names(List<NamePartElement> parts, Spelling spelling) {
        List<List<String>> choices = parts.stream().map(part -> texts(part, spelling)).toList();
        boolean whole = choices.stream().noneMatch(List::isEmpty);
        List<List<String>> filled = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            filled.add(
                    choices.get(i).isEmpty()
                            ? List.of(parts.get(i).value.strip())
                            : choices.get(i));
        }
        return combined(filled).stream().map(texts -> new SpeltName(spelling, texts, whole));
    }

    private static List<String> texts(NamePartElement part, Spelling spelling) {
        return part.variants.stream()
                .filter(variant -> variant.attributes().equals(spelling.attributes()))
                .map(TextElement::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<List<String>> combined(List<List<String>> choices) {
        long combinations = 1;
        for (List<String> choice : choices) {
            combinations = Math.min(combinations * choice.size(), MOST_COMBINATIONS + 1L);
        }
        return combinations <= MOST_COMBINATIONS ? all(choices) : oneByOne(choices);
    }

    private static List<List<String>> all(List<List<String>> choices) {
        List<List<String>> names = List.of(List.of());
        for (List<String> choice : choices) {
            names =
                    names.stream()
                            .flatMap(name -> choice.stream().map(text -> appended(name, text)))
                            .toList();
        }
        return names;
    }

    private static List<String> appended(List<String> name, String text) {
        return Stream.concat(name.stream(), Stream.of(text)).toList();
    }

    private static List<List<String>> oneByOne(List<List<String>> choices) {
        List<String> first = choices.stream().map(List::getFirst).toList();
        Set<List<String>> names = new LinkedHashSet<>();
        names.add(first);
        for (int i = 0; i < choices.size(); i++) {
            for (String text : choices.get(i)) {
                List<String> name = new ArrayList<>(first);
                name.set(i, text);
                names.add(List.copyOf(name));
            }
        }
        return List.copyOf(names);
    }
}
