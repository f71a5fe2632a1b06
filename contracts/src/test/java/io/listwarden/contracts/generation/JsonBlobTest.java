package io.listwarden.contracts.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.PartyJson;
import io.listwarden.contracts.testing.SampleMember;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.contracts.vendor.Relation;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

class JsonBlobTest {
    @Test
    void aRecordIsReadAsItWasWritten() {
        Register register = register("Candiru");
        JsonBlob blob = JsonBlob.of(register);

        assertThat(read(blob.sha256(), blob.content())).isEqualTo(register);
    }

    @Test
    void equalRecordsHaveTheEqualNameAndOthersAnother() {
        assertThat(JsonBlob.of(register("Candiru")).sha256())
                .isEqualTo(JsonBlob.of(register("Candiru")).sha256());
        assertThat(JsonBlob.of(register("Candiru")).sha256())
                .isNotEqualTo(JsonBlob.of(register("Candiru Ltd.")).sha256());
    }

    /** The name is part of what is stored: generations and histories hold it. */
    @Test
    void theNameIsTheHashOfTheJsonWithoutWhatIsEmpty() {
        String json = "{\"blobSha256\":\"ab\"}";

        assertThat(JsonBlob.of(new Manifest.Part("ab")).sha256())
                .isEqualTo(PartyJson.hash(json.getBytes(StandardCharsets.UTF_8)));
        assertThat(JsonBlob.of(Register.EMPTY).sha256())
                .isEqualTo(PartyJson.hash("{}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void noAlteredByteAndNoCutIsOverlooked() {
        Register register = register("Candiru");
        JsonBlob blob = JsonBlob.of(register);
        byte[] content = blob.content();

        for (int i = 0; i < content.length; i++) {
            byte[] altered = content.clone();
            altered[i] ^= 0x10;
            assertCorruptOrEqual(blob.sha256(), altered, register);
            byte[] cut = Arrays.copyOf(content, i);
            assertCorrupt(() -> read(blob.sha256(), cut));
        }
    }

    /** Some bits of a gzip header mean nothing; then the record is still the right one. */
    private static void assertCorruptOrEqual(String sha256, byte[] altered, Register register) {
        try {
            assertThat(read(sha256, altered)).isEqualTo(register);
        } catch (ListwardenException e) {
            assertThat(e.kind()).isEqualTo(FailureKind.CORRUPT);
        }
    }

    @Test
    void aBlobIsNotTakenForAnotherOne() {
        JsonBlob blob = JsonBlob.of(register("Candiru"));
        JsonBlob other = JsonBlob.of(register("NSO Group"));

        assertCorrupt(() -> read(other.sha256(), blob.content()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"\"",
                "{",
                "{} {}",
                "{\"families\":7}",
                "{\"families\":[{\"id\":\"f\",\"members\":[null]}]}",
                "{\"sources\":{\"s\":{\"checked\":\"GUESSED\"}}}"
            })
    void textThatIsNoRecordIsCorruptEvenUnderItsOwnHash(String text) throws IOException {
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);

        byte[] content = gzip(raw);

        assertCorrupt(() -> read(PartyJson.hash(raw), content));
    }

    @Test
    void contentThatIsNotCompressedIsCorrupt() {
        byte[] raw = "{}".getBytes(StandardCharsets.UTF_8);

        assertCorrupt(() -> read(PartyJson.hash(raw), raw));
    }

    /** Four gigabytes of zeros, which no array could hold. */
    @Test
    void aDecompressionBombEndsAtTheLimit() throws IOException {
        byte[] part = gzip(new byte[64 << 20]);
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        for (int i = 0; i < 64; i++) {
            bomb.write(part);
        }

        assertCorrupt(() -> read("0".repeat(64), bomb.toByteArray()));
    }

    private static Register register(String name) {
        return SampleMember.register(
                SampleMember.family(
                        "candiru",
                        SampleMember.of("candiru")
                                .named(name)
                                .countries("IL")
                                .number(IdentifierType.REGISTRATION, "515084089", "IL")
                                .product("DevilsTongue")
                                .listed("us-bis-el", "2021-11-04")
                                .usedIn("HU", "SA"),
                        SampleMember.of("integrity-labs")
                                .named("Integrity Labs Ltd.")
                                .doubtful()
                                .related(Relation.Kind.SUCCESSOR_OF, "candiru", "2025", null)));
    }

    private static Register read(String sha256, byte[] content) {
        return JsonBlob.read(sha256, content, Register.class);
    }

    private static byte[] gzip(byte[] raw) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(raw);
        }
        return compressed.toByteArray();
    }

    private static void assertCorrupt(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        ListwardenException.class,
                        e -> assertThat(e.kind()).isEqualTo(FailureKind.CORRUPT));
    }
}
