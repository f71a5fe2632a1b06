package io.listwarden.service.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.Tuning;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class BestPairsTest {
    private static final int LAST = 5;

    private final Random random = new Random(1);
    private final Reach reach = Reach.of(0.8, (Tuning) Profile.BALANCED.names());

    @Test
    void noSetOfAsManyPairsBearsAHeavierName() {
        for (int question = 0; question < 200; question++) {
            List<Pairs> pairs = pairs(1 + random.nextInt(6));
            double whole = pairs.stream().mapToDouble(Pairs::weight).sum() + random.nextDouble();
            double[] heaviest = heaviest(pairs, whole);
            for (int set = 0; set < 1 << pairs.size(); set++) {
                int size = Integer.bitCount(set);
                if (size < LAST) {
                    double ofSet = sum(pairs, set).heaviestName(reach, whole);
                    assertThat(heaviest[size]).isGreaterThan(ofSet - Reach.ROUNDING);
                }
            }
        }
    }

    @Test
    void aSingleCommonWordOfTwoReachesNothing() {
        Pairs common = new Pairs();
        common.add(0.2 * 0.35, 0.35, 0.35, 0.35);
        double[] heaviest = heaviest(List.of(common, common), 0.7);
        assertThat(heaviest[1]).isNegative();
        assertThat(heaviest[2]).isGreaterThan(0.7);
    }

    private double[] heaviest(List<Pairs> pairs, double whole) {
        BestPairs best = new BestPairs();
        best.clear();
        pairs.forEach(best::add);
        double[] heaviest = new double[LAST + 1];
        best.weigh(new Pairs(), reach, whole, 0, heaviest);
        return heaviest;
    }

    private List<Pairs> pairs(int count) {
        List<Pairs> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double own = random.nextDouble();
            double listed = random.nextDouble();
            double agreement = 0.6 + 0.4 * random.nextDouble();
            double excess = reach.excess(agreement, own, listed);
            Pairs pair = new Pairs();
            pair.add(excess, own, listed, agreement * Math.min(own, listed));
            pairs.add(pair);
        }
        return pairs;
    }

    private static Pairs sum(List<Pairs> pairs, int set) {
        Pairs sum = new Pairs();
        for (int i = 0; i < pairs.size(); i++) {
            if ((set >>> i & 1) != 0) {
                sum.add(pairs.get(i));
            }
        }
        return sum;
    }
}
