package io.listwarden.sync.source.ch;

import io.listwarden.contracts.party.NamePart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The parts of a name in the publisher's order, from which its text is joined. Titles are parts but
 * no text: they are not what somebody is called.
 */
final class NameText {
    private static final String TITLE = "title";
    private static final String WHOLE = "whole-name";

    private static final Map<String, NamePart.Role> ROLES =
            Map.ofEntries(
                    Map.entry(TITLE, NamePart.Role.TITLE),
                    Map.entry("given-name", NamePart.Role.GIVEN),
                    Map.entry("further-given-name", NamePart.Role.MIDDLE),
                    Map.entry("father-name", NamePart.Role.PATRONYMIC),
                    Map.entry("grand-father-name", NamePart.Role.PATRONYMIC),
                    Map.entry("family-name", NamePart.Role.FAMILY),
                    Map.entry("maiden-name", NamePart.Role.MAIDEN),
                    Map.entry("suffix", NamePart.Role.SUFFIX),
                    Map.entry("tribal-name", NamePart.Role.OTHER),
                    Map.entry(WHOLE, NamePart.Role.OTHER),
                    Map.entry("other", NamePart.Role.OTHER));

    private final List<NamePartElement> parts;

    private NameText(List<NamePartElement> parts) {
        this.parts = parts;
    }

    /** The name as it mostly stands, for comparison. */
    static String of(NameElement name) {
        NameText text = new NameText(ordered(name));
        return text.text(text.usual());
    }

    static NameText of(NameElement name, Consumer<String> unknown) {
        List<NamePartElement> parts = ordered(name);
        parts.stream()
                .map(part -> part.type.strip())
                .filter(type -> !ROLES.containsKey(type))
                .forEach(type -> unknown.accept("name-part@name-part-type=" + type));
        return new NameText(parts);
    }

    private static List<NamePartElement> ordered(NameElement name) {
        name.parts.forEach(NameText::order);
        return name.parts.stream()
                .sorted(
                        Comparator.comparingInt(NameText::order)
                                .thenComparing((NamePartElement part) -> part.type)
                                .thenComparing(part -> part.value))
                .toList();
    }

    private static int order(NamePartElement part) {
        String text = part.order.strip();
        if (!text.matches("[0-9]{0,6}")) {
            throw new IllegalArgumentException(
                    "name-part has order=\"" + part.order + "\", which is no number");
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** The name as it mostly stands and in its other spellings, without those that are blank. */
    List<SpellingVariants.SpeltName> spelt() {
        return Stream.concat(Stream.of(usual()), SpellingVariants.of(parts).stream())
                .filter(spelt -> !text(spelt).isEmpty())
                .toList();
    }

    private SpellingVariants.SpeltName usual() {
        return new SpellingVariants.SpeltName(
                null, parts.stream().map(part -> part.value.strip()).toList(), true);
    }

    /** The parts joined by a space; the titles as well if there is nothing else. */
    String text(SpellingVariants.SpeltName spelt) {
        String text = joined(spelt, false);
        return text.isEmpty() ? joined(spelt, true) : text;
    }

    private String joined(SpellingVariants.SpeltName spelt, boolean titles) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!spelt.texts().get(i).isEmpty()
                    && (titles || !parts.get(i).type.strip().equals(TITLE))) {
                texts.add(spelt.texts().get(i));
            }
        }
        return String.join(" ", texts);
    }

    /** The parts, or none where the whole name is the only one. */
    List<NamePart> parts(SpellingVariants.SpeltName spelt) {
        List<NamePart> named = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String text = spelt.texts().get(i);
            if (!text.isEmpty()) {
                named.add(new NamePart(role(parts.get(i)), text));
            }
        }
        boolean whole = parts.size() == 1 && parts.getFirst().type.strip().equals(WHOLE);
        return whole ? List.of() : named;
    }

    private static NamePart.Role role(NamePartElement part) {
        return ROLES.getOrDefault(part.type.strip(), NamePart.Role.OTHER);
    }
}
