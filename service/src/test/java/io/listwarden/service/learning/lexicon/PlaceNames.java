package io.listwarden.service.learning.lexicon;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;

import io.listwarden.service.learning.ReviewedTable;
import io.listwarden.service.learning.Words;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Countries and cities, after which firms are named. */
final class PlaceNames {
    private static final double SHARE_OF_A_COUNTRY = 1e-3;

    /** Firms are named after their city this much more often than after its share of the world. */
    private static final double FIRMS_OF_A_CITY = 3;

    private static final double WORLD_IN_HUNDREDS_OF_THOUSANDS = 80_000;

    private static final List<String> LANGUAGES =
            List.of(
                    "ar", "az", "be", "bg", "cs", "da", "de", "en", "es", "fa", "fi", "fr", "hr",
                    "hu", "id", "it", "ms", "nl", "pl", "pt", "ro", "ru", "sq", "sr-Latn", "sv",
                    "tr", "uk", "uz", "vi");

    private PlaceNames() {}

    /** The countries of ISO 3166-1 in many languages, where their name is one word. */
    static void countCountriesInto(Corpus corpus) {
        Set<String> words = new TreeSet<>();
        for (String language : LANGUAGES) {
            LocaleDisplayNames names =
                    LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language));
            Arrays.stream(ULocale.getISOCountries())
                    .map(names::regionDisplayName)
                    .map(Words::of)
                    .filter(name -> name.size() == 1)
                    .forEach(words::addAll);
        }
        words.forEach(word -> corpus.add(word, SHARE_OF_A_COUNTRY));
    }

    /** The cities of {@code cities.tsv}. */
    static void countCitiesInto(Corpus corpus) {
        for (List<String> row : ReviewedTable.rows(PlaceNames.class, "cities.tsv")) {
            double people = Double.parseDouble(row.getFirst());
            double share = people * FIRMS_OF_A_CITY / WORLD_IN_HUNDREDS_OF_THOUSANDS;
            for (String city : row.get(1).split("\\|", -1)) {
                corpus.add(city, share);
            }
        }
    }
}
