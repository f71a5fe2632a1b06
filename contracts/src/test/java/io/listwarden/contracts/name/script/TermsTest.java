package io.listwarden.contracts.name.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.name.NameNormaliser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TermsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "华为技术有限公司 | hua wei technology limited",
                "北京星空科技有限公司 | beijing xing kong technology limited",
                "中国石油天然气集团公司 | china petroleum group company",
                "平壤貿易銀行 | pyongyang trading bank",
                "三菱電機株式会社 | san ling electric",
                "조선무역은행 | korea trading bank",
                "조선 무역 은행 | korea trading bank",
                "四川长虹电器股份有限公司 | sichuan chang hong electric stock",
                "بانک مرکزی ایران | bank central iran",
                "وزارة الدفاع السورية | ministry defense syria",
                "مصرف سوريا الدولي الإسلامي | bank syria international islamic",
                "موسسه اعتباری کوثر | institution credit kwsr",
                "조선백호무역회사 | korea paek ho trading",
                "بانک صنعت و معدن | bank industry and mine",
                "أجنحة الشام للطيران | wings sham airlines",
                "כרמל מערכות הגנה | krml systems defense",
                "קבוצת ההשקעות והפיתוח כרמל | group investments and development krml",
            })
    void generalWordsAreTranslated(String text, String expected) {
        assertThat(NameNormaliser.readings(text))
                .anySatisfy(reading -> assertThat(reading.toString()).startsWith(expected));
    }

    @Test
    void theNameAsItSoundsComesFirst() {
        assertThat(NameNormaliser.normalise("华为技术有限公司").toString()).startsWith("hua wei ji shu");
    }

    @ParameterizedTest
    @CsvSource({"بانک", "בנק"})
    void oneWordInLettersWithoutVowelsIsNotTranslated(String word) {
        assertThat(NameNormaliser.readings(word))
                .extracting(Object::toString)
                .containsExactly("bnk");
    }

    @ParameterizedTest
    @CsvSource({"李建设", "王国防", "김정보"})
    void aPersonIsNotTranslated(String name) {
        assertThat(NameNormaliser.readings(name))
                .noneSatisfy(
                        reading ->
                                assertThat(reading.toString())
                                        .containsAnyOf("construction", "defense", "information"));
    }
}
