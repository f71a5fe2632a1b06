package io.listwarden.service.index;

import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.name.NormalisedName;
import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.TokenKind;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.service.match.Weights;
import io.listwarden.service.match.Word;
import io.listwarden.service.match.syllable.Origin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of all parties as words, before they are numbered. */
final class Tokenised {
    private final Map<Written, Word> words = new ConcurrentHashMap<>();
    private final List<Name> names;

    /** All that a word is made of. */
    private record Written(TokenKind kind, String text, boolean ofConsonants, Origin origin) {}

    private record Name(
            int party,
            int position,
            boolean weak,
            List<Word> words,
            float[] weights,
            float weight) {}

    private Tokenised(List<ListedParty> parties) {
        names =
                IntStream.range(0, parties.size())
                        .parallel()
                        .boxed()
                        .flatMap(party -> names(party, parties.get(party)))
                        .sorted(
                                Comparator.comparingDouble(Name::weight)
                                        .thenComparingInt(Name::party)
                                        .thenComparingInt(Name::position))
                        .toList();
    }

    static Tokenised of(List<ListedParty> parties) {
        return new Tokenised(parties);
    }

    private Stream<Name> names(int number, ListedParty party) {
        return IntStream.range(0, party.names().size())
                .boxed()
                .flatMap(position -> readings(number, position, party.names().get(position)));
    }

    private Stream<Name> readings(int party, int position, ListedName name) {
        return NameNormaliser.readings(name.text()).stream()
                .map(reading -> name(party, position, name, reading));
    }

    private Name name(int party, int position, ListedName name, NormalisedName reading) {
        Origin origin = Origin.of(reading.tokens());
        List<Word> own =
                reading.tokens().stream().map(token -> word(token, name.text(), origin)).toList();
        float[] weights = Weights.inName(own);
        boolean weak = name.strength() == AliasStrength.WEAK;
        return new Name(party, position, weak, own, weights, Weights.sum(weights));
    }

    private Word word(Token token, String name, Origin origin) {
        boolean word = token.kind() == TokenKind.WORD;
        Written written =
                new Written(
                        token.kind(),
                        token.text(),
                        Word.isOfConsonants(token, name),
                        word ? origin : Origin.ANY);
        return words.computeIfAbsent(written, key -> Word.of(token, name, origin));
    }

    /** The distinct words of all names. */
    List<Word> words() {
        return List.copyOf(words.values());
    }

    /** The names with their words by number. */
    Names pack(Dictionary dictionary) {
        int size = names.size();
        int[] starts = new int[size + 1];
        for (int i = 0; i < size; i++) {
            starts[i + 1] = starts[i] + names.get(i).words().size();
        }
        int[] numbers = new int[starts[size]];
        float[] wordWeights = new float[starts[size]];
        float[] weights = new float[size];
        int[] parties = new int[size];
        short[] positions = new short[size];
        boolean[] weak = new boolean[size];
        for (int i = 0; i < size; i++) {
            Name name = names.get(i);
            int at = starts[i];
            System.arraycopy(name.weights(), 0, wordWeights, at, name.weights().length);
            for (Word word : name.words()) {
                numbers[at++] = dictionary.find(word);
            }
            weights[i] = name.weight();
            parties[i] = name.party();
            positions[i] = (short) name.position();
            weak[i] = name.weak();
        }
        return new Names(new Rows(starts, numbers), wordWeights, weights, parties, positions, weak);
    }
}
