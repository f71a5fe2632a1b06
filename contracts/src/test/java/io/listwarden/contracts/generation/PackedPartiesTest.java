package io.listwarden.contracts.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.testing.RandomParties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

class PackedPartiesTest {
    private static final String LIST = "eu-fsf";

    @TempDir private Path directory;

    @Test
    void aPartyDecodedByItselfIsTheOneOfTheWholeBlob() throws IOException {
        BlobFile blob = encode(parties(400));
        byte[] content = Files.readAllBytes(blob.path());
        List<ListedParty> whole = PartyBlob.decode(blob.sha256(), LIST, content);

        PackedParties packed = PackedParties.of(content).orElseThrow();

        assertThat(packed.size()).isEqualTo(400);
        for (int number : new Random(1).ints(300, 0, 400).toArray()) {
            assertThat(packed.party(number)).isEqualTo(whole.get(number));
        }
        assertThat(packed.party(0)).isEqualTo(whole.getFirst());
        assertThat(packed.party(399)).isEqualTo(whole.getLast());
    }

    @Test
    void aPartyThatIsLargerThanABlockIsOneToo() throws IOException {
        List<ListedParty> parties = new ArrayList<>(parties(30));
        parties.set(7, described(parties.get(7), "Very much is said of it. ".repeat(40_000)));
        BlobFile blob = encode(parties);

        PackedParties packed = PackedParties.of(Files.readAllBytes(blob.path())).orElseThrow();

        for (int i = 0; i < parties.size(); i++) {
            assertThat(packed.party(i)).isEqualTo(parties.get(i));
        }
    }

    private static ListedParty described(ListedParty party, String description) {
        return new ListedParty(
                party.id(),
                party.kind(),
                party.names(),
                party.genders(),
                party.birthDates(),
                party.birthPlaces(),
                party.countries(),
                party.identifiers(),
                party.addresses(),
                party.listing(),
                Details.builder().add("description", description).build(),
                party.merged());
    }

    @Test
    void aListWithoutPartiesIsPackedToo() throws IOException {
        BlobFile blob = encode(List.of());

        assertThat(PackedParties.of(Files.readAllBytes(blob.path())).orElseThrow().size()).isZero();
    }

    @Test
    void aBlobOfOneMemberAsItUsedToBeIsNotPackedButRead() throws IOException {
        BlobFile blob = encode(parties(50));
        byte[] content = Files.readAllBytes(blob.path());
        byte[] former = oneMember(content);

        assertThat(PackedParties.of(former)).isEmpty();
        assertThat(PartyBlob.decode(blob.sha256(), LIST, former))
                .isEqualTo(PartyBlob.decode(blob.sha256(), LIST, content));
    }

    private static byte[] oneMember(byte[] content) throws IOException {
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(member)) {
            new GZIPInputStream(new ByteArrayInputStream(content)).transferTo(gzip);
        }
        return member.toByteArray();
    }

    @Test
    void whatIsDamagedIsEitherNotPackedOrCorrupt() throws IOException {
        byte[] content = Files.readAllBytes(encode(parties(60)).path());
        Random random = new Random(11);

        for (int i = 0; i < 500; i++) {
            byte[] altered = content.clone();
            altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            PackedParties.of(altered).ifPresent(PackedPartiesTest::readAll);
            byte[] cut = Arrays.copyOf(content, random.nextInt(content.length));
            PackedParties.of(cut).ifPresent(PackedPartiesTest::readAll);
        }
        assertThat(PackedParties.of(new byte[0])).isEmpty();
    }

    private static void readAll(PackedParties packed) {
        for (int i = 0; i < Math.min(100, packed.size()); i++) {
            try {
                packed.party(i);
            } catch (ListwardenException e) {
                assertThat(e.kind()).isEqualTo(FailureKind.CORRUPT);
            }
        }
    }

    @Test
    void aPartyThatIsNotThereIsCorrupt() throws IOException {
        PackedParties packed =
                PackedParties.of(Files.readAllBytes(encode(parties(3)).path())).orElseThrow();

        assertThatThrownBy(() -> packed.party(3)).isInstanceOf(ListwardenException.class);
    }

    private static List<ListedParty> parties(int count) {
        RandomParties random = new RandomParties(9);
        List<ListedParty> parties = new ArrayList<>();
        for (int key = 1_000; key < 1_000 + count; key++) {
            parties.add(random.party(LIST, Integer.toString(key)));
        }
        return parties;
    }

    private BlobFile encode(List<ListedParty> parties) {
        try (BlobWriter writer = PartyBlob.writer(LIST, directory)) {
            parties.forEach(writer::add);
            return writer.finish();
        }
    }
}
