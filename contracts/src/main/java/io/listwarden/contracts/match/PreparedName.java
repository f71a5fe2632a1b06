package io.listwarden.contracts.match;

import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.name.NormalisedName;
import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.TokenKind;
import io.listwarden.contracts.name.syllable.Origin;
import io.listwarden.contracts.party.AliasStrength;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** One reading of a name with its words made ready. */
public final class PreparedName {
    /** Without words, for want of a better one. */
    public static final PreparedName NONE =
            new PreparedName(
                    new Subject.Name("", AliasStrength.STRONG), 0, new NormalisedName(List.of()));

    private static final int SHORTEST_CUT = 15;
    private static final int SHORTEST_CUT_WORD = 3;
    private static final int SHORTEST_FORM = 3;

    private final Subject.Name name;
    private final int position;
    private final List<Token> tokens;
    private final List<Word> words;
    private final IntFunction<Word> wordAt;
    private final float[] weights;
    private final double weight;

    private PreparedName(Subject.Name name, int position, NormalisedName reading) {
        this.name = name;
        this.position = position;
        this.tokens = reading.tokens();
        Origin origin = Origin.of(tokens);
        this.words = words(tokens, name.text(), origin);
        this.wordAt = words::get;
        this.weights = Weights.inName(words);
        this.weight = Weights.sum(weights);
    }

    private static List<Word> words(List<Token> tokens, String name, Origin origin) {
        Word[] words = new Word[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            Token token = tokens.get(i);
            words[i] = KnownWords.of(token, token.isOfAbjad(name), origin);
        }
        return Arrays.asList(words);
    }

    /**
     * All readings of a name.
     *
     * @param position where it stands in its subject's names
     */
    public static List<PreparedName> of(Subject.Name name, int position) {
        List<NormalisedName> readings = NameNormaliser.readings(name.text());
        List<PreparedName> names = new ArrayList<>(readings.size());
        for (NormalisedName reading : readings) {
            names.add(new PreparedName(name, position, reading));
        }
        return names;
    }

    /** The name as written. */
    public Subject.Name name() {
        return name;
    }

    public int position() {
        return position;
    }

    /** The tokens that the words were made of. */
    List<Token> tokens() {
        return tokens;
    }

    /** Its words, in order. */
    public List<Word> words() {
        return words;
    }

    /** Gives its words by where they stand. */
    public IntFunction<Word> wordAt() {
        return wordAt;
    }

    /** What a word counts in this name. */
    public double weight(int word) {
        return weights[word];
    }

    /** What all words count together, as a float, which is how an index keeps it. */
    public double weight() {
        return weight;
    }

    /** The weight of a run of words, end exclusive. */
    public double weight(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += weights[i];
        }
        return sum;
    }

    /**
     * Which word may be the beginning of another, since the name is long enough to have been cut
     * off there: the last one, unless it is in use as it stands; −1 where none may.
     */
    public int cutWord() {
        int last = words.size() - 1;
        boolean cut =
                last > 0
                        && name.text().length() >= SHORTEST_CUT
                        && tokens.get(last).end() == name.text().length()
                        && words.get(last).kind() == TokenKind.WORD
                        && words.get(last).text().length() >= SHORTEST_CUT_WORD
                        && !words.get(last).isKnown();
        return cut ? last : -1;
    }

    /** Whether the name says that it is a firm's, by a legal form that is not two letters only. */
    boolean hasLegalForm() {
        for (Token token : tokens) {
            boolean form = token.kind() == TokenKind.LEGAL_FORM;
            if (form && token.end() - token.start() >= SHORTEST_FORM) {
                return true;
            }
        }
        return false;
    }

    /** A bit for each word that is a number. */
    public long numbers() {
        long numbers = 0;
        for (int i = 0; i < words.size(); i++) {
            numbers |= words.get(i).kind() == TokenKind.NUMBER ? 1L << i : 0;
        }
        return numbers;
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
}
