package io.listwarden.service.index;

import io.listwarden.contracts.match.Aligner;
import io.listwarden.contracts.match.Joining;
import io.listwarden.contracts.match.PreparedName;
import io.listwarden.contracts.match.Similarity;
import io.listwarden.contracts.match.Word;
import io.listwarden.contracts.name.TokenKind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * One name of the question against the dictionary: which listed words are like each of its words,
 * and what a listed name scores by them. Used again for the next name, and for one thread.
 */
final class QuestionName {
    private static final Joining[] JOININGS = Joining.values();

    private final Dictionary dictionary;
    private final Names names;
    private final Links links;
    private final AlikeWords alikeWords;
    private final Aligner aligner;

    private PreparedName name = PreparedName.NONE;
    private int[] firstSimilar = new int[2];
    private int[] lastSimilar = new int[2];
    private long[] bearers = new long[2];
    private final Numbers joined = new Numbers();
    private final Numbers wholes = new Numbers();
    private final List<Split> splits = new ArrayList<>();
    private final Together together = new Together();
    private boolean hasInitials;

    /** For each word the letter that it is if it is an initial, 0 for any other. */
    private char[] initials = new char[2];

    private long numbers;

    QuestionName(Dictionary dictionary, Names names, AlikeWords alikeWords, Aligner aligner) {
        this.dictionary = dictionary;
        this.names = names;
        this.links = new Links();
        this.alikeWords = alikeWords;
        this.aligner = aligner;
    }

    /** Looks up the words of a name, in place of those of the name before. */
    @SuppressWarnings("ReferenceEquality") // a question asks for one name several times
    void set(PreparedName next) {
        if (name == next) {
            return;
        }
        links.clear();
        joined.clear();
        wholes.clear();
        splits.clear();
        name = next;
        hasInitials = next.hasInitials();
        numbers = next.numbers();
        int words = next.words().size();
        if (firstSimilar.length < words) {
            firstSimilar = new int[words];
            lastSimilar = new int[words];
            bearers = new long[words];
            initials = new char[words];
        }
        for (int i = 0; i < words; i++) {
            firstSimilar[i] = links.size();
            Word word = name.words().get(i);
            initials[i] = word.kind() == TokenKind.INITIAL ? word.text().charAt(0) : 0;
            Alike alike = alikeWords.of(word);
            addSimilar(i, alike);
            lastSimilar[i] = links.size();
            bearers[i] = alike.bearers();
            together.find(i);
            addSplit(i, alike.split());
        }
    }

    private void addSimilar(int i, Alike alike) {
        boolean cut = i == name.cutWord();
        for (int n = 0; n < alike.listed().length; n++) {
            int number = alike.listed()[n];
            double agreement = alike.agreements()[n];
            double asCut = cut ? Similarity.ofCut(alike.word(), dictionary.word(number)) : 0;
            links.add(number, i, i + 1, Math.max(agreement, asCut), alike.weights()[n]);
        }
        if (cut) {
            dictionary.findBeginningWith(
                    alike.word().text(), number -> addCut(i, alike.word(), number));
        }
    }

    private void addCut(int i, Word word, int number) {
        double agreement = Similarity.ofCut(word, dictionary.word(number));
        boolean isThere = links.first(number) >= firstSimilar[i];
        if (agreement > 0 && !isThere) {
            links.add(number, i, i + 1, agreement, weight(number));
        }
    }

    /** Finds listed words that several words of the question are, run together. */
    private final class Together implements Joining.RunTaker, IntConsumer {
        private Joining joining = Joining.BY_TEXT;
        private int first;
        private int end;

        /** Finds those that this and the next words are. */
        void find(int from) {
            first = from;
            for (Joining one : JOININGS) {
                joining = one;
                joining.forEachRun(name.wordAt(), first, name.words().size(), this);
            }
        }

        @Override
        public void take(int to, int hash) {
            end = to;
            dictionary.findWholes(joining, hash, this);
        }

        @Override
        public void accept(int number) {
            Word whole = dictionary.word(number);
            if (joining.endOfParts(whole, name.wordAt(), first, name.words().size()) == end) {
                joined.add(links.size());
                links.add(number, first, end, joining.agreement(whole), weight(number));
            }
        }
    }

    private void addSplit(int i, Split split) {
        if (!split.isNone()) {
            wholes.add(i);
            splits.add(split);
            for (int part : split.firsts()) {
                links.addBeginning(part, i, Joining.MOST, split.weight());
            }
        }
    }

    private float weight(int listedWord) {
        return (float) dictionary.word(listedWord).weight();
    }

    PreparedName name() {
        return name;
    }

    Links links() {
        return links;
    }

    /** The links of the question's word {@code i} alone go from here ... */
    int firstSimilar(int i) {
        return firstSimilar[i];
    }

    /** ... to here, exclusive. */
    int lastSimilar(int i) {
        return lastSimilar[i];
    }

    /** How many names have words like the question's word {@code i}. */
    long bearers(int i) {
        return bearers[i];
    }

    /** The links of several words to one. */
    Numbers joined() {
        return joined;
    }

    /** The ways in which words may be several listed ones, ... */
    List<Split> splits() {
        return splits;
    }

    /** ... and for each of them which word that is. */
    int whole(int split) {
        return wholes.get(split);
    }

    /** The score of a listed name, as {@code Alignment} gives it. */
    double score(int listedName) {
        int start = names.words().start(listedName);
        int end = names.words().end(listedName);
        aligner.begin(name.weight(), numbers, names.weights()[listedName], numbers(start, end));
        for (int at = start; at < end; at++) {
            int number = names.words().values()[at];
            for (int link = links.first(number); link >= 0; link = links.next(link)) {
                if (links.isBeginning(link)) {
                    addParts(links.from(link), start, end, at);
                } else {
                    addLink(link, names.wordWeights().get(at), at - start);
                }
            }
            if (hasInitials) {
                addInitials(dictionary.initial(number), names.wordWeights().get(at), at - start);
            }
        }
        return aligner.score();
    }

    private long numbers(int start, int end) {
        long bits = 0;
        for (int at = start; at < end && numbers != 0; at++) {
            boolean number = dictionary.isNumber(names.words().values()[at]);
            bits |= number ? 1L << (at - start) : 0;
        }
        return bits;
    }

    private void addLink(int link, double weight, int j) {
        int from = links.from(link);
        int to = links.to(link);
        aligner.add(from, to, j, j + 1, links.agreement(link), name.weight(from, to), weight);
    }

    /** Adds the question's words that are the initial of the listed word {@code j}. */
    private void addInitials(char initial, double weight, int j) {
        for (int i = 0; i < name.words().size(); i++) {
            if (initials[i] != 0 && initials[i] == initial) {
                aligner.add(i, i + 1, j, j + 1, Similarity.OF_INITIAL, name.weight(i), weight);
            }
        }
    }

    /** Adds this and the next listed words if the question's word {@code i} is all of them. */
    private void addParts(int i, int start, int end, int from) {
        IntFunction<Word> listedAt = at -> dictionary.word(names.words().values()[start + at]);
        for (Joining joining : JOININGS) {
            Word whole = name.words().get(i);
            int to = joining.endOfParts(whole, listedAt, from - start, end - start);
            if (to > 0) {
                double weight = names.weight(from, start + to);
                double agreement = joining.agreement(whole);
                aligner.add(i, i + 1, from - start, to, agreement, name.weight(i), weight);
            }
        }
    }
}
