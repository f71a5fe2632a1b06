package io.listwarden.contracts.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Holds what callers are told: that scores of one version are the same scores. */
final class MatcherVersionTest {
    private static final Path TABLES = Path.of("src/main/resources/io/listwarden/contracts/match");

    /**
     * What changed on purpose becomes the record with {@code -Dlistwarden.scores.renew=true}, after
     * {@link MatcherVersion#NUMBER} has been raised unless a table or a profile's numbers changed.
     */
    @Test
    void noScoreChangesWithoutItsVersion() throws IOException {
        RecordedScores committed = RecordedScores.committed();
        RecordedScores now = committed.now();

        assertThat(now.changedWithoutVersion(committed))
                .as("scores changed: raise MatcherVersion.NUMBER")
                .isEmpty();
        if (Boolean.getBoolean("listwarden.scores.renew")) {
            now.commit();
            return;
        }
        assertThat(now)
                .as("-Dlistwarden.scores.renew=true renews recorded-scores.tsv")
                .isEqualTo(committed);
    }

    @Test
    void everyProfileHasAVersionOfItsOwn() {
        assertThat(Arrays.stream(Profile.values()).map(Profile::version))
                .doesNotHaveDuplicates()
                .allMatch(version -> version.matches(MatcherVersion.NUMBER + "-[0-9a-f]{8}"));
    }

    @Test
    void everyTableOfTheMatcherIsInTheVersion() throws IOException {
        try (Stream<Path> files = Files.walk(TABLES)) {
            assertThat(
                            files.filter(Files::isRegularFile)
                                    .map(file -> TABLES.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(MatcherVersion.TABLES);
        }
    }
}
