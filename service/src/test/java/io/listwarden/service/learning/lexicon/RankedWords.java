package io.listwarden.service.learning.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Words in the order of how common they are, without their counts: the counts are Zipf's (G. K.
 * Zipf, "Human Behavior and the Principle of Least Effort", 1949), of which the r-th word has a
 * share that falls with 1/r.
 */
record RankedWords(List<String> words) {
    private static final String FOLDER = "/com/nulabinc/zxcvbn/matchers/dictionaries/";

    static RankedWords of(String dictionary) {
        String resource = FOLDER + dictionary + ".txt";
        InputStream in =
                Objects.requireNonNull(RankedWords.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new RankedWords(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RankedWords first(int most) {
        return new RankedWords(words.subList(0, Math.min(most, words.size())));
    }

    /**
     * Counts them into a corpus.
     *
     * @param share the share of all names that have one of these words
     * @param flattened how many ranks the commonest words share: the first of a list of family
     *     names are nearly as common as each other
     */
    void countInto(Corpus corpus, double share, int flattened) {
        double all = 0;
        for (int rank = 1; rank <= words.size(); rank++) {
            all += 1.0 / (rank + flattened);
        }
        for (int rank = 1; rank <= words.size(); rank++) {
            corpus.add(words.get(rank - 1), share / all / (rank + flattened));
        }
    }
}
