package io.listwarden.service.index;

import io.listwarden.contracts.name.TokenKind;
import io.listwarden.service.match.Aligner;
import io.listwarden.service.match.Joining;
import io.listwarden.service.match.PreparedName;
import io.listwarden.service.match.Similarity;
import io.listwarden.service.match.Word;

import java.util.Arrays;

/**
 * One name of the question against the dictionary: which listed words are like each of its words,
 * and what a listed name scores by them. Used again for the next name, and for one thread.
 */
final class QuestionName {
    private static final Joining[] JOININGS = Joining.values();

    private final Dictionary dictionary;
    private final Names names;
    private final Splits splits;
    private final Aligner aligner;

    /** For each listed word the last of its entries, counted from 1; 0 for those that have none. */
    private final int[] entryOf;

    /** For each listed word the last word of a question that looked at it. */
    private final int[] lookedAt;

    private int looks;
    private int entries;
    private int[] before = new int[64];
    private byte[] asked = new byte[64];
    private double[] agreements = new double[64];
    private int[] listed = new int[64];
    private int[] firstEntry = new int[2];

    private PreparedName name = PreparedName.NONE;
    private final Numbers joinedFrom = new Numbers();
    private final Numbers joinedTo = new Numbers();
    private final Numbers joinedWord = new Numbers();
    private final Numbers splitWord = new Numbers();
    private final Numbers splitPart = new Numbers();
    private boolean hasInitials;
    private long numbers;

    /**
     * @param bearers for each word of the dictionary the names that have it
     */
    QuestionName(Dictionary dictionary, Names names, Rows bearers, Aligner aligner) {
        this.dictionary = dictionary;
        this.names = names;
        this.splits = new Splits(dictionary, bearers);
        this.aligner = aligner;
        this.entryOf = new int[dictionary.size()];
        this.lookedAt = new int[dictionary.size()];
    }

    /** Looks up the words of a name, in place of those of the name before. */
    @SuppressWarnings("ReferenceEquality") // a question asks for one name several times
    void set(PreparedName next) {
        if (name == next) {
            return;
        }
        clear();
        name = next;
        hasInitials = next.hasInitials();
        numbers = next.numbers();
        int words = next.words().size();
        firstEntry = firstEntry.length > words ? firstEntry : new int[words + 1];
        for (int i = 0; i < words; i++) {
            firstEntry[i] = entries;
            findSimilar(i);
            findJoined(i);
            findParts(i, name.words().get(i));
        }
        firstEntry[words] = entries;
    }

    private void clear() {
        for (int i = 0; i < entries; i++) {
            entryOf[listed[i]] = 0;
        }
        entries = 0;
        joinedFrom.clear();
        joinedTo.clear();
        joinedWord.clear();
        splitWord.clear();
        splitPart.clear();
    }

    private void findSimilar(int i) {
        Word word = name.words().get(i);
        nextLook();
        boolean cut = i == name.cutWord();
        dictionary.find(word, number -> look(i, word, cut, number));
        if (cut) {
            dictionary.findBeginningWith(word.text(), number -> look(i, word, true, number));
        }
    }

    private void nextLook() {
        if (++looks == 0) {
            Arrays.fill(lookedAt, 0);
            looks = 1;
        }
    }

    private void look(int i, Word word, boolean cut, int number) {
        if (lookedAt[number] != looks) {
            lookedAt[number] = looks;
            Word other = dictionary.word(number);
            double alike = Similarity.of(word, other);
            double agreement = cut ? Math.max(alike, Similarity.ofCut(word, other)) : alike;
            if (agreement > 0) {
                addEntry(i, number, agreement);
            }
        }
    }

    private void addEntry(int i, int number, double agreement) {
        if (entries == listed.length) {
            grow();
        }
        before[entries] = entryOf[number];
        asked[entries] = (byte) i;
        agreements[entries] = agreement;
        listed[entries] = number;
        entryOf[number] = ++entries;
    }

    private void grow() {
        int length = entries * 2;
        before = Arrays.copyOf(before, length);
        asked = Arrays.copyOf(asked, length);
        agreements = Arrays.copyOf(agreements, length);
        listed = Arrays.copyOf(listed, length);
    }

    /** Listed words that this and the next words are, run together. */
    private void findJoined(int first) {
        for (Joining joining : JOININGS) {
            findJoined(joining, first);
        }
    }

