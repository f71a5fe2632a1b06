package io.listwarden.service.learning.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two names of one party side by side: the words that only one of them has, the most alike first,
 * are pairs if both have as many and no two of them are unlike.
 *
 * <p>One pair of unlike words is allowed where the names share a word: the rest says that they are
 * one name, and which words are alike is what is to be learned.
 */
final class NamePair {
    private static final double MOST_EDITED = 0.34;

    private final List<String> left;
    private final List<String> right;
    private final int shared;

    private NamePair(List<String> a, List<String> b) {
        left = without(a, b);
        right = without(b, a);
        shared = a.size() - left.size();
    }

    private record Match(WordPair words, double edited) {}

    /** The pairs of words that are spellings of one, if the names are; in order. */
    static Set<WordPair> pairs(List<String> a, List<String> b) {
        return a.size() == b.size() && a.size() > 1 ? new NamePair(a, b).pairs() : Set.of();
    }

    private static List<String> without(List<String> words, List<String> others) {
        List<String> rest = new ArrayList<>(words);
        others.forEach(rest::remove);
        return rest;
    }

    private Set<WordPair> pairs() {
        List<Match> matches = matches();
        long unlike = matches.stream().filter(match -> match.edited() > MOST_EDITED).count();
        if (unlike > (shared > 0 ? 1 : 0)) {
            return Set.of();
        }
        Set<WordPair> pairs = new TreeSet<>();
        matches.forEach(match -> pairs.add(match.words()));
        return pairs;
    }

    private List<Match> matches() {
        List<Match> possible = new ArrayList<>();
        for (String a : new TreeSet<>(left)) {
            for (String b : new TreeSet<>(right)) {
                possible.add(match(WordPair.of(a, b)));
            }
        }
        possible.sort(Comparator.comparingDouble(Match::edited).thenComparing(Match::words));
        List<Match> matches = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Match match : possible) {
            String first = match.words().first();
            String second = match.words().second();
            if (!taken.contains(first) && !taken.contains(second)) {
                taken.add(first);
                taken.add(second);
                matches.add(match);
            }
        }
        return matches;
    }

    private static Match match(WordPair words) {
        double edits = LetterAlignment.of(words).edits();
        return new Match(words, edits / words.longest());
    }
}
