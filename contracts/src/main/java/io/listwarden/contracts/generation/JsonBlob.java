package io.listwarden.contracts.generation;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.party.CanonicalJson;
import io.listwarden.contracts.party.PartyJson;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The stored form of what belongs to a generation and is no list: one record as canonical JSON,
 * compressed with gzip, named by the SHA-256 of the JSON.
 *
 * @param sha256 64 lower-case hex digits
 * @param content compressed
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes go to the store as they are
public record JsonBlob(String sha256, byte[] content) {
    /** Largest record before compression: a hundred times what there is. */
    private static final long MAXIMUM_BYTES = 256L << 20;

    private static final JsonMapper MAPPER = CanonicalJson.mapper().build();

    /** The record as it is stored. */
    public static JsonBlob of(Record record) {
        byte[] json = MAPPER.writeValueAsBytes(record);
        return new JsonBlob(PartyJson.hash(json), compressed(json));
    }

    private static byte[] compressed(byte[] json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #of} wrote.
     *
     * @param sha256 the blob's name
     * @param content the blob, compressed
     * @throws ListwardenException {@code CORRUPT} when the content is not that blob
     */
    public static <T extends Record> T read(String sha256, byte[] content, Class<T> type) {
        try (InputStream gzip =
                new BoundedInput(
                        new GZIPInputStream(new ByteArrayInputStream(content)), MAXIMUM_BYTES)) {
            byte[] json = gzip.readAllBytes();
            if (!PartyJson.hash(json).equals(sha256)) {
                throw corrupt(sha256, null);
            }
            @Nullable T record = MAPPER.readValue(json, type);
            if (record == null) {
                throw corrupt(sha256, null);
            }
            return record;
        } catch (IOException | JacksonException e) {
            throw corrupt(sha256, e);
        }
    }

    private static ListwardenException corrupt(String sha256, @Nullable Exception cause) {
        return new ListwardenException(
                FailureKind.CORRUPT, "The blob " + sha256 + " is not what its name says.", cause);
    }
}
