package io.listwarden.contracts.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

final class EditCostTest {
    @ParameterizedTest
    @CsvSource({
        "putin, putin, 0",
        "smith, smiht, 1",
        "daniel, daniels, 1",
        "bush, rush, 1.5",
        "sergei, sergej, 0.2",
        "marko, marco, 0.4",
    })
    void costsWhatWritersDoToNames(String a, String b, double cost) {
        assertThat(EditCost.between(a, b, 2)).isEqualTo(cost);
        assertThat(EditCost.between(b, a, 2)).isEqualTo(cost);
    }

    @Test
    void moreEditsThanAllowedAreTooMany() {
        assertThat(EditCost.between("putin", "pxtxn", 1)).isEqualTo(EditCost.TOO_MANY);
        assertThat(EditCost.between("putin", "pxtxn", 2)).isEqualTo(2);
        assertThat(EditCost.between("putin", "putin", 0)).isZero();
        assertThat(EditCost.between("putin", "puti", 0)).isEqualTo(EditCost.TOO_MANY);
    }

    @Test
    void isWithinTheEditsExactlyWhereThePlainDistanceIs() {
        Random random = new Random(11);
        for (int n = 0; n < 20_000; n++) {
            String a = word(random);
            String b = word(random);
            int distance = plainDistance(a, b);
            for (int edits = 0; edits <= 2; edits++) {
                assertThat(EditCost.between(a, b, edits) != EditCost.TOO_MANY)
                        .as("%s %s within %d", a, b, edits)
                        .isEqualTo(distance <= edits);
            }
            assertThat(EditCost.between(a, b, 2)).isEqualTo(EditCost.between(b, a, 2));
        }
    }

    private static String word(Random random) {
        String letters = "aeikcn";
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(6);
        for (int i = 0; i < length; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    /** Optimal string alignment by its definition. */
    private static int plainDistance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, i, b, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, int i, String b, int j) {
        int exchanged = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best =
                Math.min(
                        cost[i - 1][j - 1] + exchanged,
                        1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
