package io.listwarden.service.evaluation.variation;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.PartyKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class VariationsTest {
    private static final Map<String, Variation> ALL =
            Variations.all(List.of("Barnabas"), List.of("Quillfeather")).stream()
                    .collect(Collectors.toMap(Variation::name, Function.identity()));
    private static final Specimen PERSON =
            new Specimen(
                    PartyKind.PERSON, List.of("Mikhail", "Yuryevich", "Zhdankov"), 1, Set.of("RU"));
    private static final Specimen COMPANY =
            new Specimen(
                    PartyKind.ORGANIZATION,
                    List.of("Oriel", "Engineering", "Services", "Ltd"),
                    0,
                    Set.of("SY"));

    @ParameterizedTest
    @CsvSource({
        "order: last word first, Zhdankov Mikhail Yuryevich",
        "order: comma, 'Zhdankov, Mikhail Yuryevich'",
        "space: none, MikhailYuryevichZhdankov",
        "cut at 20, Mikhail Yuryevich Zh",
        "initial for a given name, M. Yuryevich Zhdankov",
        "middle part dropped, Mikhail Zhdankov",
        "patronymic dropped, Mikhail Zhdankov",
        "nickname, Misha Yuryevich Zhdankov",
        "romanised: zh to j, Mikhail Yuryevich Jdankov",
        "romanised: -ov to -off, Mikhail Yuryevich Zhdankoff",
        "other: given name changed, Barnabas Yuryevich Zhdankov",
        "other: family name changed, Mikhail Yuryevich Quillfeather",
    })
    void aPersonsNameIsVaried(String variation, String expected) {
        assertThat(vary(variation, PERSON)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "legal form: dropped, Oriel Engineering Services",
        "generic word dropped,",
        "patronymic dropped,",
        "nickname,",
        "romanised: ou to u,",
        "number: as a word,",
    })
    void aCompanysNameIsVariedByWhatAppliesToIt(String variation, String expected) {
        assertThat(vary(variation, COMPANY)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"Zhang Xiaoping, Chang Hsiao-ping", "Deng Qiu, Teng Chiu", "Lee Kuan,"})
    void pinyinBecomesWadeGilesWithoutItsApostrophes(String pinyin, String expected) {
        Specimen chinese =
                new Specimen(PartyKind.PERSON, List.of(pinyin.split(" ", -1)), 0, Set.of("CN"));

        assertThat(vary("romanised: Wade-Giles for pinyin", chinese))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void aNumberIsWrittenOtherwiseOrBecomesAnotherNumber() {
        Specimen factory =
                new Specimen(PartyKind.ORGANIZATION, List.of("Factory", "No.", "3"), 0, Set.of());

        assertThat(vary("number: as a word", factory)).contains("Factory No. Three");
        assertThat(vary("number: Roman", factory)).contains("Factory No. III");
        assertThat(vary("number: without No.", factory)).contains("Factory 3");
        assertThat(vary("other: number changed", factory))
                .get()
                .asString()
                .matches("Factory No\\. \\d+")
                .isNotEqualTo("Factory No. 3");
    }

    @Test
    void aSlipOfTheFingersChangesOneLetterAndNeverTheFirst() {
        for (int seed = 0; seed < 200; seed++) {
            String typed =
                    rule("typo: substituted")
                            .vary(PERSON, new SplittableRandom(seed))
                            .orElseThrow();

            assertThat(differences(typed, PERSON.text())).isEqualTo(1);
            assertThat(typed.split(" ", -1))
                    .extracting(word -> word.charAt(0))
                    .containsExactly('M', 'Y', 'Z');
        }
    }

    private static long differences(String a, String b) {
        return IntStream.range(0, a.length()).filter(i -> a.charAt(i) != b.charAt(i)).count();
    }

    @Test
    void theSameChanceGivesTheSameVariation() {
        ALL.values()
                .forEach(
                        variation ->
                                assertThat(vary(variation.name(), PERSON))
                                        .isEqualTo(vary(variation.name(), PERSON)));
    }

    private static Optional<String> vary(String variation, Specimen specimen) {
        return rule(variation).vary(specimen, new SplittableRandom(7));
    }

    private static Variation.Rule rule(String variation) {
        assertThat(ALL).containsKey(variation);
        return Objects.requireNonNull(ALL.get(variation)).rule();
    }
}
