package io.listwarden.service.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class BearersTest {
    private static final int NAMES = 300;
    private static final int WORDS = 40;

    private final Random random = new Random(1);

    @Test
    void classesOfAllWordsOfANameStandBesideItHoweverManyThereAre() {
        Names names = names();
        Bearers bearers = Bearers.of(names, WORDS);
        for (int word = 0; word < WORDS; word++) {
            int at = bearers.start(word);
            List<Integer> found = new ArrayList<>();
            while (at < bearers.end(word)) {
                int name = bearers.name(at);
                found.add(name);
                List<Integer> classes = new ArrayList<>();
                long part;
                do {
                    part = bearers.classes(at++);
                    for (long left = WordClasses.only(part); left != 0; ) {
                        classes.add(WordClasses.first(left));
                        left = WordClasses.rest(left);
                    }
                } while (WordClasses.areFollowed(part));
                assertThat(classes).isEqualTo(classes(names, name));
            }
            assertThat(found).isEqualTo(bearersOf(word, names));
        }
    }

    @Test
    void linkedWordsOfANameAreCounted() {
        Names names = names();
        Links links = new Links();
        links.add(3, 0, 1, 1, 1);
        links.add(17, 0, 1, 1, 1);
        for (int name = 0; name < NAMES; name++) {
            int linked = 0;
            for (int part = 0; part < WordClasses.parts(names.words().length(name)); part++) {
                linked += links.countLinked(WordClasses.ofPart(part, names, name));
            }
            assertThat(linked)
                    .isEqualTo(words(names, name).filter(word -> word == 3 || word == 17).count());
        }
        links.clear();
        assertThat(links.countLinked(WordClasses.ofPart(0, names, 0))).isZero();
    }

    /** Names of no word to thirty, some twice. */
    private Names names() {
        int[] starts = new int[NAMES + 1];
        for (int name = 0; name < NAMES; name++) {
            starts[name + 1] = starts[name] + random.nextInt(31);
        }
        int[] words = random.ints(starts[NAMES], 0, WORDS).toArray();
        return new Names(
                new Rows(starts, words),
                new CodedFloats(words.length),
                new float[NAMES],
                new int[NAMES],
                new short[NAMES],
                new boolean[NAMES]);
    }

    private static IntStream words(Names names, int name) {
        return Arrays.stream(
                names.words().values(), names.words().start(name), names.words().end(name));
    }

    private static List<Integer> classes(Names names, int name) {
        return words(names, name).map(WordClasses::of).boxed().toList();
    }

    private static List<Integer> bearersOf(int word, Names names) {
        return IntStream.range(0, NAMES)
                .filter(name -> words(names, name).anyMatch(it -> it == word))
                .boxed()
                .toList();
    }
}
