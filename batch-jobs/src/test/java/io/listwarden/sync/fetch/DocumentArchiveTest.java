package io.listwarden.sync.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

@Timeout(30)
class DocumentArchiveTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
    private static final URI URL = URI.create("https://lists.example/list");
    private static final String HASH_OF_HELLO =
            "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir Path temporary;
    private Path folder;
    private DocumentArchive archive;

    @BeforeEach
    void open() {
        folder = temporary.resolve("raw").resolve("documents");
        archive = new DocumentArchive(folder);
    }

    @Test
    void aDocumentIsNamedByItsOwnHash() throws Exception {
        FetchedDocument stored = store("hello");

        assertThat(stored).isEqualTo(hello());
        assertThat(archive.find(HASH_OF_HELLO)).contains(stored.path());
        assertThat(files()).containsExactly(stored.path());
        assertThat(stored.path()).hasContent("hello");
    }

    @Test
    void aDocumentLargerThanAnyBufferIsKeptWhole() throws Exception {
        String text = "0123456789".repeat(300_000);

        FetchedDocument stored = store(text);

        assertThat(stored.bytes()).isEqualTo(3_000_000);
        assertThat(stored.path()).hasContent(text);
    }

    @Test
    void theSameContentIsKeptOnce() throws Exception {
        assertThat(store("hello")).isEqualTo(store("hello"));
        assertThat(files()).hasSize(1);
    }

    @Test
    void manyWritersOfTheSameContentDoNotDisturbEachOther() throws Exception {
        List<Callable<FetchedDocument>> writers =
                Stream.generate(() -> (Callable<FetchedDocument>) () -> store("hello"))
                        .limit(32)
                        .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<FetchedDocument> stored : threads.invokeAll(writers)) {
                assertThat(stored.get()).isEqualTo(hello());
            }
        }
        assertThat(files()).hasSize(1);
        assertThat(reopened()).isEqualTo(hello());
    }

    @Test
    void nothingIsKeptOfABodyThatBreaksOff() throws Exception {
        InputStream broken =
                new SequenceInputStream(
                        stream("hel"),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("cut");
                            }

                            @Override
                            public int read(byte[] buffer, int offset, int length)
                                    throws IOException {
                                return read();
                            }
                        });

        assertThatThrownBy(() -> store(broken)).isInstanceOf(IOException.class).hasMessage("cut");
        assertThat(files()).isEmpty();
    }

    @Test
    void aDocumentIsNotVisibleBeforeItIsWhole() throws Exception {
        try (ExecutorService threads = Executors.newSingleThreadExecutor();
                PipedInputStream body = new PipedInputStream()) {
            PipedOutputStream publisher = new PipedOutputStream(body);
            Future<FetchedDocument> stored = threads.submit(() -> store(body));
            publisher.write("hello".getBytes(StandardCharsets.UTF_8));
            publisher.flush();
            awaitFiles(1);

            assertThat(archive.find(HASH_OF_HELLO)).isEmpty();
            publisher.close();
            assertThat(stored.get()).isEqualTo(hello());
        }
    }

    @Test
    void anotherArchiveThatStartsDoesNotTakeALivingWritersFile() throws Exception {
        try (ExecutorService threads = Executors.newSingleThreadExecutor();
                PipedInputStream body = new PipedInputStream()) {
            PipedOutputStream publisher = new PipedOutputStream(body);
            Future<FetchedDocument> stored = threads.submit(() -> store(body));
            publisher.write("hello".getBytes(StandardCharsets.UTF_8));
            publisher.flush();
            awaitFiles(1);

            archive = new DocumentArchive(folder);

            publisher.close();
            assertThat(stored.get()).isEqualTo(hello());
        }
    }

    @Test
    void aKilledWriterLeavesNothingVisibleAndItsRestIsRemovedAtTheNextStart() throws Exception {
        Process writer =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xshare:auto",
                                "-cp",
                                System.getProperty("java.class.path"),
                                EndlessWriter.class.getName(),
                                folder.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(temporary.resolve("writer.log").toFile())
                        .start();
        try {
            awaitFiles(1);
            new DocumentArchive(folder);
            assertThat(files()).as("the living process's file").hasSize(1);
        } finally {
            writer.destroyForcibly().waitFor();
        }
        assertThat(files()).as("the dead process's file").hasSize(1);
        assertThat(files().getFirst()).isNotEmptyFile();

        new DocumentArchive(folder);

        assertThat(files()).isEmpty();
    }

    /** Stores a body that never ends. */
    static final class EndlessWriter {
        public static void main(String[] folder) throws IOException {
            new DocumentArchive(Path.of(folder[0]))
                    .store(
                            "us-csl",
                            URL,
                            new TreeMap<>(),
                            new InputStream() {
                                @Override
                                public int read() {
                                    return 'x';
                                }

                                @Override
                                public int read(byte[] buffer, int offset, int length) {
                                    LockSupport.parkNanos(10_000_000);
                                    return 1;
                                }
                            },
                            InstantSource.system());
        }
    }

    @Test
    void whatWasStoredBeforeOutlivesARestart() throws Exception {
        store("hello");

        archive = new DocumentArchive(folder);

        assertThat(reopened()).isEqualTo(hello());
    }

    @Test
    void anAlteredDocumentIsFoundOut() throws Exception {
        Files.writeString(store("hello").path(), "hallo");

        assertThat(failureOfReopening())
                .isEqualTo(
                        "us-csl: the archived document "
                                + HASH_OF_HELLO
                                + " has other bytes than when it was stored");
    }

    @Test
    void aMissingDocumentIsFoundOut() {
        assertThat(failureOfReopening())
                .isEqualTo(
                        "us-csl: the archived document "
                                + HASH_OF_HELLO
                                + " is not there any more");
    }

    @Test
    void fetchingTheSameBytesAgainMendsAnAlteredDocument() throws Exception {
        Files.writeString(store("hello").path(), "hallo");

        store("hello");

        assertThat(reopened()).isEqualTo(hello());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2c", "../../etc/passwd", "2CF24DBA", "zz"})
    void onlyAHashIsLookedUp(String hash) {
        assertThat(archive.find(hash)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeUsedIsSaidToBeSo() throws Exception {
        Path file = Files.writeString(temporary.resolve("file"), "");

        ListwardenException failure =
                catchThrowableOfType(
                        ListwardenException.class, () -> new DocumentArchive(file.resolve("raw")));

        assertThat(failure.kind()).isEqualTo(FailureKind.STORE_DOWN);
        assertThat(failure.detail())
                .startsWith("The archive of raw documents cannot be used at " + file);
    }

    @Test
    void aDiskThatFailsIsNotTakenForAPublishersFault() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("2c"), "in the way");

        ListwardenException failure =
                catchThrowableOfType(ListwardenException.class, () -> store("hello"));

        assertThat(failure.kind()).isEqualTo(FailureKind.STORE_DOWN);
        assertThat(files()).containsExactly(folder.resolve("2c"));
    }

    private FetchedDocument store(String text) throws IOException {
        return store(stream(text));
    }

    private FetchedDocument store(InputStream body) throws IOException {
        return archive.store("us-csl", URL, headers(), body, InstantSource.fixed(NOW));
    }

    private FetchedDocument reopened() {
        return archive.reopen("us-csl", HASH_OF_HELLO, URL, NOW, headers());
    }

    private String failureOfReopening() {
        ListwardenException failure =
                catchThrowableOfType(ListwardenException.class, this::reopened);
        assertThat(failure.kind()).isEqualTo(FailureKind.CORRUPT);
        return failure.detail();
    }

    private FetchedDocument hello() {
        return new FetchedDocument(
                "us-csl",
                folder.resolve("2c").resolve(HASH_OF_HELLO),
                HASH_OF_HELLO,
                5,
                URL,
                NOW,
                headers());
    }

    private static SortedMap<String, String> headers() {
        return new TreeMap<>(Map.of("etag", "\"7\""));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private void awaitFiles(int number) throws Exception {
        while (files().size() < number || Files.size(files().getFirst()) == 0) {
            Thread.sleep(5);
        }
    }
}
