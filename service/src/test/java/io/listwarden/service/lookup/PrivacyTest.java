package io.listwarden.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.service.web.LookupApplication;
import io.listwarden.service.web.RunningService;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

@ExtendWith(OutputCaptureExtension.class)
class PrivacyTest {
    private static final String NAME = "Qwortzelbrandt";

    @TempDir Path folder;

    @Test
    void askedNamesAreNotInTheLogsEvenWhenEverythingIsLogged(CapturedOutput output)
            throws IOException {
        try (RunningService service =
                RunningService.start(
                        LookupApplication.class,
                        "logging.level.root=DEBUG",
                        "server.tomcat.accesslog.enabled=true",
                        "server.tomcat.accesslog.directory=" + folder,
                        "server.tomcat.accesslog.buffered=false")) {
            service.get("/v1/lookups?name=" + NAME);
            service.get("/v1/lookups?name=" + NAME + "&limit=x");
            service.post("/v1/lookups", "{\"name\": \"" + NAME + "\"}");
            service.post("/v1/lookups", "{\"name\": \"" + NAME + "\", \"x\": \"" + NAME + "\"}");
            service.post("/v1/lookups", "{\"kind\": \"" + NAME + "\"}");
            service.post(
                    "/v1/lookups/batch",
                    "{\"lookups\": [{\"id\": \"1\", \"name\": \"" + NAME + "\"}]}");
            service.post(
                    "/v1/comparisons",
                    """
                    {"pairs": [{"id": "1", "left": {"names": [{"text": "%1$s"}]},
                                "right": {"names": [{"text": "%1$s"}]}}]}\
                    """
                            .formatted(NAME));
            service.raw(
                    "GET /v1/lookups?name=<"
                            + NAME
                            + "> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        }

        assertThat(accessLog()).contains("GET /v1/lookups HTTP/1.1").doesNotContain(NAME);
        assertThat(output.getAll().lines().filter(line -> line.contains(NAME))).isEmpty();
        assertThat(output.getAll()).containsPattern("lookup \\w{26} of name [0-9a-f]{16}");
    }

    @AfterEach
    void logLessAgain() {
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel("ROOT", LogLevel.INFO);
    }

    private String accessLog() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(PrivacyTest::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
