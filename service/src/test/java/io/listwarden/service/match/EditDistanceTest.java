package io.listwarden.service.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

final class EditDistanceTest {
    private static final int NO_LIMIT = 10_000;

    @ParameterizedTest
    @CsvSource({
        "putin,putin,0",
        "putin,puton,5",
        "kadafi,qadafi,5",
        "mohamed,moamed,5",
        "aleksandr,aleksander,8",
        "daniel,daniels,10",
        "smith,smiht,10",
        "bush,rush,15",
        "abc,'',28",
    })
    void costsWhatHappensToNames(String a, String b, int cost) {
        assertThat(EditDistance.between(a, b, NO_LIMIT)).isEqualTo(cost);
    }

    @Test
    void agreesWithTheDefinitionOnRandomWords() {
        Random random = new Random(11);
        for (int n = 0; n < 5_000; n++) {
            String a = word(random);
            String b = word(random);
            int expected = byDefinition(a, b);
            assertThat(EditDistance.between(a, b, NO_LIMIT)).as("%s %s", a, b).isEqualTo(expected);
            assertThat(EditDistance.between(b, a, NO_LIMIT)).isEqualTo(expected);
            int limited = EditDistance.between(a, b, 15);
            assertThat(limited <= 15 ? limited : 16).isEqualTo(Math.min(expected, 16));
        }
    }

    @Test
    void theQuickLookNeverRefusesWordsThatAreAlike() {
        Random random = new Random(12);
        for (int n = 0; n < 20_000; n++) {
            String a = Letters.withoutDoubles(word(random));
            String b = Letters.withoutDoubles(word(random));
            int longer = Math.max(a.length(), b.length());
            boolean alike =
                    !a.isEmpty()
                            && !b.isEmpty()
                            && EditDistance.between(a, b, NO_LIMIT) * 4 <= longer * 10;
            boolean maybe =
                    Similarity.mayBeAlike(
                            Letters.signature(a),
                            a.length(),
                            Letters.signature(b),
                            b.length(),
                            !alike || Letters.alike(a.charAt(0), b.charAt(0)));
            assertThat(maybe || !alike).as("%s %s", a, b).isTrue();
        }
    }

    private static String word(Random random) {
        String letters = "aeikcqszhmnt";
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(8);
        for (int i = 0; i < length; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    private static int byDefinition(String a, String b) {
        boolean otherStart =
                !a.isEmpty() && !b.isEmpty() && !Letters.alike(a.charAt(0), b.charAt(0));
        return (otherStart ? 5 : 0) + cheapest(a, b);
    }

    /** Tries every way, from the end of both words. */
    private static int cheapest(String a, String b) {
        if (a.isEmpty() && b.isEmpty()) {
            return 0;
        }
        int best = Integer.MAX_VALUE;
        if (!a.isEmpty()) {
            best = Math.min(best, drop(a) + cheapest(cut(a, 1), b));
        }
        if (!b.isEmpty()) {
            best = Math.min(best, drop(b) + cheapest(a, cut(b, 1)));
        }
        if (!a.isEmpty() && !b.isEmpty()) {
            best =
                    Math.min(
                            best,
                            exchange(last(a, 1), last(b, 1)) + cheapest(cut(a, 1), cut(b, 1)));
        }
        boolean swapped =
                a.length() > 1
                        && b.length() > 1
                        && last(a, 1) == last(b, 2)
                        && last(a, 2) == last(b, 1);
        return swapped ? Math.min(best, 10 + cheapest(cut(a, 2), cut(b, 2))) : best;
    }

    private static int drop(String word) {
        char c = last(word, 1);
        return c == 'h' ? 5 : "aeiouy".indexOf(c) >= 0 ? 8 : 10;
    }

    private static int exchange(char a, char b) {
        return a == b ? 0 : Letters.alike(a, b) ? 5 : 10;
    }

    private static char last(String word, int n) {
        return word.charAt(word.length() - n);
    }

    private static String cut(String word, int n) {
        return word.substring(0, word.length() - n);
    }
}
