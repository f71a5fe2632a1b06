package io.listwarden.service.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.match.TokenMatcher;
import io.listwarden.service.learning.equivalents.Equivalents;
import io.listwarden.service.learning.equivalents.Relation;
import io.listwarden.service.learning.spelling.SlavicForm;
import io.listwarden.service.learning.spelling.WordPair;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tables as they are committed, however they came to be. */
class KnowledgeTablesTest {
    private static final String WORDS = "words.tsv";
    private static final String EQUIVALENTS = "equivalents.tsv";
    private static final String LETTER_COSTS = "letter-costs.tsv";

    @ParameterizedTest
    @ValueSource(strings = {WORDS, EQUIVALENTS, LETTER_COSTS})
    void beginWithTheirVersionAndSayTheirSources(String table) throws IOException {
        List<String> comment = text(table).lines().takeWhile(line -> line.startsWith("#")).toList();
        assertThat(comment).first().asString().matches("# Version \\d+\\.");
        assertThat(comment).anyMatch(line -> line.contains("LearnWords"));
    }

    @Test
    void everyKnownWordIsNormalisedAndStandsOnce() throws IOException {
        List<String> words = rows(WORDS).stream().flatMap(row -> words(row.get(1))).toList();
        assertThat(words).hasSizeBetween(15_000, 45_000).doesNotHaveDuplicates();
        assertThat(words).filteredOn(word -> !Words.isWord(word)).isEmpty();
    }

    @Test
    void weightsAreStepsOfATwentiethInOrder() throws IOException {
        List<String> weights = rows(WORDS).stream().map(List::getFirst).toList();
        assertThat(weights).isSorted().allMatch(weight -> weight.matches("0\\.\\d[05]|1\\.00"));
        assertThat(weights).doesNotContain("0.00");
    }

    @ParameterizedTest
    @CsvSource({
        "mohammed, maria, 0.35, 0.45",
        "daniel, smith, 0.50, 0.60",
        "kim, ivanov, 0.45, 0.60",
        "trading, gongsi, 0.05, 0.20",
        "bank, zavod, 0.20, 0.35",
        "china, dubai, 0.30, 0.60",
        "horizon, wroclaw, 0.60, 0.95"
    })
    void commonWordsCountLittle(String a, String b, double least, double most) throws IOException {
        Map<String, Double> weights = weights();
        assertThat(weights.get(a)).isBetween(least, most);
        assertThat(weights.get(b)).isBetween(least, most);
    }

    @Test
    void everySetOfEquivalentsIsWellFormed() throws IOException {
        for (List<String> row : rows(EQUIVALENTS)) {
            Relation.valueOf(row.getFirst());
            assertThat(Double.parseDouble(row.get(1))).isBetween(0.80, 0.98);
            List<String> words = words(row.get(2)).toList();
            assertThat(words).hasSizeGreaterThan(1).isSorted().doesNotHaveDuplicates();
            assertThat(words).filteredOn(word -> !Words.isWord(word)).isEmpty();
        }
    }

    @Test
    void noTwoPeoplesFormsOfANameAreEquivalent() throws IOException {
        assertThat(pairs(Relation.SPELLING, Relation.NICKNAME))
                .filteredOn(pair -> SlavicForm.differ(pair.first(), pair.second()))
                .isEmpty();
    }

    @Test
    void whatSomebodyHasFoundDifferentIsNotEquivalent() throws IOException {
        assertThat(pairs(Relation.values())).doesNotContainAnyElementsOf(Equivalents.different());
    }

    @ParameterizedTest
    @CsvSource({
        "mohammed, muhammad",
        "qadhafi, gaddafi",
        "yousef, youssef",
        "sergei, serhii",
        "alexander, sasha",
        "william, bill",
        "peter, petro",
        "zavod, factory",
        "tech, technologies"
    })
    void knowsWhatIsOne(String a, String b) throws IOException {
        assertThat(pairs(Relation.values())).contains(WordPair.of(a, b));
    }

    @ParameterizedTest
    @CsvSource({
        "hassan, hussein",
        "ali, aliya",
        "ahmed, mohammed",
        "chol, chun",
        "ivanov, ivanova",
        "ivanov, ivanovich",
        "maria, mario",
        "bank, group",
        "north, south",
        "russia, ukraine"
    })
    void knowsWhatIsTwo(String a, String b) throws IOException {
        assertThat(pairs(Relation.values())).doesNotContain(WordPair.of(a, b));
    }

    @Test
    void everyCostIsOfAFewLettersAndStandsOnce() throws IOException {
        Set<List<String>> seen = new HashSet<>();
        for (List<String> row : rows(LETTER_COSTS)) {
            assertThat(row.get(0)).matches("-|[a-z]{1,3}");
            assertThat(row.get(1)).matches("[a-z]{1,3}").isNotEqualTo(row.get(0));
            assertThat(row.get(2)).matches("0\\.[2-9][05]|1\\.00");
            assertThat(seen.add(row.subList(0, 2))).isTrue();
            assertThat(seen).doesNotContain(row.subList(0, 2).reversed());
        }
    }

    private static Map<String, Double> weights() throws IOException {
        Map<String, Double> weights = new TreeMap<>();
        for (List<String> row : rows(WORDS)) {
            words(row.get(1))
                    .forEach(word -> weights.put(word, Double.parseDouble(row.getFirst())));
        }
        return weights;
    }

    private static Set<WordPair> pairs(Relation... relations) throws IOException {
        Set<WordPair> pairs = new HashSet<>();
        for (List<String> row : rows(EQUIVALENTS)) {
            if (Arrays.asList(relations).contains(Relation.valueOf(row.getFirst()))) {
                List<String> words = new ArrayList<>(words(row.get(2)).toList());
                for (int i = 0; i < words.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        pairs.add(WordPair.of(words.get(i), words.get(j)));
                    }
                }
            }
        }
        return pairs;
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split(" ", -1));
    }

    private static List<List<String>> rows(String table) throws IOException {
        return ReviewedTable.rows(text(table));
    }

    private static String text(String table) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(TokenMatcher.class.getResourceAsStream(table), table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
