package io.listwarden.contracts.generation;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.party.PartyJson;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;

/**
 * The stored form of a manifest: its number, then the SHA-256 of its JSON, then that JSON, on three
 * lines. The number stands apart for the store's scripts; it is in the JSON too.
 */
final class ManifestText {
    private static final JsonMapper MAPPER = new JsonMapper();

    private ManifestText() {}

    static String write(Manifest manifest) {
        String json = MAPPER.writeValueAsString(manifest);
        return manifest.number() + "\n" + hash(json) + "\n" + json;
    }

    /**
     * @throws ListwardenException {@code CORRUPT} when the text is not what {@link #write} wrote
     */
    static Manifest read(String text) {
        String[] lines = text.split("\n", 3);
        if (lines.length < 3 || !hash(lines[2]).equals(lines[1])) {
            throw corrupt();
        }
        Manifest manifest = MAPPER.readValue(lines[2], Manifest.class);
        if (!Long.toString(manifest.number()).equals(lines[0])) {
            throw corrupt();
        }
        return manifest;
    }

    private static String hash(String json) {
        return PartyJson.hash(json.getBytes(StandardCharsets.UTF_8));
    }

    private static ListwardenException corrupt() {
        return new ListwardenException(
                FailureKind.CORRUPT, "The current manifest does not agree with its checksum.");
    }
}
