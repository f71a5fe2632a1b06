package io.listwarden.service.evaluation;

import io.listwarden.contracts.party.PartyKind;

import net.datafaker.Faker;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ordinary companies and shops of many countries, by several patterns in turn. */
final class RandomCompanies {
    private static final int FULL = 20_000;
    private static final List<String> COUNTRIES =
            List.of(
                    "ar", "cs-CZ", "da-DK", "de", "en-IN", "en-NG", "en-PK", "en-SG", "en-US",
                    "en-ZA", "es", "es-AR", "es-MX", "fi-FI", "fr", "hr", "hu", "hy", "id", "it",
                    "ja", "nb-NO", "nl-BE", "pl", "pt-BR", "ru", "sk", "sv", "tr", "uk", "uz",
                    "vi");
    private static final List<String> BUSINESS =
            List.of(
                    "Trading",
                    "Construction",
                    "Logistics",
                    "Shipping",
                    "Engineering",
                    "Consulting",
                    "Technologies",
                    "Electronics",
                    "Foods",
                    "Textiles",
                    "Travel",
                    "Motors",
                    "Properties",
                    "Investments",
                    "Chemicals",
                    "Steel",
                    "Pharma",
                    "Aviation",
                    "Marine Services",
                    "Import Export",
                    "Petroleum",
                    "Security",
                    "Media",
                    "Software",
                    "Furniture",
                    "Garments",
                    "Agro",
                    "Medical",
                    "Energy",
                    "Group");
    private static final List<String> FORMS =
            List.of(
                    "Ltd",
                    "LLC",
                    "Inc.",
                    "GmbH",
                    "S.A.",
                    "S.r.l.",
                    "B.V.",
                    "AB",
                    "Oy",
                    "Pty Ltd",
                    "Pvt Ltd",
                    "Co., Ltd.",
                    "OOO",
                    "d.o.o.",
                    "Sp. z o.o.",
                    "LLP",
                    "PLC",
                    "A.S.",
                    "S.A. de C.V.",
                    "FZE",
                    "",
                    "");
    private static final List<String> COMMON =
            List.of(
                    "Global",
                    "International",
                    "General",
                    "National",
                    "United",
                    "First",
                    "New",
                    "Golden",
                    "Star",
                    "Royal",
                    "Universal",
                    "Modern",
                    "Eastern",
                    "Pacific",
                    "Premier",
                    "Green",
                    "Blue",
                    "Silver",
                    "Crystal",
                    "Delta",
                    "Alpha",
                    "Orient");
    private static final List<String> SHOPS =
            List.of(
                    "Bakery",
                    "Café",
                    "Pharmacy",
                    "Flowers",
                    "Books",
                    "Hotel",
                    "Restaurant",
                    "Hardware",
                    "Jewellers",
                    "Optics",
                    "Pizzeria",
                    "Garage",
                    "Salon",
                    "Kiosk");
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";
    private static final String VOWELS = "aeiou";

    private final Faker faker;
    private final Random random;
    private final List<Supplier<String>> patterns =
            List.of(
                    () -> surname() + " " + business() + " " + form(),
                    () -> invented() + " " + business() + " " + form(),
                    () -> place() + " " + business() + " " + form(),
                    () -> acronym() + " " + business() + " " + form(),
                    () -> surname() + " & " + surname() + " " + form(),
                    () -> common() + " " + business() + " " + form(),
                    () -> common() + " " + place() + " " + business(),
                    () -> any(SHOPS) + " " + common(),
                    () -> givenName() + "'s " + any(SHOPS),
                    () -> surname() + " Brothers " + business(),
                    this::fakerCompany,
                    this::fakerCompany);

    private RandomCompanies(String country) {
        this.random = new Random(Sampling.hash(country));
        this.faker = new Faker(Locale.forLanguageTag(country), random);
    }

    static Stream<RandomQuestion> questions(Sampling sampling) {
        int each = sampling.of(FULL / COUNTRIES.size());
        return COUNTRIES.stream()
                .flatMap(
                        country -> {
                            RandomCompanies companies = new RandomCompanies(country);
                            return IntStream.range(0, each).mapToObj(companies::question);
                        });
    }

    private RandomQuestion question(int number) {
        String name = patterns.get(number / 2 % patterns.size()).get().strip();
        return RandomQuestion.numbered(number, "company", PartyKind.ORGANIZATION, name);
    }

    private String fakerCompany() {
        return faker.company().name();
    }

    private String surname() {
        return faker.name().lastName();
    }

    private String givenName() {
        return faker.name().firstName();
    }

    private String place() {
        return faker.address().cityName();
    }

    private String business() {
        return any(BUSINESS);
    }

    private String form() {
        return any(FORMS);
    }

    private String common() {
        return any(COMMON);
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String acronym() {
        StringBuilder acronym = new StringBuilder();
        for (int n = 3 + random.nextInt(2); n > 0; n--) {
            acronym.append((char) ('A' + random.nextInt(26)));
        }
        return acronym.toString();
    }

    /** A word that nobody bears: two or three syllables, and perhaps an ending. */
    private String invented() {
        StringBuilder word = new StringBuilder();
        for (int n = 2 + random.nextInt(2); n > 0; n--) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        word.append(List.of("", "n", "x", "tek", "l", "ra").get(random.nextInt(6)));
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
