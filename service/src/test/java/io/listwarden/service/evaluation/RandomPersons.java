package io.listwarden.service.evaluation;

import com.ibm.icu.text.Transliterator;

import io.listwarden.contracts.party.PartyKind;

import net.datafaker.Faker;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ordinary people of forty countries, each country as often as the others: names as Datafaker
 * composes them in turn with any of its given names before any of its family names. Names in
 * another alphabet are in turn as they are and romanised by ICU.
 */
final class RandomPersons {
    private static final int FULL = 20_000;
    private static final List<String> COUNTRIES =
            List.of(
                    "ar", "be", "cs-CZ", "da-DK", "de", "en-IN", "en-NG", "en-PK", "en-SG", "en-US",
                    "es", "es-AR", "es-MX", "fa", "fi-FI", "fr", "he", "hr", "hu", "hy", "id", "it",
                    "ja", "ka", "ko", "lv", "nb-NO", "nl-BE", "pl", "pt-BR", "ro-MD", "ru", "sq",
                    "sv", "th", "tr", "uk", "uz", "vi", "zh-CN");
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:M:] Remove; NFC");

    private RandomPersons() {}

    static Stream<RandomQuestion> questions(Sampling sampling) {
        int each = sampling.of(FULL / COUNTRIES.size());
        return COUNTRIES.stream()
                .flatMap(
                        country -> {
                            Faker faker =
                                    new Faker(
                                            Locale.forLanguageTag(country),
                                            new Random(Sampling.hash(country)));
                            return IntStream.range(0, each).mapToObj(n -> question(faker, n));
                        });
    }

    /** Nobody romanises Arabic or Hebrew letter by letter. */
    private static boolean hasVowels(String name) {
        WritingSystem script = WritingSystem.of(name);
        return script != WritingSystem.ARABIC && script != WritingSystem.HEBREW;
    }

    private static RandomQuestion question(Faker faker, int number) {
        boolean combined = number / 2 % 2 == 0;
        boolean romanised = number / 4 % 2 == 0;
        String name =
                combined
                        ? faker.name().firstName() + " " + faker.name().lastName()
                        : faker.name().name();
        return RandomQuestion.numbered(
                number,
                "person",
                PartyKind.PERSON,
                romanised && hasVowels(name) ? LATIN.transliterate(name) : name);
    }
}
