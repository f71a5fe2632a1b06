package io.listwarden.contracts.match;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Generic words as they are mistyped and abbreviated: the compny of Acme Trading Compny is no rare
 * name, nor is the techn of Acme Techn. A word that nobody knows counts what a generic word counts
 * that is one edit from it, or that it is the beginning of.
 */
final class Generics {
    private static final double HEAVIEST = 0.25;
    private static final int SHORTEST = 5;

    private static final int SHORTEST_BEGINNING = 4;

    /** Words of legal forms, which are no words of the lexicon unless they are mistyped. */
    private static final List<String> FORMS =
            List.of(
                    "limited",
                    "liability",
                    "company",
                    "corporation",
                    "incorporated",
                    "gesellschaft");

    /** The same of abbreviations that nobody could pronounce, so that hardly any name is near. */
    private static final List<String> ABBREVIATED_FORMS = List.of("ojsc", "pjsc", "cjsc", "gmbh");

    /** Titles, mistyped inside: with another end they are family names. */
    private static final List<String> TITLES =
            List.of(
                    "sheikh",
                    "shaikh",
                    "shaykh",
                    "mullah",
                    "mawlawi",
                    "maulavi",
                    "maulana",
                    "ayatollah",
                    "sayyid",
                    "doctor",
                    "professor",
                    "colonel",
                    "captain");

    private static final double FORM = 0.1;
    private static final int HASHES = 1 << 19;

    private final Map<String, Double> words = new HashMap<>();
    private final Map<String, String> byBeginning = new HashMap<>();

    /** Generic words by all that is left of them with one letter or none deleted. */
    private final Map<String, String> byVariant = new HashMap<>();

    /** Bits for the hashes of these variants: they spare making most variants of a word. */
    private final BitSet variants = new BitSet(HASHES);

    Generics(Map<String, Double> weights) {
        new TreeMap<>(weights).forEach(this::add);
        FORMS.forEach(form -> add(form, FORM));
        ABBREVIATED_FORMS.forEach(form -> addVariants(form, FORM));
        TITLES.forEach(title -> addVariants(title, FORM));
        byVariant.keySet().forEach(variant -> variants.set(hashWithout(variant, -1)));
    }

    private void add(String word, double weight) {
        if (weight <= HEAVIEST && word.length() >= SHORTEST) {
            addVariants(word, weight);
            for (int length = SHORTEST_BEGINNING; length < word.length(); length++) {
                byBeginning.putIfAbsent(word.substring(0, length), word);
            }
        }
    }

    private void addVariants(String word, double weight) {
        words.put(word, weight);
        byVariant.put(word, word);
        for (int i = 0; i < word.length(); i++) {
            byVariant.putIfAbsent(without(word, i), word);
        }
    }

    /** What a word counts that is not known, or {@code otherwise}. */
    double weight(String unknown, double otherwise) {
        if (unknown.length() < SHORTEST_BEGINNING) {
            return otherwise;
        }
        String abbreviated = byBeginning.get(unknown);
        if (abbreviated != null) {
            return words.getOrDefault(abbreviated, otherwise);
        }
        for (int i = -1; i < unknown.length(); i++) {
            String meant = variants.get(hashWithout(unknown, i)) ? meant(unknown, i) : "";
            if (!meant.isEmpty()) {
                return words.getOrDefault(meant, otherwise);
            }
        }
        return otherwise;
    }

    /** What a word means that lacks a letter; or that lacks none, for −1. */
    private String meant(String unknown, int letter) {
        String word = byVariant.getOrDefault(letter < 0 ? unknown : without(unknown, letter), "");
        boolean otherEnd = TITLES.contains(word) && !hasEndsOf(word, unknown);
        return otherEnd || EditCost.between(unknown, word, 1) == EditCost.TOO_MANY ? "" : word;
    }

    private static int hashWithout(String word, int letter) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = i == letter ? hash : hash * 31 + word.charAt(i);
        }
        return (hash ^ hash >>> 16) & HASHES - 1;
    }

    private static boolean hasEndsOf(String word, String unknown) {
        return word.charAt(0) == unknown.charAt(0)
                && word.charAt(word.length() - 1) == unknown.charAt(unknown.length() - 1);
    }

    private static String without(String word, int letter) {
        return word.substring(0, letter) + word.substring(letter + 1);
    }
}
