package io.listwarden.service.learning.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

class NearWordsTest {
    @Test
    void samplesWhatAComparisonOfEachWithEachFinds() {
        List<String> words = words();
        Set<WordPair> near = new HashSet<>();
        for (String a : words) {
            for (String b : words) {
                if (a.compareTo(b) < 0 && LetterAlignment.of(WordPair.of(a, b)).edits() <= 2) {
                    near.add(WordPair.of(a, b));
                }
            }
        }
        Set<WordPair> sample = NearWords.sample(words);
        assertThat(sample).isNotEmpty().hasSizeLessThan(near.size() / 2);
        assertThat(near).containsAll(sample);
        assertThat(sample)
                .containsAll(
                        near.stream().filter(pair -> pair.first().hashCode() % 8 == 0).toList());
    }

    private static List<String> words() {
        Random random = new Random(7);
        return Stream.generate(() -> word(random)).limit(400).distinct().toList();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4 + random.nextInt(3); i++) {
            word.append("abcd".charAt(random.nextInt(4)));
        }
        return word.toString();
    }
}