    private void findJoined(Joining joining, int first) {
        StringBuilder whole = new StringBuilder();
        int last = Math.min(name.words().size(), first + Joining.MOST_PARTS);
        for (int i = first; i < last && joining.canBePart(name.words().get(i)); i++) {
            joining.append(whole, name.words().get(i));
            if (i > first) {
                int to = i + 1;
                dictionary.find(
                        joining, whole.toString(), number -> addJoined(joining, first, to, number));
            }
        }
    }

    private void addJoined(Joining joining, int from, int to, int number) {
        Word whole = dictionary.word(number);
        if (joining.canBeWhole(whole) && joining.joins(whole, name.words().get(from))) {
            joinedFrom.add(from);
            joinedTo.add(to);
            joinedWord.add(number);
        }
    }

    /** Listed words by which to look up those that this one may be, run together. */
    private void findParts(int i, Word whole) {
        for (Joining joining : JOININGS) {
            Numbers parts = splits.of(joining, whole);
            for (int n = 0; n < parts.size(); n++) {
                splitWord.add(i);
                splitPart.add(parts.get(n));
            }
        }
    }

    PreparedName name() {
        return name;
    }

    /** The entries of the question's word {@code i} go from here to those of the next word. */
    int firstEntry(int i) {
        return firstEntry[i];
    }

    int listed(int entry) {
        return listed[entry];
    }

    double agreement(int entry) {
        return agreements[entry];
    }

    int joined() {
        return joinedWord.size();
    }

    int joinedFrom(int number) {
        return joinedFrom.get(number);
    }

    int joinedTo(int number) {
        return joinedTo.get(number);
    }

    int joinedWord(int number) {
        return joinedWord.get(number);
    }

    int splits() {
        return splitWord.size();
    }

    /** Which word of the question it is that may be several listed ones. */
    int splitWord(int number) {
        return splitWord.get(number);
    }

    /** One of the listed words by which these are to be looked up. */
    int splitPart(int number) {
        return splitPart.get(number);
    }

    /** The score of a listed name, as {@code Alignment} gives it. */
    double score(int listedName) {
        int start = names.words().start(listedName);
        int end = names.words().end(listedName);
        aligner.begin(name.weight(), numbers, names.weights()[listedName], numbers(start, end));
        for (int at = start; at < end; at++) {
            int number = names.words().values()[at];
            Word word = dictionary.word(number);
            double weight = names.wordWeights()[at];
            addSimilar(number, weight, at - start);
            addInitials(word, weight, at - start);
            addJoined(number, weight, at - start);
            addParts(start, end, at);
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

    private void addSimilar(int number, double weight, int j) {
        for (int entry = entryOf[number]; entry > 0; entry = before[entry - 1]) {
            int i = asked[entry - 1];
            aligner.add(i, i + 1, j, j + 1, agreements[entry - 1], name.weight(i), weight);
        }
    }

    private void addInitials(Word word, double weight, int j) {
        if (word.kind() == TokenKind.WORD && hasInitials) {
            for (int i = 0; i < name.words().size(); i++) {
                Word initial = name.words().get(i);
                if (Similarity.isInitialOf(initial, word)) {
                    aligner.add(i, i + 1, j, j + 1, Similarity.OF_INITIAL, name.weight(i), weight);
                }
            }
        }
    }

    private void addJoined(int number, double weight, int j) {
        for (int n = 0; n < joinedWord.size(); n++) {
            if (joinedWord.get(n) == number) {
                int from = joinedFrom.get(n);
                int to = joinedTo.get(n);
                aligner.add(from, to, j, j + 1, Joining.AGREEMENT, name.weight(from, to), weight);
            }
        }
    }

    /** Words of the question that this and the next listed words are, run together. */
    private void addParts(int start, int end, int at) {
        int last = -1;
        for (int n = 0; n < splitWord.size(); n++) {
            int i = splitWord.get(n);
            if (i != last) {
                for (Joining joining : JOININGS) {
                    addParts(joining, i, start, end, at);
                }
            }
            last = i;
        }
    }

    private void addParts(Joining joining, int i, int start, int end, int from) {
        int to =
                joining.endOfParts(
                        name.words().get(i),
                        at -> dictionary.word(names.words().values()[start + at]),
                        from - start,
                        end - start);
        if (to > 0) {
            double weight = 0;
            for (int at = from - start; at < to; at++) {
                weight += names.wordWeights()[start + at];
            }
            aligner.add(i, i + 1, from - start, to, Joining.AGREEMENT, name.weight(i), weight);
        }
    }
}
