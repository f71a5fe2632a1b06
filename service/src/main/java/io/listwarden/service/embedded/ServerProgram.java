package io.listwarden.service.embedded;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/** The server's program, one for each platform, as it comes with the library. */
final class ServerProgram {
    private static final String VERSION = "redis-server-7.0.15";

    private ServerProgram() {}

    /** Always anew, because a file from last time may be cut; a running server keeps its own. */
    static Path unpack(Path directory) throws IOException {
        Path program = directory.resolve(VERSION);
        Path unfinished = Files.createTempFile(directory, VERSION, ".tmp");
        try (InputStream packed = open(resource(os(), architecture()))) {
            Files.copy(packed, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwx------"));
            Files.move(unfinished, program, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return program.toAbsolutePath();
    }

    static InputStream open(String resource) {
        InputStream packed = ServerProgram.class.getResourceAsStream("/" + resource);
        if (packed == null) {
            throw new ListwardenException(
                    FailureKind.STORE_DOWN,
                    "There is no embedded Redis for this platform ("
                            + resource
                            + "): set listwarden.redis.url to a Redis of your own.");
        }
        return packed;
    }

    static String resource(String os, String architecture) {
        return VERSION + "-" + os + "-" + architecture;
    }

    private static String os() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String architecture() {
        String name = System.getProperty("os.arch");
        return switch (name) {
            case "x86_64" -> "amd64";
            case "aarch64" -> "arm64";
            case "x86", "i386" -> "386";
            default -> name;
        };
    }
}
