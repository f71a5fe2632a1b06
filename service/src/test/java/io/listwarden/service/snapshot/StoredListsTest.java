package io.listwarden.service.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.extract.Extract;
import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.generation.RedisGenerationStore;
import io.listwarden.contracts.generation.RedisStoreSettings;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.contracts.testing.RandomParties;
import io.listwarden.contracts.testing.RealRedis;
import io.listwarden.service.index.PartyIndex;
import io.listwarden.service.index.PartyList;
import io.listwarden.service.index.Search;
import io.listwarden.service.index.TokenIndexBuilder;
import io.listwarden.sync.publish.GenerationPublisher;
import io.listwarden.sync.publish.MemoryHistory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import redis.clients.jedis.RedisClient;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

class StoredListsTest {
    private static final String LIST = "eu-fsf";
    private static final List<ListedParty> PARTIES = parties();
    private static final Manifest.Entry NONE =
            new Manifest.Entry(LIST, 1, null, Instant.EPOCH, "", 0, Duration.ofDays(1));
    private static final TokenIndexBuilder INDEXES = new TokenIndexBuilder();

    private final RedisStoreSettings settings =
            RedisStoreSettings.DEFAULT.withPrefix(RealRedis.freshPrefix());
    private final GenerationStore store =
            new RedisGenerationStore(RealRedis.shared().uri(), settings);
    private final RedisClient redis = RealRedis.shared().client();
    private final StoredLists lists = new StoredLists(store);

    @TempDir private Path staging;

    private Manifest.Entry entry = NONE;

    private static List<ListedParty> parties() {
        RandomParties random = new RandomParties(21);
        return IntStream.range(1_000, 1_200)
                .mapToObj(key -> random.party(LIST, Integer.toString(key)))
                .toList();
    }

    @BeforeEach
    void publish() {
        MemoryHistory history = new MemoryHistory();
        history.accept(LIST, PARTIES);
        entry =
                new GenerationPublisher(
                                history, store, history, history, staging, true, Clock.systemUTC())
                        .publish()
                        .orElseThrow()
                        .lists()
                        .getFirst();
    }

    @AfterEach
    void close() {
        store.close();
        redis.close();
    }

    @Test
    void aListStaysPackedAndItsPartiesAreThoseThatWerePublished() {
        PartyList list = lists.load(entry);

        assertThat(list).isInstanceOf(StoredList.class);
        assertThat(PlainIndex.parties(list)).containsExactlyElementsOf(PARTIES);
        assertThat(list.party(7)).as("decoded lately").isSameAs(list.party(7));
    }

    @Test
    void anIndexOfStoredListsFindsAndExplainsAsOneOfTheParties() {
        PartyIndex stored = INDEXES.buildFrom(List.of(lists.load(entry)));
        PartyIndex plain = INDEXES.build(PARTIES);

        for (ListedParty party : PARTIES) {
            assertThat(stored.party(party.id())).isEqualTo(party);
            for (ListedName name : party.names()) {
                Search search = search(name.text());
                assertThat(found(stored, search)).isEqualTo(found(plain, search));
            }
        }
    }

    private static Search search(String name) {
        return new Search(
                new Subject(
                        PartyKind.UNKNOWN,
                        List.of(new Subject.Name(name, AliasStrength.STRONG)),
                        List.of(),
                        List.of("RU"),
                        List.of(),
                        List.of(),
                        List.of()),
                Set.of(),
                true,
                0.8,
                5,
                Profile.BALANCED);
    }

    private static List<String> found(PartyIndex index, Search search) {
        return index.search(search).stream()
                .map(hit -> hit.party() + " " + hit.score() + " " + hit.evidence())
                .toList();
    }

    @Test
    void aMissingExtractIsMadeFromTheBlob() {
        byte[] extract = extract();
        redis.del(extractKey());

        PartyList list = lists.load(entry);

        assertThat(list).isInstanceOf(StoredList.class);
        assertThat(list.extract().bytes()).isEqualTo(extract);
        assertThat(PlainIndex.parties(list)).containsExactlyElementsOf(PARTIES);
    }

    @Test
    void aCorruptExtractIsRemovedAndMadeFromTheBlob() {
        byte[] extract = extract();
        byte[] altered = extract.clone();
        altered[altered.length / 2] ^= 1;
        store.putExtract(Extract.name(entry.blobSha256()), altered);

        PartyList list = lists.load(entry);

        assertThat(list.extract().bytes()).isEqualTo(extract);
        assertThat(redis.exists(extractKey())).isFalse();
    }

    @Test
    void anExtractOfAnotherVersionIsLeftAlone() {
        redis.rename(extractKey(), settings.prefix() + "extract:0:" + entry.blobSha256());

        assertThat(PlainIndex.parties(lists.load(entry))).containsExactlyElementsOf(PARTIES);

        assertThat(store.extract("0:" + entry.blobSha256())).isPresent();
    }

    @Test
    void anExtractOfOtherBytesIsNotBelieved() {
        byte[] extract = Extract.of(entry.blobSha256(), PARTIES.subList(0, 3), new byte[1]).bytes();
        store.putExtract(Extract.name(entry.blobSha256()), extract);

        assertThat(PlainIndex.parties(lists.load(entry))).containsExactlyElementsOf(PARTIES);
    }

    @Test
    void aBlobThatWasAlteredBesideItsExtractIsCorruptAndRemoved() {
        byte[] altered = store.blob(entry.blobSha256()).orElseThrow();
        altered[altered.length / 2] ^= 1;
        redis.set(bytes("blob:" + entry.blobSha256()), altered);

        assertThatThrownBy(() -> lists.load(entry))
                .isInstanceOfSatisfying(
                        ListwardenException.class,
                        e -> assertThat(e.kind()).isEqualTo(FailureKind.CORRUPT));
        assertThat(store.has(entry.blobSha256())).isFalse();
    }

    @Test
    void aBlobOfOneMemberAsItUsedToBeIsServedDecoded() throws IOException {
        byte[] former = oneMember(store.blob(entry.blobSha256()).orElseThrow());
        redis.set(bytes("blob:" + entry.blobSha256()), former);
        assertThat(PlainIndex.parties(lists.load(entry))).containsExactlyElementsOf(PARTIES);

        store.putExtract(
                Extract.name(entry.blobSha256()),
                Extract.of(entry.blobSha256(), PARTIES, former).bytes());
        assertThat(PlainIndex.parties(lists.load(entry))).containsExactlyElementsOf(PARTIES);
    }

    private static byte[] oneMember(byte[] content) throws IOException {
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(member)) {
            new GZIPInputStream(new ByteArrayInputStream(content)).transferTo(gzip);
        }
        return member.toByteArray();
    }

    private byte[] extract() {
        return store.extract(Extract.name(entry.blobSha256())).orElseThrow();
    }

    private String extractKey() {
        return settings.prefix() + "extract:" + Extract.name(entry.blobSha256());
    }

    private byte[] bytes(String key) {
        return (settings.prefix() + key).getBytes(StandardCharsets.UTF_8);
    }
}
