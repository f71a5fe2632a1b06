package io.listwarden.contracts.name.syllable;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.name.NameNormaliser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OriginTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZHANG, Xiaoming | PINYIN",
                "Wang Wei | PINYIN",
                "Chang Hsiao-ming | WADE_GILES",
                "Mao Tse-tung | WADE_GILES",
                "Kim Jong Un | KOREAN",
                "Park Geun-hye | KOREAN",
                "RI Yong Ho | KOREAN",
                "Ri Jun Song | KOREAN",
                "Chiang KAO | WADE_GILES",
                "Kang Ting | PINYIN",
                "Joe Smith | ANY",
                "Maria Ivanova | ANY",
                "Ali Kasim | ANY",
                "Wang | ANY",
                "Wang Trading Co. Ltd. | ANY",
                "Li 3 | ANY",
                "'' | ANY",
            })
    void aNamesSyllablesTellItsOrigin(String name, Origin origin) {
        assertThat(of(name)).isEqualTo(origin);
    }

    @ParameterizedTest
    @CsvSource({
        "zhang, chang",
        "xiaoming, hsiaoming",
        "zedong, tsetung",
        "jinping, chinping",
        "qinghong, chinghung",
        "yi, i",
        "nv, nu",
    })
    void pinyinSoundsAsWadeAndGilesWriteIt(String pinyin, String sound) {
        assertThat(Origin.PINYIN.chinese(pinyin)).isEqualTo(sound);
        assertThat(Origin.WADE_GILES.chinese(sound)).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({
        "chol, jol",
        "cheol, chol",
        "choe, choi",
        "pak, park",
        "bak, park",
        "lee, ri",
        "kyung, gyeong",
        "hyun, hyon",
        "young, yong",
        "hee, hui",
        "soo, su",
        "yongchol, yeongcheol",
        "baek, paik",
        "eun, un",
        "chul, chol",
        "sung, seong",
        "hyuk, hyok",
    })
    void koreanSoundsAlikeInAllCustoms(String one, String other) {
        assertThat(Origin.KOREAN.korean(one)).isNotEmpty().isEqualTo(Origin.KOREAN.korean(other));
    }

    @ParameterizedTest
    @CsvSource({"chol, chun", "yong, song", "su, so", "nam, man", "kim, kin"})
    void otherSyllablesSoundOtherwise(String one, String other) {
        assertThat(Origin.KOREAN.korean(one)).isNotEqualTo(Origin.KOREAN.korean(other));
    }

    @ParameterizedTest
    @CsvSource({"smith", "vladimir", "strong", "''", "xqz", "changchangchangchang"})
    void otherWordsHaveNoSound(String word) {
        assertThat(Origin.PINYIN.chinese(word)).isEmpty();
        assertThat(Origin.WADE_GILES.chinese(word)).isEmpty();
        assertThat(Origin.KOREAN.korean(word)).isEmpty();
    }

    private static Origin of(String name) {
        return Origin.of(NameNormaliser.normalise(name).tokens());
    }
}
