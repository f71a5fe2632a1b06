package io.listwarden.service.benchmark.parties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IVANOV, Ivan | NEW, New",
                "Blue-Cedar Trading LLC | New-New New LLC",
                "Factory No. 3 | New No. 3",
                "J. Karimi | J. New",
                "Dr. van der Meer | Dr. van der New",
                "東京 | new",
            })
    void onlyWordsAreReplacedInTheCaseOfTheirPlace(String name, String filled) {
        assertThat(NamePattern.of(name).filled(_ -> "new")).isEqualTo(filled);
    }

    @ParameterizedTest
    @CsvSource({"Ivan,LATIN", "Иван,CYRILLIC", "عمر,ARABIC", "王,HAN"})
    void wordsAreToldApartByTheirScript(String name, Character.UnicodeScript script) {
        assertThat(NamePattern.of(name).taken())
                .singleElement()
                .returns(script, NamePattern.Word::script);
    }
}
