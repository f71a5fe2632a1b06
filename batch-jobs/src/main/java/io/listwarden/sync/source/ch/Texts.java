package io.listwarden.sync.source.ch;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Picks and joins what the publisher says in pieces. */
final class Texts {
    private static final List<String> LANGUAGES = List.of("eng", "ger", "fre", "ita");

    private Texts() {}

    /** The pieces that are not blank, without outer white space, joined by {@code ", "}. */
    static String joined(Collection<String> pieces) {
        return pieces.stream()
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The text in English, or in the next of the publisher's languages that there is. */
    static String inEnglish(List<TextElement> texts) {
        return texts.stream()
                .filter(text -> !text.text().isEmpty())
                .min(
                        Comparator.comparingInt(Texts::rank)
                                .thenComparing(text -> text.attribute("lang"))
                                .thenComparing(TextElement::text))
                .map(TextElement::text)
                .orElse("");
    }

    private static int rank(TextElement text) {
        int place = LANGUAGES.indexOf(text.attribute("lang"));
        return place < 0 ? LANGUAGES.size() : place;
    }

    /** The texts that are not blank, in the order of their ids. */
    static List<TextElement> ordered(List<TextElement> texts) {
        return texts.stream()
                .filter(text -> !text.text().isEmpty())
                .sorted(
                        Comparator.comparing(
                                        (TextElement text) -> text.attribute("ssid"), Ssid.ORDER)
                                .thenComparing(TextElement::text))
                .toList();
    }
}
