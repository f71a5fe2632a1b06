package io.listwarden.sync.source.testing;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyJson;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.fetch.Members;
import io.listwarden.sync.source.ListSource;

import java.io.ByteArrayOutputStream;
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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** A document of several files. */
    public static FetchedDocument of(String documentId, Map<String, byte[]> members) {
        try {
            Path folder = Files.createTempDirectory("listwarden-" + documentId);
            Map<String, Path> files = new TreeMap<>();
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                Path file = folder.resolve(member.getKey());
                file.toFile().deleteOnExit();
                files.put(member.getKey(), Files.write(file, member.getValue()));
            }
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            Members.pack(files, packed);
            return of(documentId, packed.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parties in their stored form, one a line, as golden files hold them. */
    public static String json(List<ListedParty> parties) {
        return parties.stream()
                .map(party -> new String(PartyJson.write(party), StandardCharsets.UTF_8) + "\n")
                .collect(Collectors.joining());
    }

    public static List<ListedParty> parties(ListSource source, FetchedDocument document) {
        List<ListedParty> parties = new ArrayList<>();
        source.read(document, parties::add);
        return parties;
    }
}
