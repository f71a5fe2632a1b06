package io.listwarden.service.index;

import io.listwarden.contracts.match.Joining;
import io.listwarden.contracts.match.Word;

/** Finds out whether a word is several words of listed names run together; for one thread. */
final class Splits {
    private static final Joining[] JOININGS = Joining.values();

    private final Dictionary dictionary;
    private final Names names;
    private final Runs runs;

    private final Numbers candidates = new Numbers();
    private final Numbers firsts = new Numbers();
    private final Numbers bearing = new Numbers();
    private double weight;

    Splits(Dictionary dictionary, Names names, Runs runs) {
        this.dictionary = dictionary;
        this.names = names;
        this.runs = runs;
    }

    Split of(Word word) {
        firsts.clear();
        bearing.clear();
        weight = 0;
        for (Joining joining : JOININGS) {
            String whole = joining.whole(word);
            if (!whole.isEmpty()) {
                candidates.clear();
                runs.find(whole, candidates);
                candidates.forEach(name -> look(joining, word, name));
            }
        }
        return bearing.size() == 0
                ? Split.NONE
                : new Split(firsts.distinct(), bearing.distinct(), (float) weight);
    }

    private void look(Joining joining, Word whole, int name) {
        int start = names.words().start(name);
        int words = names.words().length(name);
        for (int first = 0; first < words - 1; first++) {
            int end = joining.endOfParts(whole, at -> word(start + at), first, words);
            if (end > 0) {
                firsts.add(names.words().values()[start + first]);
                bearing.add(name);
                weight = Math.max(weight, names.weight(start + first, start + end));
            }
        }
    }

    private Word word(int at) {
        return dictionary.word(names.words().values()[at]);
    }
}
