package io.listwarden.service.match;

import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.name.TokenKind;
import io.listwarden.contracts.party.AliasStrength;
import java.util.List;

/**
 * A name with its words made ready.
 *
 * @param name as written
 * @param position where it stands in its subject's names
 * @param words its words, in order
 * @param weight the words' weights together, as a float, which is how an index keeps it
 */
public record PreparedName(Subject.Name name, int position, List<Word> words, double weight) {
    /** Without words, for want of a better one. */
    public static final PreparedName NONE =
            new PreparedName(new Subject.Name("", AliasStrength.STRONG), 0, List.of(), 0);

    public static PreparedName of(Subject.Name name, int position) {
        List<Word> words =
                NameNormaliser.normalise(name.text()).tokens().stream().map(Word::of).toList();
        return new PreparedName(name, position, words, (float) weight(words));
    }

    private static double weight(List<Word> words) {
        double weight = 0;
        for (Word word : words) {
            weight += word.weight();
        }
        return weight;
    }

    /** Whether any of the words is an initial. */
    public boolean hasInitials() {
        for (Word word : words) {
            if (word.kind() == TokenKind.INITIAL) {
                return true;
            }
        }
        return false;
    }

    public boolean isWeak() {
        return name.strength() == AliasStrength.WEAK;
    }

    /** The weight of a run of words, end exclusive. */
    public double weight(int from, int to) {
        return weight(words.subList(from, to));
    }
}
