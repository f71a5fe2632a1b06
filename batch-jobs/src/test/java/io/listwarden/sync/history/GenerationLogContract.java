package io.listwarden.sync.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

abstract class GenerationLogContract extends OnADatabase {
    private GenerationLog log;

    @BeforeEach
    void openLog() {
        log = new GenerationLog(database, clock);
    }

    @Test
    void generationsCountUpFromOne() {
        assertThat(log.latest()).isEmpty();
        PublishedGeneration first = log.append(0, (number, at) -> number + " at " + at);
        PublishedGeneration second = log.append(0, (_, _) -> "{}".repeat(1_000_000));

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.manifest()).isEqualTo("1 at 2026-01-02T03:04:05.123456Z");
        assertThat(log.newest(5)).isEqualTo(List.of(second, first));
        assertThat(log.latest()).contains(second);
        assertThat(log.find(1)).contains(first);
        assertThat(log.find(3)).isEmpty();
    }

    @Test
    void aManifestThatCannotBeWrittenTakesNoNumber() {
        assertThatThrownBy(
                        () ->
                                log.append(
                                        0,
                                        (_, _) -> {
                                            throw new IllegalStateException("no manifest");
                                        }))
                .hasMessage("no manifest");

        assertThat(log.append(0, (_, _) -> "{}").number()).isEqualTo(1);
    }

    @Test
    void anyMomentHasTheGenerationThatWasServedThen() {
        PublishedGeneration first = log.append(0, (_, _) -> "{}");
        PublishedGeneration second = log.append(0, (_, _) -> "{}");

        assertThat(log.servedAt(first.publishedAt().minusMillis(1))).isEmpty();
        assertThat(log.servedAt(first.publishedAt())).contains(first);
        assertThat(log.servedAt(second.publishedAt().minusMillis(1))).contains(first);
        assertThat(log.servedAt(second.publishedAt().plusSeconds(9))).contains(second);
    }

    @Test
    void numbersGoOnAboveThoseOfAStoreThatKnowsMore() {
        log.append(0, (_, _) -> "{}");

        assertThat(log.append(40, (_, _) -> "{}").number()).isEqualTo(41);
        assertThat(log.append(7, (_, _) -> "{}").number()).isEqualTo(42);
    }

    @Test
    void publishersAtOnceTakeNumbersWithoutGapsOrDoubles() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<PublishedGeneration> task = () -> log.append(0, (_, _) -> "{}");
            for (var result : threads.invokeAll(List.of(task, task, task, task))) {
                result.get();
            }
        }

        assertThat(log.newest(9))
                .extracting(PublishedGeneration::number)
                .containsExactly(4L, 3L, 2L, 1L);
    }
}
