package io.listwarden.service.index;

import io.listwarden.service.match.Identifiers;
import io.listwarden.service.match.PreparedName;
import io.listwarden.service.match.Profile;
import io.listwarden.service.match.Subject;
import io.listwarden.service.match.Word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Narrows all names to those that can reach a name score: every one of them, and some others.
 *
 * <p>Two names score at most the share of their weight that stands in pairs, so a hit must bear
 * something like one of the question's words unless the remaining words alone could carry it; only
 * as many words are looked up, the rarest first, as it takes to rule that out. Words that are two
 * on the other side are looked up always, by what they give run together.
 */
final class Candidates {
    private final Dictionary dictionary;
    private final HashedEntries wholes;
    private final HashedEntries joined;
    private final HashedEntries identifiers;

    Candidates(
            Dictionary dictionary,
            HashedEntries wholes,
            HashedEntries joined,
            HashedEntries identifiers) {
        this.dictionary = dictionary;
        this.wholes = wholes;
        this.joined = joined;
        this.identifiers = identifiers;
    }

    BitSet byNames(Profile question, double least) {
        BitSet found = new BitSet();
        for (PreparedName name : question.names()) {
            addJoined(name, found);
            needed(name, least).forEach(word -> dictionary.addSimilar(word, found));
        }
        return found;
    }

    BitSet byIdentifiers(Subject question) {
        BitSet found = new BitSet();
        for (Subject.IdentifierNumber number : question.identifiers()) {
            identifiers.addTo(found, key(number));
        }
        return found;
    }

    static String key(Subject.IdentifierNumber number) {
        return number.type() + " " + Identifiers.plain(number.value());
    }

    private void addJoined(PreparedName name, BitSet found) {
        for (int i = 0; i < name.words().size(); i++) {
            joined.addTo(found, name.words().get(i).text());
            if (i + 1 < name.words().size()) {
                wholes.addTo(found, name.joined(i));
            }
        }
    }

    /** The rarest words such that no name without one like them reaches the score. */
    private List<Word> needed(PreparedName name, double least) {
        List<Word> rest = new ArrayList<>(name.words());
        rest.sort(Comparator.comparingInt(dictionary::frequency));
        List<Word> needed = new ArrayList<>();
        while (!rest.isEmpty() && most(rest, name.weight()) >= least) {
            needed.add(rest.removeFirst());
        }
        return needed.stream().distinct().toList();
    }

    /** What a name can score that has pairs for these words alone. */
    private static double most(List<Word> words, double weight) {
        double own = words.stream().mapToDouble(Word::weight).sum();
        double others = words.stream().mapToDouble(Candidates::mostBeside).sum();
        return (own + others) / (weight + others) + 1e-9;
    }

    /** The weight of the heaviest single word that can stand beside this one. */
    private static double mostBeside(Word word) {
        return switch (word.kind()) {
            case WORD, NUMBER, INITIAL -> 1;
            case LEGAL_FORM, TITLE, PARTICLE -> word.weight();
        };
    }
}
