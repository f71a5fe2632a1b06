package io.listwarden.contracts.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What holds of any name, tried on made-up ones. */
final class NameNormaliserPropertiesTest {
    private static final int TRIES = 2_000;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final int[] BLOCKS = {
        0x20, 0x80, 0x300, 0x370, 0x400, 0x530, 0x5d0, 0x621, 0x900, 0xe00, 0x1000, 0x10d0, 0x1100,
        0x1e00, 0x2010, 0x2150, 0x2460, 0x3040, 0x30a0, 0x3200, 0x4e00, 0xac00, 0xd800, 0xdc00,
        0xfb50, 0xff00, 0x1d400, 0x1f130, 0x20000, 0xe0000
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyTextHasTokensInsideItInOrder(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < TRIES; n++) {
            String text = garbage(random);
            for (NormalisedName reading : NameNormaliser.readings(text)) {
                assertThat(reading.tokens()).as(text).hasSizeLessThanOrEqualTo(64);
                assertInOrder(reading.tokens(), text);
            }
        }
    }

    private static void assertInOrder(List<Token> tokens, String text) {
        int before = 0;
        for (Token token : tokens) {
            assertThat(token.text()).as(text).isNotBlank();
            assertThat(token.start()).as(text).isGreaterThanOrEqualTo(before);
            assertThat(token.end()).as(text).isGreaterThan(token.start());
            assertThat(token.end()).as(text).isLessThanOrEqualTo(text.length());
            before = token.start();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void readingsDifferAndBeginWithTheUsualOne(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < TRIES; n++) {
            String text = garbage(random);
            assertThat(NameNormaliser.readings(text))
                    .doesNotHaveDuplicates()
                    .startsWith(NameNormaliser.normalise(text))
                    .hasSizeLessThanOrEqualTo(NameNormaliser.MOST_READINGS);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void whatComesOutComesOutAgain(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < TRIES; n++) {
            String once = NameNormaliser.normalise(name(random)).toString();
            assertThat(NameNormaliser.normalise(once)).hasToString(once);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void caseMarksWidthAndBlanksMakeNoDifference(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < TRIES; n++) {
            String text = name(random);
            NormalisedName expected = NameNormaliser.normalise(text);
            for (String same :
                    List.of(
                            text.toUpperCase(Locale.ROOT),
                            text.toLowerCase(Locale.ROOT),
                            Normalizer.normalize(text, Normalizer.Form.NFD),
                            wide(text),
                            marked(text, random),
                            " -" + text.replace(" ", " \u200b - \u202e") + "…")) {
                assertThat(NameNormaliser.normalise(same))
                        .as(same)
                        .hasToString(expected.toString());
            }
        }
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > 0x20 && c < 0x7f ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    private static String marked(String text, Random random) {
        StringBuilder marked = new StringBuilder();
        for (char c : text.toCharArray()) {
            marked.append(c);
            if (c < 0x80 && random.nextInt(3) == 0) {
                marked.append((char) (0x0300 + random.nextInt(0x30)));
            }
        }
        return marked.toString();
    }

    /** Words of six letters and more, which are nothing but names, in Latin or Cyrillic. */
    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        int words = 1 + random.nextInt(4);
        for (int i = 0; i < words; i++) {
            name.append(i == 0 ? "" : " ").append(word(random));
        }
        return name.toString();
    }

    private static String word(Random random) {
        boolean cyrillic = random.nextInt(4) == 0;
        StringBuilder word = new StringBuilder();
        int length = 6 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            word.append(
                    cyrillic
                            ? (char) ('а' + random.nextInt(26))
                            : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static String garbage(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(24);
        for (int i = 0; i < length; i++) {
            int block = BLOCKS[random.nextInt(BLOCKS.length)];
            int c =
                    random.nextInt(20) == 0
                            ? random.nextInt(Character.MAX_CODE_POINT + 1)
                            : block + random.nextInt(96);
            text.appendCodePoint(c);
        }
        return text.toString();
    }
}
