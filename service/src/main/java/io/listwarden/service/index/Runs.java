package io.listwarden.service.index;

import io.listwarden.contracts.match.Joining;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The listed names by what several of their words are as one: finds the names that write as words
 * what a question writes as a word. The table keeps no texts, only {@link TaggedRows} of names, so
 * that it finds all, and a few others.
 */
final class Runs {
    private static final Joining[] JOININGS = Joining.values();
    private static final int RUNS_A_ROW = 6;

    private final TaggedRows names;

    private Runs(TaggedRows names) {
        this.names = names;
    }

    static Runs of(Names names, Dictionary dictionary) {
        int[][] hashes =
                IntStream.range(0, names.size())
                        .parallel()
                        .mapToObj(name -> hashes(names, name, dictionary))
                        .toArray(int[][]::new);
        int size = Arrays.stream(hashes).mapToInt(ofName -> ofName.length).sum();
        return new Runs(
                TaggedRows.of(
                        size / RUNS_A_ROW + 1,
                        names.size(),
                        pairs -> {
                            for (int name = 0; name < hashes.length; name++) {
                                for (int hash : hashes[name]) {
                                    pairs.add(hash, name);
                                }
                            }
                        }));
    }

    private static int[] hashes(Names names, int name, Dictionary dictionary) {
        Numbers hashes = new Numbers();
        int start = names.words().start(name);
        int words = names.words().length(name);
        for (int first = 0; first < words - 1; first++) {
            for (Joining joining : JOININGS) {
                joining.forEachRun(
                        at -> dictionary.word(names.words().values()[start + at]),
                        first,
                        words,
                        (to, hash) -> hashes.add(Hashes.spread(hash)));
            }
        }
        return hashes.size() == 0 ? new int[0] : hashes.distinct();
    }

    /**
     * Adds the names that may have words which together are a whole one to those found.
     *
     * @param whole {@link Joining#whole}
     */
    void find(String whole, Numbers found) {
        names.find(Hashes.spread(whole.hashCode()), found);
    }
}
