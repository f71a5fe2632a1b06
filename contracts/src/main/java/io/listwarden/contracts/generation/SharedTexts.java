package io.listwarden.contracts.generation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Gives equal texts of one blob as one object: programmes, acts and policies come thousands of
 * times.
 */
final class SharedTexts implements UnaryOperator<String> {
    private final Map<String, String> texts = new HashMap<>();

    @Override
    public String apply(String text) {
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
