package io.listwarden.build;

import io.listwarden.service.ListwardenApplication;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * The whole application in the profile {@code demo}, as the README starts it; one for all tests
 * that take it as a parameter.
 */
final class RunningDemo implements AutoCloseable {
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);

    private final Path folder;
    private final ConfigurableApplicationContext context;

    private RunningDemo(Path folder, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.context = context;
    }

    /** Gives tests the one running application and ends it after the last of them. */
    static final class Extension implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RunningDemo.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .computeIfAbsent(RunningDemo.class, _ -> start(), RunningDemo.class);
        }
    }

    private static RunningDemo start() {
        try {
            Path folder = Files.createTempDirectory("listwarden-demo");
            RunningDemo demo =
                    new RunningDemo(
                            folder,
                            new SpringApplicationBuilder(ListwardenApplication.class)
                                    .profiles("demo")
                                    .run("--server.port=0", "--listwarden.data-dir=" + folder));
            demo.awaitBothDocuments();
            return demo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitBothDocuments() {
        Instant deadline = Instant.now().plus(READY_WITHIN);
        while (!hasBothDocuments()) {
            if (Instant.now().isAfter(deadline)) {
                close();
                throw new IllegalStateException("the demo lists were not served in time");
            }
            pause();
        }
    }

    private boolean hasBothDocuments() {
        String answer = get("/v1/lookups?name=Candiru");
        return answer.contains("\"us-bis-el\"") && answer.contains("\"eu-fsf\"");
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The host and port that the application answers at. */
    String authority() {
        return "127.0.0.1:"
                + Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
    }

    /** What it answers to a GET, whatever the status. */
    String get(String path) {
        URI uri = URI.create("http://" + authority() + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(uri).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
