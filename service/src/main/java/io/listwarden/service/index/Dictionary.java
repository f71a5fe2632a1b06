package io.listwarden.service.index;

import io.listwarden.contracts.name.TokenKind;
import io.listwarden.service.match.Similarity;
import io.listwarden.service.match.Word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The distinct words of all listed names, each with the numbers of the names that bear it.
 *
 * <p>Words are found by walking over the signatures of all of them, which lie side by side; of a
 * hundred words hardly two need a closer look.
 */
final class Dictionary {
    private static final int[] NONE = {};

    private final List<Word> words = new ArrayList<>();
    private final List<Word> others = new ArrayList<>();
    private final long[] signatures;
    private final short[] lengths;
    private final Map<Word, int[]> postings;
    private final Map<String, List<Word>> bySkeleton = new HashMap<>();

    Dictionary(Map<Word, int[]> postings) {
        this.postings = postings;
        postings.keySet().forEach(this::add);
        signatures = words.stream().mapToLong(Word::signature).toArray();
        lengths = new short[words.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = (short) words.get(i).single().length();
        }
    }

    private void add(Word word) {
        if (word.kind() == TokenKind.WORD) {
            words.add(word);
            bySkeleton.computeIfAbsent(word.skeleton(), key -> new ArrayList<>(2)).add(word);
        } else {
            others.add(word);
        }
    }

    /** How many names bear exactly this word. */
    int frequency(Word word) {
        int[] names = postings.get(word);
        return names == null ? 0 : names.length;
    }

    /** Adds the names that bear a word like this one. */
    void addSimilar(Word word, BitSet found) {
        switch (word.kind()) {
            case WORD -> addLikeWord(word, found);
            case INITIAL -> addIfSimilar(word, words, found);
            case NUMBER, LEGAL_FORM, TITLE, PARTICLE -> {}
        }
        addIfSimilar(word, others, found);
    }

    private void addLikeWord(Word word, BitSet found) {
        addNames(word, found);
        addIfSimilar(word, bySkeleton.getOrDefault(word.skeleton(), List.of()), found);
        for (int i = 0; i < signatures.length; i++) {
            if (mayBeAlike(word, i)) {
                addIfSimilar(word, words.get(i), found);
            }
        }
    }

    private boolean mayBeAlike(Word word, int listed) {
        return Similarity.mayBeAlike(
                word.signature(),
                word.single().length(),
                signatures[listed],
                lengths[listed],
                true);
    }

    private void addIfSimilar(Word word, List<Word> listed, BitSet found) {
        listed.forEach(other -> addIfSimilar(word, other, found));
    }

    private void addIfSimilar(Word word, Word listed, BitSet found) {
        if (Similarity.of(word, listed) > 0) {
            addNames(listed, found);
        }
    }

    private void addNames(Word word, BitSet found) {
        for (int name : postings.getOrDefault(word, NONE)) {
            found.set(name);
        }
    }
}
