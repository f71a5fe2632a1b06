package io.listwarden.service.index;

import io.listwarden.contracts.extract.ExtractedNames;
import io.listwarden.contracts.name.Token;
import io.listwarden.service.match.Weights;
import io.listwarden.service.match.Word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The names of all parties as words, before they are numbered; made on all cores. */
final class Tokenised {
    private final Map<ExtractedNames.Word, Word> words = new ConcurrentHashMap<>();
    private final List<OneList> lists;

    /** The number of each list's first name and of its first party, and the numbers of all. */
    private final int[] firstNames;

    private final int[] firstParties;

    /**
     * The names of a list.
     *
     * @param names as they were extracted
     * @param words of {@code names.words()}, in its order
     * @param weights what each word counts in its name, beside {@code names.numbers()}
     * @param sums what the words of each name count together
     */
    private record OneList(ExtractedNames names, List<Word> words, float[] weights, float[] sums) {
        OneList(ExtractedNames names, List<Word> words) {
            this(names, words, new float[names.numbers().length], new float[names.size()]);
            IntStream.range(0, names.size()).parallel().forEach(this::weigh);
        }

        private void weigh(int name) {
            int start = names.starts()[name];
            int end = names.starts()[name + 1];
            List<Word> own = new ArrayList<>(end - start);
            for (int i = start; i < end; i++) {
                own.add(words.get(names.numbers()[i]));
            }
            float[] inName = Weights.inName(own);
            System.arraycopy(inName, 0, weights, start, inName.length);
            sums[name] = Weights.sum(inName);
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

    private OneList tokenised(PartyList list) {
        ExtractedNames names = list.extract().names();
        return new OneList(names, names.words().parallelStream().map(this::word).toList());
    }

    private Word word(ExtractedNames.Word word) {
        return words.computeIfAbsent(
                word, one -> Word.of(new Token(one.text(), one.kind(), 0, 0), one.abjad()));
    }

    /** The words of all names, some of them twice. */
    Collection<Word> words() {
        return words.values();
    }

    /** The names with their words by number. */
    Names pack(Dictionary dictionary) {
        List<int[]> numbers =
                lists.parallelStream()
                        .map(list -> list.words().stream().mapToInt(dictionary::find).toArray())
                        .toList();
        long[] order = lightestFirst();
        int[] starts = new int[order.length + 1];
        for (int i = 0; i < order.length; i++) {
            starts[i + 1] = starts[i] + words((int) order[i]);
        }
        Names names =
                new Names(
                        new Rows(starts, new int[starts[order.length]]),
                        new float[starts[order.length]],
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
        for (int i = 0; i < length; i++) {
            names.words().values()[to + i] = numbers[from.numbers()[start + i]];
        }
        System.arraycopy(lists.get(list).weights(), start, names.wordWeights(), to, length);
        names.weights()[name] = lists.get(list).sums()[own];
        names.parties()[name] = firstParties[list] + from.parties()[own];
        names.positions()[name] = from.positions()[own];
        names.weak()[name] = from.weak()[own];
    }
}
