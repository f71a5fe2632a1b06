package io.listwarden.service.evaluation.variation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Persons' names that come from another script, after another romanisation than the list's: every
 * place to which a rule applies in one word is respelt, as one who romanises does. The names of
 * organisations are left alone, since most of their words are translated and not romanised.
 */
final class Romanisation {
    private static final Set<String> ARABIC =
            Set.of(
                    "AE", "AF", "BH", "DZ", "EG", "IQ", "IR", "JO", "KW", "LB", "LY", "MA", "ML",
                    "OM", "PK", "PS", "QA", "SA", "SD", "SO", "SY", "TN", "YE");
    private static final Set<String> SLAVIC =
            Set.of(
                    "AM", "AZ", "BA", "BG", "BY", "GE", "KG", "KZ", "MK", "ME", "RS", "RU", "UA",
                    "UZ");
    private static final Set<String> CHINESE = Set.of("CN", "HK", "MO", "SG", "TW");
    private static final Set<String> MAINLAND = Set.of("CN");
    private static final Set<String> KOREAN = Set.of("KP", "KR");
    private static final Set<String> ANY = Set.of();

    private record Respelling(String name, Set<String> countries, Pattern from, String to) {
        Optional<String> of(Specimen specimen, RandomGenerator random) {
            boolean applies =
                    specimen.isPerson()
                            && (countries.isEmpty()
                                    ? !specimen.isOfAny(CHINESE)
                                    : specimen.isOfAny(countries));
            return applies
                    ? Specimen.any(
                                    specimen.longWords().stream()
                                            .filter(at -> from.matcher(word(specimen, at)).find())
                                            .toList(),
                                    random)
                            .map(at -> specimen.with(at, respelt(word(specimen, at))))
                    : Optional.empty();
        }

        private static String word(Specimen specimen, int at) {
            return specimen.words().get(at);
        }

        private String respelt(String word) {
            return Specimen.inCaseOf(word, from.matcher(word).replaceAll(to));
        }
    }

