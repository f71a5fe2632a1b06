package io.listwarden.service.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Random;

class CodedFloatsTest {
    private static final int SIZE = 10_000;

    @Test
    void everyFloatIsWhatItWasToTheBit() {
        Random random = new Random(1);
        float[] expected = new float[SIZE];
        CodedFloats coded = new CodedFloats(SIZE);
        for (int i = 0; i < SIZE; i++) {
            expected[i] = 1 / (1f + random.nextInt(500));
            coded.set(i, expected[i]);
        }
        float[] kept = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            kept[i] = coded.get(i);
        }
        assertThat(kept).containsExactly(expected);
    }

    @Test
    void whatWasNotSetIsZero() {
        CodedFloats coded = new CodedFloats(2);
        coded.set(1, 0.5f);
        assertThat(coded.get(0)).isZero();
    }

    @Test
    void moreThanTwoBytesTellApartAreRefused() {
        int most = 1 << Character.SIZE;
        CodedFloats coded = new CodedFloats(most);
        for (int i = 0; i < most; i++) {
            coded.set(i, i);
        }
        assertThatThrownBy(() -> coded.set(0, -1)).isInstanceOf(IllegalStateException.class);
    }
}
