package io.listwarden.service.match;

import io.listwarden.contracts.name.Token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much a token distinguishes: words of {@code common-words.tsv} what stands there, other words
 * 1, patronymics half, and the small parts of a name nearly nothing.
 */
final class WordWeights {
    private static final double INITIAL = 0.4;
    private static final double PARTICLE = 0.15;
    private static final double SMALL = 0.05;
    private static final double PATRONYMIC = 0.5;
    private static final int SHORTEST_PATRONYMIC = 6;
    private static final Map<String, Double> COMMON = load();

    private WordWeights() {}

    static double of(Token token) {
        return switch (token.kind()) {
            case WORD -> ofWord(token.text());
            case NUMBER -> 1;
            case INITIAL -> INITIAL;
            case PARTICLE -> PARTICLE;
            case TITLE, LEGAL_FORM -> SMALL;
        };
    }

    private static double ofWord(String text) {
        Double common = COMMON.get(text);
        if (common != null) {
            return common;
        }
        return isPatronymic(text) ? PATRONYMIC : 1;
    }

    private static boolean isPatronymic(String text) {
        return text.length() >= SHORTEST_PATRONYMIC
                && (text.endsWith("ovich")
                        || text.endsWith("evich")
                        || text.endsWith("ovna")
                        || text.endsWith("evna")
                        || text.endsWith("ovych")
                        || text.endsWith("ivna"));
    }

    private static Map<String, Double> load() {
        Map<String, Double> weights = new HashMap<>();
        resource()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .forEach(row -> addRow(row, weights));
        return Map.copyOf(weights);
    }

    private static void addRow(String[] row, Map<String, Double> weights) {
        for (String word : row[1].split(" ", -1)) {
            weights.put(word, Double.valueOf(row[0]));
        }
    }

    private static String resource() {
        try (InputStream in =
                Objects.requireNonNull(WordWeights.class.getResourceAsStream("common-words.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
