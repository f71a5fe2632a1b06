package io.listwarden.sync.source.testing;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyJson;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ListSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Turns bytes into documents as the fetch would leave them, and reads them whole. */
public final class Documents {
    private Documents() {}

    public static FetchedDocument of(String documentId, byte[] bytes) {
        try {
            Path path = Files.createTempFile("listwarden-" + documentId, ".document");
            path.toFile().deleteOnExit();
            Files.write(path, bytes);
            return new FetchedDocument(
                    documentId,
                    path,
                    PartyJson.hash(bytes),
                    bytes.length,
                    URI.create("https://publisher.example/" + documentId),
                    Instant.parse("2026-06-01T00:00:00Z"),
                    new TreeMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static FetchedDocument of(String documentId, String text) {
        return of(documentId, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A resource of the tests, by its path from the root of the class path. */
    public static byte[] resource(String path) {
        try (InputStream in = Documents.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] unzipped(Path gzip) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<ListedParty> parties(ListSource source, FetchedDocument document) {
        List<ListedParty> parties = new ArrayList<>();
        source.read(document, parties::add);
        return parties;
    }
}
