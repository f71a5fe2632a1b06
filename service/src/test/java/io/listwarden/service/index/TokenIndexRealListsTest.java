package io.listwarden.service.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.match.PreparedSubject;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.match.TokenMatcher;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Holds on the real lists; skipped where they are not at hand. */
final class TokenIndexRealListsTest {
    private static final TokenMatcher MATCHER = new TokenMatcher(Profile.BALANCED);
    private static List<ListedParty> parties = List.of();
    private static PartyIndex index = new TokenIndexBuilder().build(List.of());

    @BeforeAll
    static void read() {
        parties = RealParties.ofacAndEu();
        index = new TokenIndexBuilder().build(parties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Intellexa | INTELLEXA S.A.",
                "Vladimir Putin | PUTIN, Vladimir Vladimirovich",
                "Путин Владимир | PUTIN, Vladimir Vladimirovich",
                "PUTIN, Vladimir Vladimirovich | PUTIN, Vladimir Vladimirovich",
                "Hezbollah | HIZBALLAH",
                "Hizballah | HIZBALLAH",
                "Positive Technologies | JSC POSITIVE TECHNOLOGIES",
            })
    void findsWhoIsListed(String asked, String listed) {
        assertThat(search(asked))
                .flatExtracting(hit -> hit.party().names())
                .extracting(ListedName::text)
                .contains(listed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "John Smith",
                "Maria Garcia",
                "Acme Trading LLC",
                "Predator Cycling",
                "First National Bank",
                "Emma Daniels",
                "Joseph Miller",
                "Smith & Sons Construction Ltd",
                "Green Energy Solutions GmbH",
                "Vladimir",
            })
    void ordinaryNamesAreNotFound(String asked) {
        assertThat(search(asked)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsExactlyWhatAFullScanFinds(Profile profile) {
        Random random = new Random(17);
        List<PreparedSubject> prepared = TokenIndexTest.prepared(parties);
        for (int n = 0; n < 9; n++) {
            double threshold = List.of(0.6, 0.8, 0.95).get(n % 3);
            Search search =
                    TokenIndexTest.search(Generated.question(random, parties), threshold, profile);
            assertThat(TokenIndexTest.found(index.search(search)))
                    .as(search.question().names().toString())
                    .isEqualTo(TokenIndexTest.fullScan(parties, prepared, search));
        }
    }

    @Test
    void findsExactlyWhatAScanByWordsFinds() {
        WordScan scan = new WordScan(MATCHER, parties);
        Random random = new Random(31);
        for (int n = 0; n < 60; n++) {
            Subject question = Generated.question(random, parties);
            Map<PartyId, Double> scores = scan.scores(question, 0.6);
            for (double threshold : List.of(0.6, 0.7, 0.8, 0.9)) {
                Map<PartyId, Double> expected = new HashMap<>(scores);
                expected.values().removeIf(score -> score < threshold);
                List<Hit> hits = index.search(TokenIndexTest.search(question, threshold));
                assertThat(hits)
                        .as(question.names().toString())
                        .allSatisfy(
                                hit ->
                                        assertThat(expected)
                                                .containsEntry(hit.party().id(), hit.score()))
                        .hasSameSizeAs(expected.keySet());
            }
        }
    }

    private static List<Hit> search(String text) {
        Subject question =
                new Subject(
                        PartyKind.UNKNOWN,
                        List.of(new Subject.Name(text, AliasStrength.STRONG)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return index.search(
                new Search(
                        question,
                        Set.of(),
                        true,
                        MATCHER.defaultThreshold(),
                        50,
                        Profile.BALANCED));
    }
}
