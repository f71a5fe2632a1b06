package io.listwarden.contracts.party;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/**
 * The one stored form of a party, {@link CanonicalJson}, so that the hash of the bytes tells
 * whether anything changed.
 */
public final class PartyJson {
    private static final JsonMapper MAPPER =
            CanonicalJson.mapper().addModule(new PartyModule()).build();

    private PartyJson() {}

    private static final class PartyModule extends SimpleModule {
        PartyModule() {
            addDeserializer(String.class, new Text());
        }

        @Override
        public void setupModule(SetupContext context) {
            super.setupModule(context);
            context.addValueInstantiators(new RecordConstructors());
        }
    }

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
