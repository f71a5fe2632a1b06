package io.listwarden.contracts.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyJson;
import io.listwarden.contracts.testing.SampleParties;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

class PartyBlobTest {
    private static final String LIST = "us-bis-el";

    @TempDir private Path directory;

    @Test
    void partiesComeBackSortedByKey() throws IOException {
        List<ListedParty> parties = SampleParties.of(LIST, 250, "I").toList();
        BlobFile blob = encode(parties.reversed());

        assertThat(PartyBlob.decode(blob.sha256(), LIST, content(blob)))
                .containsExactlyElementsOf(
                        parties.stream()
                                .sorted(Comparator.comparing(party -> party.id().key()))
                                .toList());
        assertThat(PartyBlob.decode(blob.sha256(), LIST, blob.path())).hasSize(250);
        assertThat(blob.partyCount()).isEqualTo(250);
        assertThat(blob.nameCount()).isEqualTo(500);
    }

    @Test
    void equalPartiesHaveTheEqualNameInWhateverOrderTheyCome() {
        List<ListedParty> parties = new ArrayList<>(SampleParties.of(LIST, 99, "I").toList());
        String name = encode(parties).sha256();
        Collections.shuffle(parties, new Random(7));

        assertThat(encode(parties).sha256()).isEqualTo(name);
        assertThat(encode(SampleParties.of(LIST, 99, "II").toList()).sha256()).isNotEqualTo(name);
    }

