package io.listwarden.contracts.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class LettersTest {
    @Test
    void skeletonsAreComparedAsTheyAreMade() {
        List<String> words =
                List.of(
                        "", "a", "w", "mhmd", "mahmoud", "mohamed", "mhmdw", "rshdy", "rashid",
                        "7b", "b7");
        for (String a : words) {
            for (String b : words) {
                String skeleton = Letters.skeleton(a);
                int length = skeleton.equals(Letters.skeleton(b)) ? skeleton.length() : -1;
                assertThat(Letters.commonSkeleton(a, b)).as(a + ", " + b).isEqualTo(length);
            }
        }
    }
}
