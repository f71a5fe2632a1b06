package io.listwarden.service.evaluation;

import io.listwarden.contracts.party.ListedParty;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** In the names of how many listed parties a word stands. */
final class WordRarity {
    /** A party on six lists brings its words six times. */
    private static final int MOST_OF_RARE = 30;

    private static final int MOST_OF_DISTINCTIVE = 8;
    private static final int FEWEST_OF_COMMON = 150;

    private final Map<String, Integer> parties;
    private final int all;

    private WordRarity(Map<String, Integer> parties, int all) {
        this.parties = parties;
        this.all = all;
    }

    static WordRarity of(Collection<ListedParty> parties) {
        Map<String, Integer> counts = new HashMap<>();
        for (ListedParty party : parties) {
            Set<String> words = new HashSet<>();
            party.names().forEach(name -> words.addAll(PlainName.of(name.text()).words()));
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return new WordRarity(counts, parties.size());
    }

    boolean isRare(String word) {
        return word.length() > 2 && PlainName.isWord(word) && count(word) <= MOST_OF_RARE;
    }

    /** Whether so few have it that who does is likely to be one party, or of one group. */
    boolean isDistinctive(String word) {
        return isRare(word) && count(word) <= MOST_OF_DISTINCTIVE;
    }

    boolean isCommon(String word) {
        return count(word) >= FEWEST_OF_COMMON;
    }

    /**
     * The inverse document frequency: from next to nothing for a word that all have, to 11 or so.
     */
    double weight(String word) {
        return Math.log((2.0 + all) / (1.0 + count(word)));
    }

    private int count(String word) {
        return parties.getOrDefault(word, 0);
    }
}
