package io.listwarden.service.learning.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlavicFormTest {
    @ParameterizedTest
    @CsvSource({
        "sokolov, sokolova",
        "zorina, zorin",
        "dubrovsky, dubrovskaya",
        "dubrovskyi, dubrovska",
        "pavlovich, pavlovna",
        "pavlov, pavlovich",
        "pavlova, pavlovna",
        "uladzimiravich, uladzimirauna"
    })
    void twoFormsAreTwoPeople(String a, String b) {
        assertThat(SlavicForm.differ(a, b)).isTrue();
        assertThat(SlavicForm.differ(b, a)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "sokolov, sokoloff",
        "vasilev, vasiliev",
        "dubrovsky, dubrovskiy",
        "pavlovich, pavlovych",
        "pavlovna, pavlivna",
        "nina, nyna"
    })
    void twoSpellingsAreNot(String a, String b) {
        assertThat(SlavicForm.differ(a, b)).isFalse();
    }
}
