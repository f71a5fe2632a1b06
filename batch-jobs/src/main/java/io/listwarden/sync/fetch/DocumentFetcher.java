package io.listwarden.sync.fetch;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.sync.fetch.FetchOutcome.Fetched;
import io.listwarden.sync.fetch.FetchOutcome.NotModified;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.io.CloseMode;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * Gets documents from their publishers. Safe for use by many threads at once.
 *
 * <p>Meters: {@code listwarden.fetch}, a timer by {@code document} and {@code outcome}, retries
 * included; {@code listwarden.fetch.bytes}, decoded bytes by {@code document}; and Resilience4j's
 * own of its retries and breakers, by the document's id as {@code name}.
 */
public final class DocumentFetcher implements AutoCloseable {
    private static final String CLOSED = "the fetch was ended with the process";

    private final CloseableHttpClient client;
    private final Download download;
    private final Patience patience;
    private final MeterRegistry meters;
    private volatile boolean closed;

    /**
     * @param publisherHosts hosts of the built-in publishers, to which redirects may lead
     */
    public DocumentFetcher(
            FetchSettings settings,
            Set<String> publisherHosts,
            DocumentArchive archive,
            Clock clock,
            MeterRegistry meters) {
        this(settings, publisherHosts, archive, clock, meters, SystemDefaultDnsResolver.INSTANCE);
    }

    DocumentFetcher(
            FetchSettings settings,
            Set<String> publisherHosts,
            DocumentArchive archive,
            Clock clock,
            MeterRegistry meters,
            DnsResolver resolver) {
        UrlRules rules = new UrlRules(settings, publisherHosts);
        this.client = PublisherClient.create(settings, new GuardedResolver(resolver, rules));
        this.download = new Download(client, rules, archive, clock, settings.maximumRetryAfter());
        this.patience = new Patience(settings, clock, meters);
        this.meters = meters;
    }

    /**
     * Fetches one document, retrying while that makes sense; blocks until it is in the archive.
     *
     * @throws ListwardenException UNREACHABLE, FORBIDDEN_ADDRESS, TOO_LARGE, MALFORMED for an empty
     *     answer, STORE_DOWN where the disk fails, INTERRUPTED where the calling thread was
     *     interrupted or this fetcher closed; nothing is kept then
     */
    public FetchOutcome fetch(FetchRequest request) {
        Timer.Sample sample = Timer.start(meters);
        try {
            FetchOutcome outcome = insist(request, download::run);
            measure(sample, request, outcome);
            return outcome;
        } catch (ListwardenException e) {
            sample.stop(timer(request, tag(e.kind())));
            throw e;
        }
    }

    /**
     * What a publisher says at an address beside its documents, retrying while that makes sense;
     * nothing is kept.
     *
     * @throws ListwardenException as {@link #fetch}
     */
    public byte[] read(FetchRequest request) {
        return insist(request, download::read);
    }

    /** Ends what is under way, as INTERRUPTED. */
    @Override
    public void close() {
        closed = true;
        client.close(CloseMode.IMMEDIATE);
    }

    /** One attempt at an answer. */
    private interface Attempt<T> {
        T make(FetchRequest request) throws Exception;
    }

    private <T> T insist(FetchRequest request, Attempt<T> attempt) {
        try {
            return patience.insist(request.documentId(), () -> attempt(request, attempt));
        } catch (ListwardenException e) {
            throw named(request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure(FailureKind.INTERRUPTED, request, "the fetch was interrupted", e);
        } catch (Exception e) {
            throw failure(FailureKind.INTERNAL, request, "the fetch failed: " + e, e);
        }
    }

    private <T> T attempt(FetchRequest request, Attempt<T> attempt) throws Exception {
        try {
            return TimeLimit.run(request.within(), () -> attempt.make(request));
        } catch (TimeoutException e) {
            throw new TransientFailure(
                    "%s took longer than %s".formatted(hostOf(request), request.within()), e);
        } catch (TransientFailure | IllegalStateException e) {
            throw closed ? new ListwardenException(FailureKind.INTERRUPTED, CLOSED, e) : e;
        }
    }

    private static String hostOf(FetchRequest request) {
        return UrlRules.hostOf(request.url());
    }

    private static ListwardenException named(FetchRequest request, ListwardenException e) {
        return e instanceof MalformedListException
                ? new MalformedListException(sentence(request, e.detail()), e)
                : failure(e.kind(), request, e.detail(), e);
    }

    private static ListwardenException failure(
            FailureKind kind, FetchRequest request, String detail, Exception cause) {
        return new ListwardenException(kind, sentence(request, detail), cause);
    }

    private static String sentence(FetchRequest request, String detail) {
        return request.documentId() + ": " + detail;
    }

    private void measure(Timer.Sample sample, FetchRequest request, FetchOutcome outcome) {
        switch (outcome) {
            case Fetched(FetchedDocument document) -> {
                sample.stop(timer(request, "fetched"));
                bytes(request).increment((double) document.bytes());
            }
            case NotModified _ -> sample.stop(timer(request, "not-modified"));
        }
    }

    private Timer timer(FetchRequest request, String outcome) {
        return Timer.builder("listwarden.fetch")
                .description("Fetches of a publisher's document, retries included")
                .tag("document", request.documentId())
                .tag("outcome", outcome)
                .register(meters);
    }

    private Counter bytes(FetchRequest request) {
        return Counter.builder("listwarden.fetch.bytes")
                .description("What was fetched, after decompression")
                .baseUnit("bytes")
                .tag("document", request.documentId())
                .register(meters);
    }

    private static String tag(FailureKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
