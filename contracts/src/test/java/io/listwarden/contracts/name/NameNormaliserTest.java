package io.listwarden.contracts.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

final class NameNormaliserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUTIN, Vladimir Vladimirovich | putin vladimir vladimirovich",
                "Путин Владимир Владимирович | putin vladimir vladimirovich",
                "Жёлтый Щукин Юрий Хамзяев | zhyoltyy shchukin yuriy khamzyaev",
                "Łukasz Ørsted Đorđević Weiß Æneas Işık | lukasz orsted dordevic weiss aeneas isik",
                "José  María-Núñez | jose maria nunez",
                "O'Brien O’Brien Qaʻida | obrien obrien qaida",
                "Ｆｕｌｌｗｉｄｔｈ ﬁne | fullwidth fine",
                "Μητσοτάκης Κυριάκος | mitsotakis kyriakos",
                "习近平 | xi jin ping",
                "김정은 | gim jeong eun",
                "トヨタ | toyota",
                "N.S.O. Group | nso group",
                "J.R. Smith | j r smith",
                "No.3 Factory 007 | no 3 factory 7",
                "Plant183 6th Bureau | plant 183 6 bureau",
                "V1adimir Put1nsky | vladimir putlnsky",
            })
    void comesOutAsLatinTokens(String text, String expected) {
        assertThat(NameNormaliser.normalise(text)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INTELLEXA S.A. | stock",
                "INTELLEXA S. A. | stock",
                "Systemes S. A. R. L. | limited",
                "CANDIRU LTD. | limited",
                "Huawei Technologies Co., Ltd. | limited",
                "华为技术有限公司 | limited",
                "トヨタ自動車株式会社 | stock",
                "ООО Позитив | limited",
                "ОАО «Ромашка» | stock",
                "Cytrox Holdings Zrt. | stock",
                "Cytrox d.o.o. Skopje | limited",
                "PT Bumi Raya | limited",
                "Perkasa Sdn. Bhd. | limited",
                "Общество с ограниченной ответственностью Ромашка | limited",
            })
    void everySpellingOfALegalFormIsItsClass(String text, String legalClass) {
        assertThat(NameNormaliser.normalise(text).tokens())
                .filteredOn(token -> token.kind() == TokenKind.LEGAL_FORM)
                .extracting(Token::text)
                .containsExactly(legalClass);
    }

    @Test
    void aTokenKnowsItsKindAndItsPlaceInTheText() {
        String text = "Dr. Abu-Omar J. al Masri 2 S.A.";
        assertThat(NameNormaliser.normalise(text).tokens())
                .containsExactly(
                        new Token("dr", TokenKind.TITLE, 0, 2),
                        new Token("abu", TokenKind.PARTICLE, 4, 7),
                        new Token("omar", TokenKind.WORD, 8, 12),
                        new Token("j", TokenKind.INITIAL, 13, 14),
                        new Token("al", TokenKind.PARTICLE, 16, 18),
                        new Token("masri", TokenKind.WORD, 19, 24),
                        new Token("2", TokenKind.NUMBER, 25, 26),
                        new Token("stock", TokenKind.LEGAL_FORM, 27, 30));
    }

    @Test
    void aNameOfNothingButALegalFormIsAWord() {
        assertThat(NameNormaliser.normalise("Limited").tokens())
                .containsExactly(new Token("limited", TokenKind.WORD, 0, 7));
        assertThat(NameNormaliser.normalise("The Company").tokens())
                .extracting(Token::kind)
                .containsOnly(TokenKind.WORD);
    }

    @Test
    void lookAlikeLettersOfAnotherAlphabetMakeNoDifference() {
        assertThat(NameNormaliser.normalise("Саndіru")).hasToString("candiru");
        assertThat(NameNormaliser.normalise("Пyтин")).hasToString("putin");
    }

    @Test
    void directionControlsAndInvisibleCharactersMakeNoDifference() {
        assertThat(NameNormaliser.normalise("\u202eNS\u200bO\u202c Gr\u00adoup\ufeff"))
                .hasToString("nso group");
    }

    @Test
    void arabicAndHebrewGiveConsonantsWithTheArticleApart() {
        assertThat(NameNormaliser.normalise("محمد المصري")).hasToString("mhmd al msry");
        assertThat(NameNormaliser.normalise("מוחמד").toString()).matches("[a-z ]+");
    }

    @Test
    void aScriptThatNothingIsKnownOfIsKept() {
        assertThat(NameNormaliser.normalise("𐎀𐎁").tokens()).hasSize(1);
    }

    @Test
    void aTextOfNoLettersHasNoTokens() {
        assertThat(NameNormaliser.normalise("").tokens()).isEmpty();
        assertThat(NameNormaliser.normalise("  -- ,. \u0000 \u202e ' ").tokens()).isEmpty();
        assertThat(NameNormaliser.normalise("\ud800 \udc00\udc00").tokens()).isEmpty();
    }

    @Test
    void longTextsAreBounded() {
        assertThat(NameNormaliser.normalise("ab ".repeat(100_000)).tokens()).hasSize(64);
        assertThat(NameNormaliser.normalise("界".repeat(100_000)).tokens()).hasSize(64);
        assertThat(NameNormaliser.normalise("x".repeat(100_000)).tokens().getFirst().end())
                .isEqualTo(1_000);
    }

    @Test
    void anyTextIsSafeAndOffsetsStayInside() {
        Random random = new Random(7);
        for (int n = 0; n < 20_000; n++) {
            String text = garbage(random);
            NormalisedName name = NameNormaliser.normalise(text);
            assertThat(name.tokens()).hasSizeLessThanOrEqualTo(64).allMatch(t -> fits(t, text));
            assertThat(NameNormaliser.normalise(text)).isEqualTo(name);
        }
    }

    private static boolean fits(Token token, String text) {
        return 0 <= token.start()
                && token.start() < token.end()
                && token.end() <= text.length()
                && !token.text().isEmpty();
    }

    private static String garbage(Random random) {
        int[] starts = {0x20, 0x300, 0x400, 0x5d0, 0x621, 0xe00, 0x1100, 0x2010, 0x4e00, 0xac00};
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(24);
        for (int i = 0; i < length; i++) {
            int base = starts[random.nextInt(starts.length)];
            text.append(
                    (char)
                            (random.nextInt(20) == 0
                                    ? random.nextInt(0x10000)
                                    : base + random.nextInt(96)));
        }
        return text.toString();
    }

    @Test
    void normalisingTwiceChangesNothing() {
        for (String text : List.of("Владимир Путин", "Ørsted A/S", "习近平", "Ahmed al-Masri 12")) {
            String once = NameNormaliser.normalise(text).toString();
            assertThat(NameNormaliser.normalise(once)).hasToString(once);
        }
    }

    @Test
    void manyThreadsGetTheSameTokens() {
        List<String> texts = List.of("محمد المصري", "Αθήνα", "김정은", "习近平", "Владимир", "Łódź");
        var results = new ConcurrentHashMap<String, java.util.Set<String>>();
        IntStream.range(0, 5_000)
                .parallel()
                .forEach(
                        i -> {
                            String text = texts.get(i % texts.size());
                            results.computeIfAbsent(text, t -> ConcurrentHashMap.newKeySet())
                                    .add(NameNormaliser.normalise(text).toString());
                        });
        assertThat(results.values()).hasSize(texts.size()).allMatch(set -> set.size() == 1);
    }
}
