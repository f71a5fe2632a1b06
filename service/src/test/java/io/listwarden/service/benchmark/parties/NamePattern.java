package io.listwarden.service.benchmark.parties;

import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.TokenKind;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A real name with its words taken out: legal forms, titles, particles, initials, numbers and
 * punctuation stay where they are.
 *
 * @param text as published
 * @param words where its words stand, in order and without overlap
 */
record NamePattern(String text, List<Place> words) {
    /** A word's place in the text, in UTF-16 units, the end exclusive. */
    record Place(int start, int end) {}

    /** A word in lower case with the script of its first letter. */
    record Word(String text, UnicodeScript script) {
        static Word of(String written) {
            String lower = written.toLowerCase(Locale.ROOT);
            return new Word(lower, UnicodeScript.of(lower.codePointAt(0)));
        }
    }

    static NamePattern of(String text) {
        List<Place> places = new ArrayList<>();
        int free = 0;
        for (Token token : NameNormaliser.normalise(text).tokens()) {
            if (token.start() >= free && token.end() > token.start()) {
                if (token.kind() == TokenKind.WORD) {
                    places.add(new Place(token.start(), token.end()));
                }
                free = token.end();
            }
        }
        return new NamePattern(text, List.copyOf(places));
    }

    /** The words that were taken out. */
    List<Word> taken() {
        return words.stream().map(place -> Word.of(written(place))).toList();
    }

    /** The name with other words in their places, in the case that the first ones had. */
    String filled(Function<Word, String> words) {
        StringBuilder name = new StringBuilder();
        int end = 0;
        for (Place place : this.words) {
            String written = written(place);
            name.append(text, end, place.start())
                    .append(inCaseOf(written, words.apply(Word.of(written))));
            end = place.end();
        }
        return name.append(text, end, text.length()).toString();
    }

    private String written(Place place) {
        return text.substring(place.start(), place.end());
    }

    private static String inCaseOf(String written, String word) {
        if (written.equals(written.toLowerCase(Locale.ROOT))) {
            return word;
        }
        if (written.equals(written.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }
}