    private static final List<Respelling> RESPELLINGS =
            List.of(
                    rule("kh to h", ARABIC, "kh", "h"),
                    rule("kh to ch", SLAVIC, "kh", "ch"),
                    rule("kh to h, Slavic", SLAVIC, "kh", "h"),
                    rule("sh to ch", ARABIC, "sh", "ch"),
                    rule("sh to sch", SLAVIC, "sh(?!ch)", "sch"),
                    rule(
                            "y to i",
                            ANY,
                            "(?<=[bcdfghjklmnpqrstvwxz])y(?=[bcdfghjklmnpqrstvwxz])",
                            "i"),
                    rule(
                            "i to y",
                            SLAVIC,
                            "(?<=[bcdfghjklmnpqrstvwxz])i(?=[bcdfghjklmnpqrstvwxz])",
                            "y"),
                    rule("y to j before a vowel", SLAVIC, "y(?=[aeou])", "j"),
                    rule("ya to ia", SLAVIC, "(?<=.)ya", "ia"),
                    rule("yu to iu", SLAVIC, "(?<=.)yu", "iu"),
                    rule("ou to u", ARABIC, "ou", "u"),
                    rule("u to ou", ARABIC, "(?<![aeo])u(?![aeiou])", "ou"),
                    rule("oo to u", ANY, "oo", "u"),
                    rule("u to oo", ARABIC, "(?<![aeoq])u(?![aeiou])", "oo"),
                    rule("ee to i", ANY, "ee", "i"),
                    rule("i to ee", ARABIC, "(?<![aeou])i(?=[bcdfghjklmnpqrstvwxz])", "ee"),
                    rule("q to k", ARABIC, "q(?!u[aeio])", "k"),
                    rule("q to g", ARABIC, "q(?!u[aeio])", "g"),
                    rule("k to q", ARABIC, "(?<=a)k(?!h)", "q"),
                    rule("w to v", ARABIC, "w(?=[aeiou])", "v"),
                    rule("v to w", SLAVIC, "v", "w"),
                    rule("ei to ay", ANY, "ei", "ay"),
                    rule("ay to ei", ARABIC, "ay(?=.)", "ei"),
                    rule("ai to ay", ARABIC, "ai", "ay"),
                    rule("o to u", ARABIC, "(?<![aeou])o(?![aeiou])", "u"),
                    rule("e to a", ARABIC, "(?<![aeiou])e(?![aeiou])", "a"),
                    rule(
                            "a to e",
                            ARABIC,
                            "(?<=[bcdfghjklmnpqrstvwxz])a(?=[bcdfghjklmnpqrstvwxz])",
                            "e"),
                    rule("doubled letters to single", ANY, "([bcdfghjklmnpqrstvwxz])\\1", "$1"),
                    rule("-ov to -off", SLAVIC, "(?<=o|e)v$", "ff"),
                    rule("-iy to -y", SLAVIC, "iy$|ii$", "y"),
                    rule("-y to -iy", SLAVIC, "(?<=[bcdfghjklmnpqrstvwxz])y$", "iy"),
                    rule("-y to -i", SLAVIC, "(?<=[bcdfghjklmnpqrstvwxz])y$", "i"),
                    rule("-ei to -ey", SLAVIC, "ei$", "ey"),
                    rule("ye to e at the start", SLAVIC, "^ye", "e"),
                    rule("e to ye at the start", SLAVIC, "^e(?=[lvfmgk])", "ye"),
                    rule("x to ks", SLAVIC, "(?<=[aeiou])x", "ks"),
                    rule("ks to x", SLAVIC, "(?<=[aeiou])ks", "x"),
                    rule("zh to j", SLAVIC, "zh", "j"),
                    rule("dzh to j", SLAVIC, "dzh", "j"),
                    rule("j to dzh", SLAVIC, "^j(?=[aeou])", "dzh"),
                    rule("j to dj", ARABIC, "j", "dj"),
                    rule("ts to c", SLAVIC, "ts(?!ch)", "c"),
                    rule("ts to tz", SLAVIC, "ts(?!ch)", "tz"),
                    rule("ch to tch", SLAVIC, "(?<![st])ch", "tch"),
                    rule("shch to sch", SLAVIC, "shch", "sch"),
                    rule("ph to f", ANY, "ph", "f"),
                    rule("gh to g", ARABIC, "gh", "g"),
                    rule("dh to d", ARABIC, "dh", "d"),
                    rule("th to t", ARABIC, "th", "t"),
                    rule("h dropped at the end", ARABIC, "(?<=a)h$", ""),
                    rule("h added at the end", ARABIC, "(?<=[bcdfghjklmnpqrstvwxz]a)$", "h"),
                    rule("b to p", KOREAN, "b", "p"),
                    rule("g to k", KOREAN, "g(?=[aeiouy])", "k"),
                    rule("k to g", KOREAN, "^k(?=[aeiouy])", "g"),
                    rule("j to ch", KOREAN, "^j", "ch"),
                    rule("ch to j", KOREAN, "^ch(?=[aeiou])", "j"),
                    rule("eo to o", KOREAN, "eo(?=n)", "o"),
                    rule("u to oo, Korean", KOREAN, "(?<![aeio])u(?=n|k|$)", "oo"));

    private Romanisation() {}

    static List<Variation> all() {
        List<Variation> rules =
                RESPELLINGS.stream()
                        .map(rule -> Variation.same("romanised: " + rule.name(), rule::of))
                        .toList();
        return Stream.concat(
                        rules.stream(),
                        Stream.of(
                                Variation.same(
                                        "romanised: Wade-Giles for pinyin",
                                        (s, random) ->
                                                s.isOfAny(MAINLAND) && s.isPerson()
                                                        ? WadeGiles.of(s)
                                                        : Optional.empty()),
                                Variation.same(
                                        "romanised: several at once", Romanisation::several)))
                .toList();
    }

    /** Two rules one after the other: one who romanises otherwise does so throughout. */
    private static Optional<String> several(Specimen specimen, RandomGenerator random) {
        return once(specimen, random)
                .flatMap(
                        first ->
                                once(specimen.written(first), random)
                                        .filter(second -> !second.equals(specimen.text())));
    }

    private static Optional<String> once(Specimen specimen, RandomGenerator random) {
        return Specimen.any(
                RESPELLINGS.stream()
                        .map(rule -> rule.of(specimen, random))
                        .flatMap(Optional::stream)
                        .toList(),
                random);
    }

    private static Respelling rule(String name, Set<String> countries, String from, String to) {
        return new Respelling(name, countries, Pattern.compile(from, Pattern.CASE_INSENSITIVE), to);
    }
}
