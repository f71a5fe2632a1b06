package io.listwarden.service.benchmark.parties;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyKind;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Makes as many parties as are wanted that are like those it learned from.
 *
 * <p>Each is one of the known parties with every word of its names drawn anew from the {@link
 * Vocabulary} of its kind and script; so lengths of names, legal forms, titles, scripts, birth
 * dates, countries and identifiers come as often as in the real lists. A word that stands in
 * several names of a party stays one word.
 *
 * <p>Immutable; the same seed and the same known parties give the same parties.
 */
public final class NameGenerator {
    /** What the real lists have when names that are alike after normalisation count once. */
    static final double NAMES_A_PARTY = 1.65;

    /** Fewer words than these are no vocabulary: they stay as they are. */
    private static final int SMALLEST_VOCABULARY = 200;

    private final List<PartyPattern> patterns;
    private final Map<Speech, Vocabulary> vocabularies;
    private final double aliases;
    private final long seed;

    /** Whose words, in which script. */
    record Speech(boolean person, UnicodeScript script) {
        @Override
        public String toString() {
            return script + (person ? " words of persons" : " words of others");
        }
    }

    private NameGenerator(
            List<PartyPattern> patterns, Map<Speech, Vocabulary> vocabularies, long seed) {
        this.patterns = patterns;
        this.vocabularies = vocabularies;
        this.aliases = aliases(patterns);
        this.seed = seed;
    }

    /**
     * Learns; a name that stands on several lists teaches its words once, since lists copied from
     * each other say nothing about how words come.
     *
     * @param known real parties; not empty
     */
    public static NameGenerator learn(Collection<ListedParty> known, long seed) {
        List<PartyPattern> patterns = known.parallelStream().map(PartyPattern::of).toList();
        Map<Speech, List<String>> words = new HashMap<>();
        Set<String> met = new HashSet<>();
        for (PartyPattern pattern : patterns) {
            pattern.names().stream()
                    .filter(name -> met.add(name.text().toLowerCase(Locale.ROOT)))
                    .flatMap(name -> name.taken().stream())
                    .forEach(word -> collect(speech(pattern, word), word.text(), words));
        }
        Map<Speech, Vocabulary> vocabularies = new HashMap<>();
        words.forEach(
                (speech, text) -> {
                    if (text.size() >= SMALLEST_VOCABULARY) {
                        vocabularies.put(speech, Vocabulary.of(text, seed));
                    }
                });
        return new NameGenerator(patterns, Map.copyOf(vocabularies), seed);
    }

    private static void collect(Speech speech, String word, Map<Speech, List<String>> words) {
        words.computeIfAbsent(speech, _ -> new ArrayList<>()).add(word);
    }

    private static Speech speech(PartyPattern pattern, NamePattern.Word word) {
        return new Speech(pattern.party().kind() == PartyKind.PERSON, word.script());
    }

    /** Chance of an alias to be kept, so that parties have as many names as they should. */
    private static double aliases(List<PartyPattern> patterns) {
        double known =
                patterns.stream().mapToInt(pattern -> pattern.names().size()).average().orElse(1);
        return Math.min(1, (NAMES_A_PARTY - 1) / (known - 1));
    }

    /**
     * So many names, at {@value #NAMES_A_PARTY} names a party, made whenever they are asked for:
     * two looks at one element give two equal objects.
     */
    public List<ListedParty> parties(int names) {
        return new GeneratedParties(this, (int) Math.round(names / NAMES_A_PARTY));
    }

    /** How the vocabularies were found to grow, the largest first; for people to read. */
    public List<String> growth() {
        return vocabularies.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }

    /** The party of that number. */
    ListedParty party(int number) {
        SplittableRandom random = random(number);
        PartyPattern pattern = patterns.get(random.nextInt(patterns.size()));
        Map<NamePattern.Word, String> drawn = new HashMap<>();
        return pattern.filled(
                number,
                aliases,
                word -> drawn.computeIfAbsent(word, it -> next(pattern, it, random)),
                random);
    }

    private String next(PartyPattern pattern, NamePattern.Word word, RandomGenerator random) {
        Vocabulary vocabulary = vocabularies.get(speech(pattern, word));
        return vocabulary == null ? word.text() : vocabulary.next(random);
    }

    SplittableRandom random(long number) {
        return new SplittableRandom(seed + number * 0xD129_0F4B_5C2A_7D31L);
    }

    /** Words of persons' names, or of organisations', in Latin letters. */
    Vocabulary latin(boolean person) {
        return Objects.requireNonNull(
                vocabularies.get(new Speech(person, UnicodeScript.LATIN)),
                "the known parties have too few words");
    }
}
