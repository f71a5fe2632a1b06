package io.listwarden.service.learning.spelling;

import io.listwarden.contracts.party.PartyKind;
import io.listwarden.service.learning.ListedNames;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * What the lists teach about spelling.
 *
 * @param costs what letters cost, from the names of persons: firms' names are translated
 * @param sets spellings of one word, from all names
 */
public record Spellings(LetterCosts costs, List<LearnedSpelling> sets) {
    private static final double BEST = 0.98;
    private static final double WORST = 0.90;

    /** What a whole word of edits would take from the agreement. */
    private static final double STEEPNESS = 0.4;

    /**
     * Learns.
     *
     * @param known words that many parties can have
     * @param different pairs that are not to be learned
     */
    public static Spellings learn(ListedNames listed, Set<String> known, Set<WordPair> different) {
        LetterCosts costs = costs(listed.ofKind(PartyKind.PERSON), known);
        SpellingPairs pairs = SpellingPairs.of(listed);
        SpellingJudge judge = new SpellingJudge(pairs, costs, known, different);
        List<LearnedSpelling> sets =
                SpellingSets.of(pairs.parties().keySet(), judge).stream()
                        .map(words -> new LearnedSpelling(words, agreement(words, judge)))
                        .toList();
        return new Spellings(costs, sets);
    }

    /** Known words that are near each other are, but for a few, names of their own. */
    private static LetterCosts costs(ListedNames persons, Set<String> known) {
        Set<WordPair> seen = SpellingPairs.of(persons).parties().keySet();
        Set<WordPair> chance = new HashSet<>(NearWords.sample(known));
        chance.removeAll(seen);
        Set<WordPair> alike =
                seen.stream()
                        .filter(pair -> !SlavicForm.differ(pair.first(), pair.second()))
                        .collect(Collectors.toSet());
        return LetterCostLearner.learn(alike, chance);
    }

    /** By the two words of the set that are furthest apart. */
    private static double agreement(SortedSet<String> words, SpellingJudge judge) {
        List<String> all = new ArrayList<>(words);
        double apart = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                apart = Math.max(apart, judge.apart(WordPair.of(all.get(i), all.get(j))));
            }
        }
        double agreement = Math.clamp(1 - STEEPNESS * apart, WORST, BEST);
        return Math.round(agreement * 100) / 100.0;
    }
}
