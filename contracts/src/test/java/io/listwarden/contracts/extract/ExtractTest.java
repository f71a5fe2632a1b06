package io.listwarden.contracts.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.name.NormalisedName;
import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.testing.RandomParties;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class ExtractTest {
    private static final String SHA256 = "ab".repeat(32);
    private static final byte[] BLOB = {1, 2, 3};

    private final List<ListedParty> parties = parties();
    private final Extract extract = Extract.of(SHA256, parties, BLOB);

    private static List<ListedParty> parties() {
        RandomParties random = new RandomParties(5);
        return IntStream.range(100, 400)
                .mapToObj(key -> random.party("eu-fsf", Integer.toString(key)))
                .toList();
    }

    @Test
    void keysKindsAndFactsComeBack() {
        Extract read = Extract.read(extract.bytes());

        assertThat(read.size()).isEqualTo(parties.size());
        for (int i = 0; i < parties.size(); i++) {
            assertThat(read.key(i)).isEqualTo(parties.get(i).id().key());
            assertThat(read.kind(i)).isEqualTo(parties.get(i).kind());
            assertThat(read.facts(i)).isEqualTo(PartyFacts.of(parties.get(i)));
        }
    }

    @Test
    void partiesAreFoundByTheirKey() {
        for (int i = 0; i < parties.size(); i++) {
            assertThat(extract.find(parties.get(i).id().key())).isEqualTo(i);
        }
        assertThat(extract.find("1")).isEqualTo(-1);
        assertThat(extract.find("250a")).isEqualTo(-1);
        assertThat(extract.find("9")).isEqualTo(-1);
    }

    /** What the normaliser says of a name, as the extract holds it. */
    private record Reading(
            int party, int position, boolean weak, List<ExtractedNames.Word> words) {}

    @Test
    void namesComeBackAsTheNormaliserReadsThem() {
        List<Reading> expected = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            List<ListedName> names = parties.get(i).names();
            for (int position = 0; position < names.size(); position++) {
                expected.addAll(readings(i, position, names.get(position)));
            }
        }

        assertThat(readings(Extract.read(extract.bytes()).names())).isEqualTo(expected);
    }

    private static List<Reading> readings(int party, int position, ListedName name) {
        boolean weak = name.strength() == AliasStrength.WEAK;
        return NameNormaliser.readings(name.text()).stream()
                .map(reading -> new Reading(party, position, weak, words(reading, name.text())))
                .toList();
    }

    private static List<ExtractedNames.Word> words(NormalisedName reading, String text) {
        return reading.tokens().stream().map(token -> word(token, text)).toList();
    }

    private static ExtractedNames.Word word(Token token, String text) {
        return new ExtractedNames.Word(token.text(), token.kind(), token.isOfAbjad(text));
    }

    private static List<Reading> readings(ExtractedNames names) {
        return IntStream.range(0, names.size()).mapToObj(name -> reading(names, name)).toList();
    }

    private static Reading reading(ExtractedNames names, int name) {
        return new Reading(
                names.parties()[name],
                names.positions()[name],
                names.weak()[name],
                Arrays.stream(names.numbers(), names.starts()[name], names.starts()[name + 1])
                        .mapToObj(names.words()::get)
                        .toList());
    }

    @Test
    void theAbjadsAreArabicAndHebrew() {
        assertThat(isOfAbjad("محمد")).isTrue();
        assertThat(isOfAbjad("דוד")).isTrue();
        assertThat(isOfAbjad("Mhmd")).isFalse();
        assertThat(isOfAbjad("Давид")).isFalse();
    }

    private static boolean isOfAbjad(String name) {
        return NameNormaliser.normalise(name).tokens().getFirst().isOfAbjad(name);
    }

    @Test
    void anEmptyListHasAnExtract() {
        Extract empty = Extract.read(Extract.of(SHA256, List.of(), BLOB).bytes());

        assertThat(empty.size()).isZero();
        assertThat(empty.names().size()).isZero();
        assertThat(empty.find("1")).isEqualTo(-1);
    }

    @Test
    void itKnowsWhichBytesItWasMadeFrom() {
        assertThat(extract.isOf(SHA256, BLOB)).isTrue();
        assertThat(extract.isOf(SHA256, new byte[] {1, 2, 4})).isFalse();
        assertThat(extract.isOf("cd".repeat(32), BLOB)).isFalse();
    }

    @Test
    void noAlteredByteAndNoCutIsOverlooked() {
        byte[] stored = extract.bytes();
        Random random = new Random(3);

        for (int i = 0; i < 200; i++) {
            byte[] altered = stored.clone();
            altered[random.nextInt(stored.length)] ^= (byte) (1 << random.nextInt(8));
            assertCorrupt(altered);
            assertCorrupt(Arrays.copyOf(stored, random.nextInt(stored.length)));
        }
        assertCorrupt(new byte[0]);
    }

    private static void assertCorrupt(byte[] stored) {
        assertThatThrownBy(() -> Extract.read(stored))
                .isInstanceOfSatisfying(
                        ListwardenException.class,
                        e -> assertThat(e.kind()).isEqualTo(FailureKind.CORRUPT));
    }

    @Test
    void partiesOutOfOrderAreRefused() {
        assertThatThrownBy(() -> Extract.of(SHA256, parties.reversed(), BLOB))
                .isInstanceOf(IllegalStateException.class);
    }
}
