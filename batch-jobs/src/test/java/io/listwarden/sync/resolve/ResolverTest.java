package io.listwarden.sync.resolve;

import static io.listwarden.contracts.testing.SampleMember.family;
import static io.listwarden.contracts.testing.SampleMember.register;
import static io.listwarden.sync.resolve.TestParty.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.BlobFile;
import io.listwarden.contracts.generation.BlobWriter;
import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.JsonBlob;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.generation.PartyBlob;
import io.listwarden.contracts.generation.RedisGenerationStore;
import io.listwarden.contracts.generation.RedisStoreSettings;
import io.listwarden.contracts.link.Identity;
import io.listwarden.contracts.link.Links;
import io.listwarden.contracts.link.MissingListing;
import io.listwarden.contracts.link.PastListing;
import io.listwarden.contracts.link.VendorLink;
import io.listwarden.contracts.link.VendorLink.Decision;
import io.listwarden.contracts.link.VendorLink.Status;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.testing.RealRedis;
import io.listwarden.contracts.testing.SampleMember;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.sync.history.Database;
import io.listwarden.sync.history.LinkDecision;
import io.listwarden.sync.history.LinkHistory;
import io.listwarden.sync.history.RegisterHistory;
import io.listwarden.sync.history.VendorListings;
import io.listwarden.sync.publish.Resolutions.Registered;
import io.listwarden.sync.testing.Databases;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class ResolverTest {
    private static final String EL = "us-bis-el";
    private static final String FSF = "eu-fsf";
    private static final Instant FETCHED = Instant.parse("2026-01-02T03:04:05Z");
    private static final Decision YES = new Decision(true, "anna", "Same address.", FETCHED);

    private final HikariDataSource dataSource = Databases.h2();
    private final Database database =
            new Database(dataSource, new JdbcTransactionManager(dataSource));
    private final RegisterHistory vendors = new RegisterHistory(database, Clock.systemUTC());
    private final LinkHistory history = new LinkHistory(database, Clock.systemUTC());
    private final GenerationStore store =
            new RedisGenerationStore(
                    RealRedis.shared().uri(),
                    RedisStoreSettings.DEFAULT.withPrefix(RealRedis.freshPrefix()));
    private final Resolver resolver = resolver();

    @TempDir private Path staging;

    @AfterEach
    void close() {
        store.close();
        dataSource.close();
    }

    @Test
    void theBasisChangesWithAListsVersionAndItsContent() {
        Manifest.Entry list = entry(EL, 1, "a".repeat(64), FETCHED, null);
        String basis = resolver.basis(List.of(list));

        assertThat(resolver.basis(List.of(list))).isEqualTo(basis).hasSize(64);
        assertThat(resolver.basis(List.of(entry(EL, 2, "a".repeat(64), FETCHED, null))))
                .as("another version")
                .isNotEqualTo(basis);
        assertThat(resolver.basis(List.of(entry(EL, 1, "b".repeat(64), FETCHED, null))))
                .as("other parties")
                .isNotEqualTo(basis);
        assertThat(resolver.basis(List.of(entry(FSF, 1, "a".repeat(64), FETCHED, null))))
                .as("another list")
                .isNotEqualTo(basis);
        assertThat(resolver.basis(List.of(list, entry(FSF, 1, "b".repeat(64), FETCHED, null))))
                .as("one list more")
                .isNotEqualTo(basis);
    }

    @Test
    void theBasisChangesWithTheRegisterButNotWhenItSaysTheSameAgain() {
        List<Manifest.Entry> lists = List.of(entry(EL, 1, "a".repeat(64), FETCHED, null));
        String without = resolver.basis(lists);

        vendors.record(register(family("candiru", candiru())));
        String with = resolver.basis(lists);
        vendors.record(register(family("candiru", candiru())));

        assertThat(with).isNotEqualTo(without);
        assertThat(resolver.basis(lists)).isEqualTo(with);
        vendors.record(register(family("candiru", candiru().note("Sold."))));
        assertThat(resolver.basis(lists)).isNotEqualTo(with);
    }

    @Test
    void theBasisChangesWithEachDecision() {
        List<Manifest.Entry> lists = List.of(entry(EL, 1, "a".repeat(64), FETCHED, null));
        String before = resolver.basis(lists);
        LinkDecision decision = decision(candiru(), firm("us-bis-el:1", "Candiru Ltd."));

        history.decide(decision);
        String after = resolver.basis(lists);
        history.decide(decision);

        assertThat(after).isNotEqualTo(before);
        assertThat(resolver.basis(lists)).isNotEqualTo(after).isNotEqualTo(before);
    }

    @Test
    void theBasisDoesNotChangeBecauseSomethingWasResolved() {
        List<Manifest.Entry> lists = List.of(list(EL, firm("us-bis-el:1", "Candiru Ltd.")));
        String before = resolver.basis(lists);

        resolve(lists);

        assertThat(resolver.basis(lists)).isEqualTo(before);
    }

    @Test
    void theRegisterInForceIsTheLastOneThatWasRecorded() {
        Register register = register(family("candiru", candiru()));
        assertThat(resolver.register()).isEmpty();
        vendors.record(Register.EMPTY);
        vendors.record(register);

        Registered registered = resolver.register().orElseThrow();

        assertThat(registered).isEqualTo(new Registered(2, JsonBlob.of(register).sha256()));
        JsonBlob content = resolver.content(registered);
        assertThat(content.sha256()).isEqualTo(registered.sha256());
        assertThat(JsonBlob.read(content.sha256(), content.content(), Register.class))
                .isEqualTo(register);
    }

    @Test
    void partiesAreJoinedAndLinkedToMembers() {
        vendors.record(
                register(
                        family("candiru", candiru()), family("acme", member("acme", "Acme S.A."))));

        Links links =
                resolve(
                        List.of(
                                list(
                                        FSF,
                                        firm("eu-fsf:7", "Candiru Ltd.").country("IL"),
                                        firm("eu-fsf:8", "Somebody Else")),
                                list(EL, firm("us-bis-el:1", "CANDIRU LTD").country("IL"))));

        assertThat(links.identities())
                .extracting(Identity::parties)
                .containsExactly(List.of(PartyId.parse("eu-fsf:7"), PartyId.parse("us-bis-el:1")));
        assertThat(links.vendors())
                .extracting(VendorLink::memberId, VendorLink::partyId, VendorLink::status)
                .containsExactly(
                        tuple("candiru", PartyId.parse("eu-fsf:7"), Status.PROPOSED),
                        tuple("candiru", PartyId.parse("us-bis-el:1"), Status.PROPOSED));
        assertThat(links.missing()).isEmpty();
    }

    @Test
    void decisionsTakePart() {
        TestParty party = firm("us-bis-el:1", "Candiru Ltd.");
        vendors.record(register(family("candiru", candiru())));
        history.decide(decision(candiru(), party));

        assertThat(resolve(List.of(list(EL, party))).vendors())
                .singleElement()
                .satisfies(
                        link -> {
                            assertThat(link.status()).isEqualTo(Status.CONFIRMED);
                            assertThat(link.decision()).isEqualTo(YES);
                        });
    }

    @Test
    void withoutARegisterThereAreIdentitiesAlone() {
        Links links =
                resolve(
                        List.of(
                                list(FSF, firm("eu-fsf:7", "Candiru Ltd.").country("IL")),
                                list(EL, firm("us-bis-el:1", "Candiru Ltd.").country("IL"))));

        assertThat(links.identities()).hasSize(1);
        assertThat(links.vendors()).isEmpty();
    }

    @Test
    void whatWasResolvedIsRememberedAndNeedsNoListsAgain() {
        vendors.record(register(family("candiru", candiru())));
        List<Manifest.Entry> lists = List.of(list(EL, firm("us-bis-el:1", "Candiru Ltd.")));
        Links first = resolve(lists);
        remove(lists.getFirst());

        Resolver afterARestart = resolver();

        assertThat(first.vendors()).hasSize(1);
        assertThat(afterARestart.resolve(afterARestart.basis(lists), lists)).isEqualTo(first);
    }

    @Test
    void whatFollowsFromSomethingElseIsResolvedAnew() {
        vendors.record(register(family("candiru", candiru())));
        List<Manifest.Entry> lists = List.of(list(EL, firm("us-bis-el:1", "Candiru Ltd.")));
        Links first = resolve(lists);

        vendors.record(Register.EMPTY);
        Links second = resolve(lists);

        assertThat(first.vendors()).hasSize(1);
        assertThat(second.vendors()).isEmpty();
        assertThat(history.last())
                .contains(new LinkHistory.Resolved(resolver.basis(lists), 2, second));
    }

    @Test
    void aListThatIsGoneFromTheStoreEndsInStoreDownAndNothingIsRemembered() {
        List<Manifest.Entry> lists = List.of(list(EL, firm("us-bis-el:1", "Candiru Ltd.")));
        remove(lists.getFirst());

        assertThatThrownBy(() -> resolve(lists))
                .isInstanceOfSatisfying(
                        ListwardenException.class,
                        e -> {
                            assertThat(e.kind()).isEqualTo(FailureKind.STORE_DOWN);
                            assertThat(e.detail()).contains(EL);
                        });
        assertThat(history.last()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-03T23:59:59Z, false",
        "2021-11-04T00:00:00Z, true",
        "2023-05-31T23:59:59Z, true",
        "2023-06-01T00:00:00Z, false"
    })
    void aListingIsMissingWhereTheListsDateIsFromItsDayToBeforeItsRemoval(
            Instant date, boolean missing) {
        vendors.record(
                register(
                        family(
                                "candiru",
                                candiru().listed(EL, null, null, "2021-11-04", "2023-06-01"))));
        Manifest.Entry list = list(EL, firm("us-bis-el:1", "Somebody Else"));
        MissingListing expected = new MissingListing("candiru", EL, 4, LocalDate.of(2021, 11, 4));

        List<MissingListing> ofItsOwnDate = missing(of(list, 4, FETCHED, date));
        List<MissingListing> ofItsFetching = missing(of(list, 4, date, null));

        assertThat(ofItsOwnDate).isEqualTo(missing ? List.of(expected) : List.of());
        assertThat(ofItsFetching).isEqualTo(ofItsOwnDate);
    }

    private List<MissingListing> missing(Manifest.Entry list) {
        history.resolved(new LinkHistory.Resolved("nothing", 1, Links.NONE));
        return resolve(List.of(list)).missing();
    }

    @Test
    void aListingOfAListThatIsNotLoadedIsNotMissing() {
        vendors.record(register(family("candiru", candiru().listed(FSF, "2021-11-04"))));

        assertThat(missing(list(EL, firm("us-bis-el:1", "Somebody Else")))).isEmpty();
    }

    @Test
    void aListingThatAPartyIsLinkedToIsNotMissing() {
        vendors.record(register(family("candiru", candiru().listed(EL, "2021-11-04"))));

        assertThat(missing(list(EL, firm("us-bis-el:1", "Candiru Ltd.")))).isEmpty();
    }

    @Test
    void aListingThatIsOnlyProposedIsMissing() {
        vendors.record(
                register(
                        family(
                                "candiru",
                                candiru().listed(EL, "Saito Tech", null, "2021-11-04", null))));

        Links links = resolve(List.of(list(EL, firm("us-bis-el:1", "Candiru Ltd."))));

        assertThat(links.vendors()).extracting(VendorLink::status).containsExactly(Status.PROPOSED);
        assertThat(links.missing())
                .extracting(MissingListing::memberId, MissingListing::listId)
                .containsExactly(tuple("candiru", EL));
    }

    @Test
    void whoseListingWasConfirmedAndIsGoneWasListed() {
        vendors.record(
                register(
                        family("candiru", candiru().listed(EL, "2021-11-04")),
                        family("acme", member("acme", "Acme Interception"))));
        Manifest.Entry with =
                list(
                        EL,
                        firm("us-bis-el:1", "Candiru Ltd."),
                        firm("us-bis-el:2", "Acme Interception"));
        Manifest.Entry without = list(EL, firm("us-bis-el:3", "Somebody Else"));

        Links first = resolve(List.of(with));
        Links second =
                resolve(List.of(of(without, 2, FETCHED, Instant.parse("2026-05-06T07:08:09Z"))));

        assertThat(first.past()).isEmpty();
        assertThat(second.past())
                .as("what was only proposed was not")
                .containsExactly(
                        new PastListing(
                                "candiru",
                                PartyId.parse("us-bis-el:1"),
                                null,
                                LocalDate.of(2026, 5, 6)));
    }

    private Resolver resolver() {
        return new Resolver(vendors, history, new VendorListings(database), store);
    }

    private Links resolve(List<Manifest.Entry> lists) {
        return resolver.resolve(resolver.basis(lists), lists);
    }

    private static SampleMember candiru() {
        return member("candiru", "Candiru Ltd.");
    }

    private static SampleMember member(String id, String name) {
        return SampleMember.of(id).named(name);
    }

    private static LinkDecision decision(SampleMember member, TestParty party) {
        Candidate candidate = Candidate.of(party.build());
        return new LinkDecision(
                member.build().id(),
                candidate.id(),
                YES,
                Members.sha256(member.build()),
                candidate.sha256());
    }

    /** A list of these parties in the store. */
    private Manifest.Entry list(String listId, TestParty... parties) {
        try (BlobWriter writer = PartyBlob.writer(listId, staging)) {
            for (TestParty party : parties) {
                writer.add(party.build());
            }
            BlobFile blob = writer.finish();
            store.putBlob(blob.sha256(), Files.readAllBytes(blob.path()));
            return entry(listId, 1, blob.sha256(), FETCHED, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remove(Manifest.Entry list) {
        store.removeBlob(list.blobSha256(), store.blob(list.blobSha256()).orElseThrow());
    }

    private static Manifest.Entry of(
            Manifest.Entry list, int version, Instant fetched, @Nullable Instant sourceDate) {
        return entry(list.listId(), version, list.blobSha256(), fetched, sourceDate);
    }

    private static Manifest.Entry entry(
            String listId,
            int version,
            String sha256,
            Instant fetched,
            @Nullable Instant sourceDate) {
        return new Manifest.Entry(
                listId, version, sourceDate, fetched, sha256, 1, Duration.ofHours(30));
    }
}
