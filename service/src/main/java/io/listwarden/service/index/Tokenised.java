package io.listwarden.service.index;

import io.listwarden.contracts.extract.ExtractedNames;
import io.listwarden.contracts.match.Weights;
import io.listwarden.contracts.match.Word;
import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.TokenKind;
import io.listwarden.contracts.name.syllable.Origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The names of all parties as words, before they are numbered; made on all cores. */
final class Tokenised {
    private final Map<Written, Word> words = new ConcurrentHashMap<>();
    private final List<OneList> lists;

    /** The number of each list's first name and of its first party, and the numbers of all. */
    private final int[] firstNames;

    private final int[] firstParties;

    /** All that a word is made of. */
    private record Written(ExtractedNames.Word word, Origin origin) {}

    /**
     * The names of a list.
     *
     * @param names as they were extracted
     * @param words of all names, beside {@code names.numbers()}
     * @param weights what each word counts in its name, beside the same
     * @param sums what the words of each name count together
     */
    private record OneList(ExtractedNames names, Word[] words, float[] weights, float[] sums) {
        OneList(ExtractedNames names) {
            this(
                    names,
                    new Word[names.numbers().length],
                    new float[names.numbers().length],
                    new float[names.size()]);
        }
    }

    private Tokenised(List<PartyList> parties) {
        lists = parties.parallelStream().map(this::tokenised).toList();
        firstNames = new int[parties.size() + 1];
        firstParties = new int[parties.size() + 1];
        for (int i = 0; i < parties.size(); i++) {
            firstNames[i + 1] = firstNames[i] + lists.get(i).names().size();
            firstParties[i + 1] = firstParties[i] + parties.get(i).extract().size();
        }
    }

    static Tokenised of(List<PartyList> parties) {
        return new Tokenised(parties);
    }

    private OneList tokenised(PartyList parties) {
        OneList list = new OneList(parties.extract().names());
        List<ExtractedNames.Word> distinct = list.names().words();
        Token[] tokens = distinct.stream().map(Tokenised::token).toArray(Token[]::new);
        Word[] usual =
                distinct.parallelStream().map(it -> word(it, Origin.ANY)).toArray(Word[]::new);
        IntStream.range(0, list.names().size())
                .parallel()
                .forEach(name -> tokenise(name, list, tokens, usual));
        return list;
    }

    /**
     * @param tokens the distinct words of the list as tokens
     * @param usual the same as words of no known origin, which nearly all are
     */
    private void tokenise(int name, OneList list, Token[] tokens, Word[] usual) {
        int start = list.names().starts()[name];
        int end = list.names().starts()[name + 1];
        List<Token> own = new ArrayList<>(end - start);
        for (int i = start; i < end; i++) {
            own.add(tokens[list.names().numbers()[i]]);
        }
        Origin origin = Origin.of(own);
        for (int i = start; i < end; i++) {
            int number = list.names().numbers()[i];
            boolean shows = origin != Origin.ANY && tokens[number].kind() == TokenKind.WORD;
            list.words()[i] =
                    shows ? word(list.names().words().get(number), origin) : usual[number];
        }
        float[] inName = Weights.inName(Arrays.asList(list.words()).subList(start, end));
        System.arraycopy(inName, 0, list.weights(), start, inName.length);
        list.sums()[name] = Weights.sum(inName);
    }

    private Word word(ExtractedNames.Word word, Origin origin) {
        return words.computeIfAbsent(
                new Written(word, origin), it -> Word.of(token(word), word.abjad(), origin));
    }

    private static Token token(ExtractedNames.Word word) {
        return new Token(word.text(), word.kind(), 0, 0);
    }

    /** The words of all names, some of them twice. */
    Collection<Word> words() {
        return words.values();
    }

    /** The names with their words by number. */
    Names pack(Dictionary dictionary) {
        List<int[]> numbers =
                lists.parallelStream()
                        .map(
                                list ->
                                        Arrays.stream(list.words())
                                                .mapToInt(dictionary::find)
                                                .toArray())
                        .toList();
        long[] order = lightestFirst();
        int[] starts = new int[order.length + 1];
        for (int i = 0; i < order.length; i++) {
            starts[i + 1] = starts[i] + words((int) order[i]);
        }
        Names names =
                new Names(
                        new Rows(starts, new int[starts[order.length]]),
                        new CodedFloats(starts[order.length]),
                        new float[order.length],
                        new int[order.length],
                        new short[order.length],
                        new boolean[order.length]);
        for (int i = 0; i < order.length; i++) {
            int list = listOf((int) order[i]);
            put(list, (int) order[i] - firstNames[list], numbers.get(list), names, i);
        }
        return names;
    }

    /** The numbers of the names, below their weights; those of equal ones ascend. */
    private long[] lightestFirst() {
        long[] order = new long[firstNames[lists.size()]];
        for (int list = 0; list < lists.size(); list++) {
            float[] sums = lists.get(list).sums();
            for (int name = 0; name < sums.length; name++) {
                long weight = Float.floatToRawIntBits(sums[name]);
                int number = firstNames[list] + name;
                order[number] = weight << Integer.SIZE | number;
            }
        }
        Arrays.parallelSort(order);
        return order;
    }

    private int listOf(int name) {
        int found = Arrays.binarySearch(firstNames, name);
        int list = found < 0 ? -found - 2 : found;
        while (firstNames[list + 1] == name) {
            list++;
        }
        return list;
    }

    private int words(int name) {
        int list = listOf(name);
        int[] starts = lists.get(list).names().starts();
        int own = name - firstNames[list];
        return starts[own + 1] - starts[own];
    }

    private void put(int list, int own, int[] numbers, Names names, int name) {
        ExtractedNames from = lists.get(list).names();
        int start = from.starts()[own];
        int to = names.words().start(name);
        int length = names.words().length(name);
        System.arraycopy(numbers, start, names.words().values(), to, length);
        for (int i = 0; i < length; i++) {
            names.wordWeights().set(to + i, lists.get(list).weights()[start + i]);
        }
        names.weights()[name] = lists.get(list).sums()[own];
        names.parties()[name] = firstParties[list] + from.parties()[own];
        names.positions()[name] = from.positions()[own];
        names.weak()[name] = from.weak()[own];
    }
}
