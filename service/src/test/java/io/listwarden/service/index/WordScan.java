package io.listwarden.service.index;

import io.listwarden.contracts.match.Joining;
import io.listwarden.contracts.match.ListedSubject;
import io.listwarden.contracts.match.PreparedName;
import io.listwarden.contracts.match.PreparedSubject;
import io.listwarden.contracts.match.Similarity;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.match.TokenMatcher;
import io.listwarden.contracts.match.Word;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * A full scan that is quick enough for many questions: it looks at every distinct word, and
 * compares every party that has one that is anything to the question's. A party without one scores
 * 0 by its names. Knows nothing of how an index finds words; safe for threads.
 */
public final class WordScan {
    private final TokenMatcher matcher;
    private final List<ListedParty> parties;
    private final List<PreparedSubject> prepared;
    private final List<Word> words = new ArrayList<>();
    private final List<BitSet> bearers = new ArrayList<>();
    private final Map<Word, BitSet> relatedTo = new ConcurrentHashMap<>();

    /**
     * @param parties who is compared
     */
    public WordScan(TokenMatcher matcher, List<ListedParty> parties) {
        this.matcher = matcher;
        this.parties = parties;
        this.prepared =
                parties.parallelStream()
                        .map(party -> PreparedSubject.of(ListedSubject.of(party)))
                        .toList();
        Map<Word, BitSet> byWord = new HashMap<>();
        for (int i = 0; i < parties.size(); i++) {
            for (PreparedName name : prepared.get(i).names()) {
                for (Word word : name.words()) {
                    byWord.computeIfAbsent(word, _ -> new BitSet()).set(i);
                }
            }
        }
        byWord.forEach(
                (word, bearing) -> {
                    words.add(word);
                    bearers.add(bearing);
                });
    }

    /** The scores of all parties that have a name score, and reach this score, by id. */
    public Map<PartyId, Double> scores(Subject question, double least) {
        PreparedSubject asked = PreparedSubject.ofQuestion(question);
        BitSet related = new BitSet();
        for (PreparedName name : asked.names()) {
            for (Word word : name.words()) {
                related.or(relatedTo.computeIfAbsent(word, this::relatedTo));
            }
            related.or(bearersOf(listed -> hasAcronym(name, listed)));
        }
        Map<PartyId, Double> scores = new TreeMap<>();
        related.stream()
                .forEach(
                        party -> {
                            double score = matcher.score(asked, prepared.get(party));
                            if (score >= least) {
                                scores.put(parties.get(party).id(), score);
                            }
                        });
        return scores;
    }

    /** The parties that are anything to this word. */
    private BitSet relatedTo(Word word) {
        BitSet related = withNamesOf(word);
        related.or(bearersOf(listed -> isRelated(word, listed)));
        return related;
    }

    private BitSet bearersOf(Predicate<Word> wanted) {
        BitSet bearing = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            if (wanted.test(words.get(i))) {
                bearing.or(bearers.get(i));
            }
        }
        return bearing;
    }

    /** The parties that have a name of which a word is the acronym. */
    private BitSet withNamesOf(Word acronym) {
        BitSet related = new BitSet();
        for (int i = 0; i < prepared.size(); i++) {
            for (PreparedName name : prepared.get(i).names()) {
                related.set(i, related.get(i) || hasAcronym(name, acronym));
            }
        }
        return related;
    }

    private static boolean hasAcronym(PreparedName name, Word acronym) {
        for (int first = 0; first < name.words().size(); first++) {
            if (Joining.BY_INITIALS.endOfParts(
                            acronym, name.words()::get, first, name.words().size())
                    > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRelated(Word word, Word listed) {
        return Similarity.of(word, listed) > 0
                || Similarity.ofCut(word, listed) > 0
                || mayBeJoined(word, listed);
    }

    private static boolean mayBeJoined(Word one, Word other) {
        for (Joining joining : Joining.values()) {
            if (begins(joining, one, other) || begins(joining, other, one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word may be the first of several that are the whole. */
    private static boolean begins(Joining joining, Word first, Word whole) {
        String part = joining.part(first);
        return !part.isEmpty() && joining.whole(whole).startsWith(part);
    }
}
