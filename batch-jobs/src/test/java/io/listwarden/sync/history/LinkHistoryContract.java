package io.listwarden.sync.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.link.Identity;
import io.listwarden.contracts.link.Links;
import io.listwarden.contracts.link.MissingListing;
import io.listwarden.contracts.link.PastListing;
import io.listwarden.contracts.link.VendorLink;
import io.listwarden.contracts.link.VendorLink.Decision;
import io.listwarden.contracts.link.VendorLink.Status;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.sync.history.LinkHistory.Resolved;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

abstract class LinkHistoryContract extends OnADatabase {
    private static final PartyId CANDIRU = PartyId.parse("us-bis-el:candiru.a-1_b");
    private static final PartyId SAITO = PartyId.parse("eu-fsf:42");
    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.123456Z");

    private LinkHistory history;

    @BeforeEach
    void openHistory() {
        history = new LinkHistory(database, clock);
    }

    @Test
    void beforeTheFirstDecisionThereIsNone() {
        assertThat(history.decisions()).isEmpty();
    }

    @Test
    void decisionsAreReadAsTheyWereMadeAndInTheirOrder() {
        LinkDecision confirmed = decision("candiru", CANDIRU, true, "Gleiche Anschrift: קנדירו");
        LinkDecision refused = decision("candiru", SAITO, false, "Another firm.");
        LinkDecision changed = decision("candiru", CANDIRU, false, "I was wrong.".repeat(500));

        history.decide(confirmed);
        history.decide(refused);
        history.decide(changed);

        assertThat(history.decisions()).containsExactly(confirmed, refused, changed);
    }

    @Test
    void aDecisionThatIsMadeTwiceIsThereTwice() {
        LinkDecision decision = decision("candiru", CANDIRU, true, "Yes.");

        history.decide(decision);
        history.decide(decision);

        assertThat(history.decisions()).containsExactly(decision, decision);
    }

    @Test
    void beforeTheFirstResolvingNothingIsRemembered() {
        assertThat(history.last()).isEmpty();
    }

    @Test
    void whatWasResolvedIsReadAsItWas() {
        Resolved resolved = new Resolved("basis", 7, links());

        history.resolved(resolved);

        assertThat(history.last()).contains(resolved);
    }

    @Test
    void whatIsResolvedNextTakesThePlaceOfWhatWasBefore() {
        history.resolved(new Resolved("first", 1, links()));

        history.resolved(new Resolved("second", 2, Links.NONE));

        assertThat(history.last()).contains(new Resolved("second", 2, Links.NONE));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void linksMayBeMany() {
        List<Identity> identities = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            identities.addAll(links().identities());
        }
        Resolved resolved =
                new Resolved("basis", 1, new Links(identities, List.of(), List.of(), List.of()));

        history.resolved(resolved);

        assertThat(history.last()).contains(resolved);
    }

    @Test
    void ofProcessesThatResolveAtOnceOneIsRemembered() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int version = 1; version <= 8; version++) {
                Resolved resolved = new Resolved("basis " + version, version, Links.NONE);
                tasks.add(
                        () -> {
                            history.resolved(resolved);
                            return true;
                        });
            }
            for (var result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isTrue();
            }
        }

        assertThat(rows()).isEqualTo(1);
        assertThat(history.last())
                .hasValueSatisfying(
                        it -> assertThat(it.basis()).isEqualTo("basis " + it.registerVersion()));
    }

    private int rows() {
        return database.inTransaction(
                () ->
                        database.client()
                                .sql("select count(*) from resolution")
                                .query(Integer.class)
                                .single());
    }

    private static LinkDecision decision(
            String member, PartyId party, boolean confirmed, String reason) {
        return new LinkDecision(
                member,
                party,
                new Decision(confirmed, "anna", reason, AT),
                "a".repeat(64),
                "b".repeat(64));
    }

    private static Links links() {
        Decision decision = new Decision(true, "anna", "Yes.", AT);
        return new Links(
                List.of(
                        new Identity(
                                List.of(SAITO, CANDIRU),
                                List.of(
                                        new Identity.Join(
                                                SAITO,
                                                CANDIRU,
                                                Identity.Rule.NAME,
                                                "The names agree (0.97), «קנדירו».")))),
                List.of(
                        link(Status.CONFIRMED, null, decision, null),
                        link(Status.PROPOSED, 0.875, null, decision),
                        link(Status.REFUSED, 1.0, null, null)),
                List.of(new MissingListing("candiru", "us-bis-el", 3, LocalDate.of(2021, 11, 4))),
                List.of(new PastListing("candiru", SAITO, null, LocalDate.of(2025, 6, 7))));
    }

    private static VendorLink link(
            Status status,
            @Nullable Double score,
            @Nullable Decision decision,
            @Nullable Decision reopened) {
        return new VendorLink(
                "candiru", CANDIRU, status, VendorLink.Rule.NAME, "So.", score, decision, reopened);
    }
}
