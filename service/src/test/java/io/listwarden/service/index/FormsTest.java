package io.listwarden.service.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class FormsTest {
    private static final int WORDS = 5_000;

    /** Some words share a form, as words of two origins do. */
    private final List<String> formOf =
            new Random(1).ints(WORDS, 0, 3_000).mapToObj(Integer::toString).toList();

    @Test
    void everyWordOfAFormIsFoundAndNoOther() {
        Forms forms = Forms.of(wordsFrom(0), formOf::get);
        for (String form : formOf) {
            assertThat(find(forms, form)).containsExactlyInAnyOrderElementsOf(having(form, 0));
        }
        assertThat(find(forms, "none")).isEmpty();
    }

    @Test
    void fewWordsOfHighNumbersAreFoundAsWell() {
        int first = WORDS - 10;
        Forms forms = Forms.of(wordsFrom(first), formOf::get);
        for (String form : formOf) {
            assertThat(find(forms, form)).containsExactlyInAnyOrderElementsOf(having(form, first));
        }
    }

    @Test
    void noWordsAreNotFound() {
        assertThat(find(Forms.of(new Numbers(), formOf::get), "1")).isEmpty();
    }

    @Test
    void hardlyAnyWordIsLookedAtForAnotherHash() {
        Forms forms = Forms.of(wordsFrom(0), formOf::get);
        List<Integer> strangers = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            forms.find(("other" + i).hashCode(), strangers::add);
        }
        assertThat(strangers).hasSizeLessThan(10);
    }

    private static Numbers wordsFrom(int first) {
        Numbers words = new Numbers();
        for (int word = first; word < WORDS; word++) {
            words.add(word);
        }
        return words;
    }

    private List<Integer> having(String form, int first) {
        return IntStream.range(first, WORDS)
                .filter(word -> formOf.get(word).equals(form))
                .boxed()
                .toList();
    }

    private static List<Integer> find(Forms forms, String form) {
        List<Integer> found = new ArrayList<>();
        forms.find(form, found::add);
        return found;
    }
}
