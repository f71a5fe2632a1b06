package io.listwarden.service.learning.lexicon;

import io.listwarden.service.learning.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The known words with what each counts: by the source that has it in the largest share of its
 * names, unless somebody has weighed it by hand.
 */
public final class Lexicon {
    private static final int LONGEST_LINE = 100;

    /** What the commonest given and family names count: they are all that a name has. */
    private static final double LEAST_OF_PERSONS = 0.35;

    private static final double LEAST_OF_FIRMS = 0.1;

    /** A word of many listed firms is more often one large group's name than a general word. */
    private static final double LEAST_OF_LISTED_FIRMS = 0.55;

    /** Words that are rarer are as good as unknown: there would be no end of them. */
    private static final double RAREST = 3.5e-6;

    private final SortedMap<String, Double> weights = new TreeMap<>();

    /** Words of persons' names. */
    void learnPersons(Corpus corpus) {
        learn(corpus, LEAST_OF_PERSONS);
    }

    /** Words of the names of firms, ships and places. */
    void learnFirms(Corpus corpus) {
        learn(corpus, LEAST_OF_FIRMS);
    }

    /** Words of the names of listed firms, ships and places. */
    void learnListedFirms(Corpus corpus) {
        learn(corpus, LEAST_OF_LISTED_FIRMS);
    }

    private void learn(Corpus corpus, double least) {
        corpus.shares()
                .forEach(
                        (word, share) -> {
                            if (share >= RAREST && Words.isWord(word)) {
                                weights.merge(word, Information.of(share, least), Math::min);
                            }
                        });
    }

    /** Takes what a reviewed table says, whatever has been learned. */
    void settle(Map<String, Double> reviewed) {
        reviewed.forEach(
                (word, weight) -> {
                    if (Words.isWord(word)) {
                        weights.put(word, weight);
                    }
                });
    }

    /** Every known word, in order, with its weight. */
    public SortedMap<String, Double> weights() {
        return new TreeMap<>(weights);
    }

    /** The rows of the table, a weight's words over as many lines as they need. */
    public List<String> lines() {
        SortedMap<Double, List<String>> words = new TreeMap<>();
        weights.forEach(
                (word, weight) -> words.computeIfAbsent(weight, w -> new ArrayList<>()).add(word));
        List<String> lines = new ArrayList<>();
        words.forEach((weight, all) -> addLines(weight, all, lines));
        return lines;
    }

    private static void addLines(double weight, List<String> words, List<String> lines) {
        String start = String.format(Locale.ROOT, "%.2f\t", weight);
        StringBuilder line = new StringBuilder(start);
        for (String word : words) {
            if (line.length() > start.length()) {
                if (line.length() + word.length() > LONGEST_LINE) {
                    lines.add(line.toString());
                    line = new StringBuilder(start);
                } else {
                    line.append(' ');
                }
            }
            line.append(word);
        }
        lines.add(line.toString());
    }
}