    /** The name is part of what is stored: if this fails, the format has to be counted up. */
    @Test
    void theNameIsTheHashOfTheHeaderAndOneLineOfJsonAParty() {
        ListedParty party = SampleParties.party(LIST, 1, "I");
        String lines =
                """
                {"format":1,"listId":"us-bis-el","parties":1,"names":2}
                """
                        + new String(PartyJson.write(party), StandardCharsets.UTF_8)
                        + "\n";

        assertThat(encode(List.of(party)).sha256())
                .isEqualTo(PartyJson.hash(lines.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void nothingButTheBlobIsLeftOnDisk() throws IOException {
        BlobFile blob = encode(SampleParties.of(LIST, 3, "I").toList());
        try (BlobWriter abandoned = PartyBlob.writer(LIST, directory)) {
            abandoned.add(SampleParties.party(LIST, 1, "I"));
        }

        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(blob.path());
        }
        assertThat(blob.path()).hasFileName(blob.sha256() + ".blob");
    }

    @Test
    void aPartyOfAnotherListOrOneThatComesTwiceIsRefused() {
        try (BlobWriter writer = PartyBlob.writer(LIST, directory)) {
            writer.add(SampleParties.party(LIST, 1, "I"));

            assertThatThrownBy(() -> writer.add(SampleParties.party("eu-fsf", 2, "I")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("eu-fsf:2");
            assertThatThrownBy(() -> writer.add(SampleParties.party(LIST, 1, "II")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("twice");
        }
    }

    @Test
    void aBlobIsNotTakenForAnotherOne() throws IOException {
        BlobFile blob = encode(SampleParties.of(LIST, 5, "I").toList());
        BlobFile other = encode(SampleParties.of(LIST, 5, "II").toList());

        assertCorrupt(() -> PartyBlob.decode(other.sha256(), LIST, content(blob)));
        assertCorrupt(() -> PartyBlob.decode(blob.sha256(), "eu-fsf", content(blob)));
        assertThat(PartyBlob.isIntact(blob.sha256(), blob.path())).isTrue();
        assertThat(PartyBlob.isIntact(other.sha256(), blob.path())).isFalse();
        assertThat(PartyBlob.isIntact(blob.sha256(), directory.resolve("absent"))).isFalse();
    }

    @Test
    void noAlteredByteAndNoCutIsOverlooked() throws IOException {
        BlobFile blob = encode(SampleParties.of(LIST, 20, "I").toList());
        byte[] content = content(blob);
        List<ListedParty> parties = PartyBlob.decode(blob.sha256(), LIST, content);
        Random random = new Random(42);

        for (int i = 0; i < 300; i++) {
            byte[] altered = content.clone();
            altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            assertCorruptOrEqual(blob, altered, parties);
            byte[] cut = Arrays.copyOf(content, random.nextInt(content.length));
            assertCorrupt(() -> PartyBlob.decode(blob.sha256(), LIST, cut));
        }
    }

    /** Some bits of a gzip header mean nothing; then the parties are still the right ones. */
    private static void assertCorruptOrEqual(
            BlobFile blob, byte[] altered, List<ListedParty> parties) {
        try {
            assertThat(PartyBlob.decode(blob.sha256(), LIST, altered)).isEqualTo(parties);
        } catch (ListwardenException e) {
            assertThat(e.kind()).isEqualTo(FailureKind.CORRUPT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "{}\n",
                "null\n",
                "{\"format\":1,\"listId\":\"us-bis-el\",\"parties\":0,\"names\":0}",
                "{\"format\":2,\"listId\":\"us-bis-el\",\"parties\":0,\"names\":0}\n",
                "{\"format\":1,\"listId\":\"eu-fsf\",\"parties\":0,\"names\":0}\n",
                "{\"format\":1,\"listId\":\"us-bis-el\",\"parties\":1,\"names\":0}\n",
                "{\"format\":1,\"listId\":\"us-bis-el\",\"parties\":0,\"names\":1}\n",
                "{\"format\":1,\"listId\":\"us-bis-el\",\"parties\":1,\"names\":0}\n{}\n",
                "{\"format\":1,\"listId\":\"us-bis-el\",\"parties\":1,\"names\":0}\nnull\n"
            })
    void linesThatAreNoBlobAreCorruptEvenUnderTheirOwnHash(String lines) throws IOException {
        byte[] raw = lines.getBytes(StandardCharsets.UTF_8);

        assertCorrupt(() -> PartyBlob.decode(PartyJson.hash(raw), LIST, gzip(raw)));
    }

    @Test
    void partiesOutOfOrderOrOfAnotherListAreCorruptEvenUnderTheirOwnHash() throws IOException {
        ListedParty one = SampleParties.party(LIST, 1, "I");
        byte[] twice = lines(one, one);
        byte[] foreign = lines(SampleParties.party("eu-fsf", 0, "I"), one);

        assertCorrupt(() -> PartyBlob.decode(PartyJson.hash(twice), LIST, gzip(twice)));
        assertCorrupt(() -> PartyBlob.decode(PartyJson.hash(foreign), LIST, gzip(foreign)));
    }

    private static byte[] lines(ListedParty first, ListedParty second) {
        return ("{\"format\":1,\"listId\":\"us-bis-el\",\"parties\":2,\"names\":4}\n"
                        + new String(PartyJson.write(first), StandardCharsets.UTF_8)
                        + "\n"
                        + new String(PartyJson.write(second), StandardCharsets.UTF_8)
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aDecompressionBombEndsAtTheLimit() throws IOException {
        byte[] bomb = gzip(new byte[64 << 20]);
        assertThat(bomb.length).isLessThan(100_000);

        assertCorrupt(() -> PartyBlob.read("0", LIST, new ByteArrayInputStream(bomb), 1 << 20));
        assertCorrupt(() -> PartyBlob.decode("0", LIST, bomb));
    }

    @Test
    void equalTextsAreHeldOnce() throws IOException {
        BlobFile blob = encode(SampleParties.of(LIST, 2, "I").toList());

        List<ListedParty> parties = PartyBlob.decode(blob.sha256(), LIST, content(blob));

        assertThat(parties.get(0).listing().licencePolicy())
                .isSameAs(parties.get(1).listing().licencePolicy());
        assertThat(parties.get(0).details().get("edition"))
                .isSameAs(parties.get(1).details().get("edition"));
    }

    @Test
    void twentyThousandRichPartiesTakeSeconds() throws IOException {
        List<ListedParty> parties = SampleParties.of(LIST, 20_000, "I").toList();
        long start = System.nanoTime();
        BlobFile blob = encode(parties);
        long encoded = System.nanoTime();
        byte[] content = content(blob);

        assertThat(PartyBlob.decode(blob.sha256(), LIST, content)).hasSameSizeAs(parties);

        Duration encoding = Duration.ofNanos(encoded - start);
        Duration decoding = Duration.ofNanos(System.nanoTime() - encoded);
        System.out.printf(
                "20,000 parties: encoded in %d ms, decoded in %d ms, %,d bytes compressed%n",
                encoding.toMillis(), decoding.toMillis(), content.length);
        assertThat(encoding).isLessThan(Duration.ofSeconds(30));
        assertThat(decoding).isLessThan(Duration.ofSeconds(30));
    }

    private BlobFile encode(List<ListedParty> parties) {
        try (BlobWriter writer = PartyBlob.writer(LIST, directory)) {
            parties.forEach(writer::add);
            return writer.finish();
        }
    }

    private static byte[] content(BlobFile blob) throws IOException {
        return Files.readAllBytes(blob.path());
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
