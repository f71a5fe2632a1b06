package io.listwarden.contracts.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The one stored form of a party: JSON in which equal parties are equal bytes.
 *
 * <p>Components come in the order of the records, nothing that is null or empty is written, so that
 * the hash of the bytes tells whether anything changed.
 */
public final class PartyJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            inclusion ->
                                    inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .withConfigOverride(
                            List.class,
                            lists ->
                                    lists.setNullHandling(
                                            JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                    .addModule(new SimpleModule().addDeserializer(String.class, new Text()))
                    .build();

    private PartyJson() {}

    /** UTF-8 JSON on one line, without a line break at its end. */
    public static byte[] write(ListedParty party) {
        return MAPPER.writeValueAsBytes(party);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws tools.jackson.core.JacksonException if the bytes are anything else
     */
    public static ListedParty read(byte[] json) {
        return MAPPER.readValue(json, ListedParty.class);
    }

    /**
     * {@link #read(byte[])}, passing every text through {@code texts}, which may give an equal one
     * that is held already.
     */
    public static ListedParty read(byte[] json, UnaryOperator<String> texts) {
        return MAPPER.readerFor(ListedParty.class)
                .withAttribute(Text.SHARED, texts)
                .readValue(json);
    }

    /** {@link #read(byte[])} for text. */
    public static ListedParty read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of {@link #write}, 64 lower-case hex digits. */
    public static String hash(byte[] json) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
