package io.listwarden.service.learning.lexicon;

import io.listwarden.service.learning.ListedNames;
import io.listwarden.service.learning.ReviewedTable;
import io.listwarden.service.learning.Words;
import io.listwarden.service.learning.equivalents.EquivalentSet;
import io.listwarden.service.learning.equivalents.Equivalents;
import io.listwarden.service.learning.equivalents.Relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts every source of words, and weighs them. */
public final class LexiconSources {
    /** The world's speakers of English who are named as the census has it, of its people. */
    private static final double ENGLISH_SPEAKERS = 0.055;

    /** Names of firms, ships and bodies that have a word of the English language. */
    private static final double ENGLISH_NAMES = 0.15;

    private static final int ENGLISH_WORDS = 10_000;
    private static final int NAMES_ALIKE = 10;
    private static final int WORDS_ALIKE = 100;

    /** Words that say more are rather names. */
    private static final double HEAVIEST_GENERIC = 0.35;

    private LexiconSources() {}

    /** All that is known without lists, and the words of these. */
    public static Lexicon lexicon(ListedNames listed) {
        Lexicon lexicon = new Lexicon();
        lexicon.learnPersons(persons());
        lexicon.learnFirms(english());
        lexicon.learnFirms(places());
        lexicon.learnPersons(listedPersons(listed));
        lexicon.learnListedFirms(listedOthers(listed));
        lexicon.settle(reviewed());
        lexicon.settle(sayingTheSame(lexicon.weights()));
        return lexicon;
    }

    /**
     * What generic words count in other languages and shortened, where nobody has seen them: what
     * the lightest word counts that they stand for.
     */
    private static Map<String, Double> sayingTheSame(Map<String, Double> known) {
        Map<String, Double> weights = new HashMap<>();
        for (EquivalentSet set : Equivalents.reviewed()) {
            double lightest =
                    set.words().stream()
                            .mapToDouble(word -> known.getOrDefault(word, 1.0))
                            .min()
                            .orElse(1);
            if (isOfGenericWords(set.relation()) && lightest <= HEAVIEST_GENERIC) {
                set.words().stream()
                        .filter(word -> !known.containsKey(word))
                        .forEach(word -> weights.merge(word, lightest, Math::max));
            }
        }
        return weights;
    }

    private static boolean isOfGenericWords(Relation relation) {
        return relation == Relation.TRANSLATION || relation == Relation.ABBREVIATION;
    }

    private static Corpus persons() {
        Corpus persons = new Corpus();
        LocaleNames.countInto(persons);
        RankedWords.of("surnames").countInto(persons, ENGLISH_SPEAKERS, NAMES_ALIKE);
        RankedWords.of("male_names").countInto(persons, ENGLISH_SPEAKERS / 2, NAMES_ALIKE);
        RankedWords.of("female_names").countInto(persons, ENGLISH_SPEAKERS / 2, NAMES_ALIKE);
        return persons;
    }

    private static Corpus english() {
        Corpus words = new Corpus();
        RankedWords.of("english_wikipedia")
                .first(ENGLISH_WORDS)
                .countInto(words, ENGLISH_NAMES, WORDS_ALIKE);
        return words;
    }

    private static Corpus places() {
        Corpus places = new Corpus();
        PlaceNames.countCountriesInto(places);
        PlaceNames.countCitiesInto(places);
        return places;
    }

    private static Corpus listedPersons(ListedNames listed) {
        Corpus persons = new Corpus();
        ListedWords.countPersonsInto(persons, listed);
        return persons;
    }

    private static Corpus listedOthers(ListedNames listed) {
        Corpus others = new Corpus();
        ListedWords.countOthersInto(others, listed);
        return others;
    }

    /** What the tables that are kept by hand say; the lower weight where they say two. */
    static SortedMap<String, Double> reviewed() {
        SortedMap<String, Double> weights = new TreeMap<>();
        for (String table : List.of("common-words.tsv", "common-names.tsv")) {
            for (List<String> row : ReviewedTable.rows(LexiconSources.class, table)) {
                double weight = Double.parseDouble(row.getFirst());
                Words.each(row.get(1)).forEach(word -> weights.merge(word, weight, Math::min));
            }
        }
        return weights;
    }
}
