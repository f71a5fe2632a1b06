package io.listwarden.sync.job;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;

import io.listwarden.contracts.generation.Manifest;
import io.listwarden.sync.history.RunState;
import io.listwarden.sync.history.SyncRun;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Every list goes its own way: whatever becomes of one publisher, the others' lists do not notice.
 */
@Timeout(300)
class IsolationTest {
    @TempDir static Path dataDir;
    private static final List<PublishedDocument> DOCUMENTS = SmallDocuments.all();
    private static ManyRig rig;

    @BeforeAll
    static void loadAll() {
        Map<String, String> settings = new TreeMap<>(SmallDocuments.limits());
        for (PublishedDocument document : DOCUMENTS) {
            settings.put("listwarden.documents." + document.id() + ".fetch-within", "1s");
        }
        rig = new ManyRig(dataDir, DOCUMENTS, settings);
        for (PublishedDocument document : DOCUMENTS) {
            SyncRun run = rig.awaitFirstRun(document.id());
            assertThat(run.state()).as(run.toString()).isEqualTo(RunState.COMPLETED);
        }
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    /** The seven ways in which a publisher fails. */
    private enum Failure {
        NOT_FOUND,
        SERVER_ERROR,
        TOO_LATE,
        A_PAGE_INSTEAD,
        NOTHING,
        CUT,
        SOMEWHERE_ELSE;

        ResponseDefinitionBuilder of(PublishedDocument document) {
            byte[] whole = document.files().values().iterator().next();
            return switch (this) {
                case NOT_FOUND -> aResponse().withStatus(404);
                case SERVER_ERROR -> aResponse().withStatus(500);
                case TOO_LATE -> aResponse().withFixedDelay(3_000).withBody(whole);
                case A_PAGE_INSTEAD ->
                        aResponse()
                                .withHeader("Content-Type", "text/html")
                                .withBody("<!DOCTYPE html><html><body>Maintenance</body></html>");
                case NOTHING -> aResponse().withBody("");
                case CUT -> aResponse().withBody(Arrays.copyOf(whole, whole.length / 2));
                case SOMEWHERE_ELSE ->
                        aResponse()
                                .withStatus(302)
                                .withHeader("Location", "https://elsewhere.example/list");
            };
        }
    }

    private record Broken(PublishedDocument document, Failure failure) {
        @Override
        public String toString() {
            return document.id() + " " + failure;
        }
    }

    private static Stream<Broken> everyDocumentInEveryWay() {
        return DOCUMENTS.stream()
                .flatMap(
                        document ->
                                Arrays.stream(Failure.values())
                                        .map(failure -> new Broken(document, failure)));
    }

    @ParameterizedTest
    @MethodSource("everyDocumentInEveryWay")
    void aPublisherThatFailsNeitherDelaysNorSpoilsAnother(Broken broken) {
        List<Manifest.Entry> before = rig.published().lists();
        rig.publishes(broken.document());
        rig.answers(broken.document(), broken.failure().of(broken.document()));

        CompletableFuture<SyncRun> failing = rig.start(broken.document().id());
        List<SyncRun> others =
                DOCUMENTS.stream()
                        .filter(document -> !document.equals(broken.document()))
                        .map(document -> rig.start(document.id()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        SyncRun failed = failing.join();

        assertThat(failed.state())
                .as(failed.toString())
                .isIn(RunState.FAILED, RunState.QUARANTINED);
        assertThat(Objects.requireNonNull(failed.failure()).detail()).isNotBlank();
        assertThat(others).extracting(SyncRun::state).containsOnly(RunState.UNCHANGED);
        if (broken.failure() == Failure.TOO_LATE) {
            assertThat(others)
                    .extracting(SyncRun::endedAt)
                    .allMatch(end -> end.isBefore(ended(failed)));
        }
        assertThat(rig.published().lists()).isEqualTo(before);
    }

    private static Instant ended(SyncRun run) {
        return Objects.requireNonNull(run.endedAt());
    }
}
