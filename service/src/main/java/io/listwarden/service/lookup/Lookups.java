package io.listwarden.service.lookup;

import io.listwarden.contracts.api.BatchLookupAnswer;
import io.listwarden.contracts.api.BatchLookupRequest;
import io.listwarden.contracts.api.LookupAnswer;
import io.listwarden.contracts.api.LookupRequest;
import io.listwarden.contracts.api.LookupResult;
import io.listwarden.contracts.api.MatcherUsed;
import io.listwarden.contracts.api.VendorHit;
import io.listwarden.contracts.identity.Ulid;
import io.listwarden.service.index.Search;
import io.listwarden.service.resolution.VendorHits;
import io.listwarden.service.snapshot.CurrentSnapshot;
import io.listwarden.service.snapshot.Snapshot;
import io.listwarden.service.web.ProblemException;
import io.listwarden.service.web.ProblemType;
import io.listwarden.service.web.RequestChecks;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Answers questions, each from one snapshot. */
final class Lookups {
    private static final Logger LOG = LoggerFactory.getLogger(Lookups.class);
    private static final int LARGEST_BATCH = 1_000;

    private final CurrentSnapshot current;
    private final Profiles profiles;
    private final Freshness freshness;
    private final LookupMetrics metrics;
    private final Ulid ids;
    private final Duration longest;
    private final AskedNames names = new AskedNames();
    private final Turns turns = new Turns(Runtime.getRuntime().availableProcessors());

    /** Of the answer before; any thread may replace it. */
    private volatile @Nullable Served last;

    Lookups(
            CurrentSnapshot current,
            Profiles profiles,
            Freshness freshness,
            LookupMetrics metrics,
            Ulid ids,
            Duration longest) {
        this.current = current;
        this.profiles = profiles;
        this.freshness = freshness;
        this.metrics = metrics;
        this.ids = ids;
        this.longest = longest;
    }

    /**
     * @param checks notes what is wrong with the question
     * @throws ProblemException if the question cannot be used, or no generation is loaded
     */
    LookupAnswer answer(LookupRequest question, RequestChecks checks) {
        Snapshot snapshot = snapshot();
        Served served = served(snapshot);
        served.questions().check(checks, "", question);
        checks.throwIfAny();

        String id = ids.next();
        Found found = find(id, question, snapshot, served);
        return new LookupAnswer(
                id,
                served.generation(),
                found.matcher,
                found.threshold,
                found.results,
                found.vendors,
                found.statement);
    }

    /**
     * @throws ProblemException if any of the questions cannot be used, no generation is loaded, or
     *     all of them together take too long
     */
    BatchLookupAnswer answer(BatchLookupRequest batch) {
        Snapshot snapshot = snapshot();
        Served served = served(snapshot);
        check(batch, served.questions());

        Deadline deadline = Deadline.in(longest);
        String id = ids.next();
        return new BatchLookupAnswer(
                id,
                served.generation(),
                batch.lookups().stream()
                        .peek(item -> deadline.check())
                        .map(item -> answer(id, item, snapshot, served))
                        .toList());
    }

    private static void check(BatchLookupRequest batch, Questions questions) {
        RequestChecks checks = new RequestChecks();
        if (checks.require(!batch.lookups().isEmpty(), "lookups", "is missing or empty")
                && checks.atMost(LARGEST_BATCH, "lookups", batch.lookups())) {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < batch.lookups().size(); i++) {
                BatchLookupRequest.Item item = batch.lookups().get(i);
                checks.id("lookups[" + i + "].id", item.id(), seen);
                questions.check(checks, "lookups[" + i + "].", item.lookup());
            }
        }
        checks.throwIfAny();
    }

    private BatchLookupAnswer.Item answer(
            String id, BatchLookupRequest.Item item, Snapshot snapshot, Served served) {
        Found found = find(id, item.lookup(), snapshot, served);
        return new BatchLookupAnswer.Item(
                Objects.requireNonNull(item.id()),
                found.matcher,
                found.threshold,
                found.results,
                found.vendors,
                found.statement);
    }

    private Found find(String id, LookupRequest question, Snapshot snapshot, Served served) {
        Search search = served.questions().search(question);
        return turns.take(() -> findNow(id, question, search, snapshot, served));
    }

    private Found findNow(
            String id, LookupRequest question, Search search, Snapshot snapshot, Served served) {
        List<LookupResult> results =
                metrics.time(() -> snapshot.index().search(search)).stream()
                        .map(hit -> Answers.result(hit, search.threshold(), snapshot.vendors()))
                        .toList();
        List<VendorHit> vendors =
                new VendorHits(snapshot.vendors(), snapshot.listings()).find(search);
        metrics.count(search.profile(), !results.isEmpty());
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "lookup {} of name {} in generation {}: {} results",
                    id,
                    names.hash(question.name()),
                    served.generation().number(),
                    results.size());
        }
        return new Found(
                Profiles.used(search.profile()),
                search.threshold(),
                results,
                vendors,
                served.statements()
                        .of(results.size(), search.threshold(), search.lists(), vendors));
    }

    private Snapshot snapshot() {
        return current.get()
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ProblemType.NO_GENERATION,
                                        "No list is loaded yet, so nothing can be looked up."));
    }

    private Served served(Snapshot snapshot) {
        Served served = last;
        if (served == null || !served.isOf(snapshot, freshness)) {
            served = Served.of(snapshot, profiles, freshness);
            last = served;
        }
        return served;
    }

    private record Found(
            MatcherUsed matcher,
            double threshold,
            List<LookupResult> results,
            List<VendorHit> vendors,
            String statement) {}
}
