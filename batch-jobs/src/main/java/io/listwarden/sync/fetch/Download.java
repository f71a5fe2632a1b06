package io.listwarden.sync.fetch;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.sync.fetch.FetchOutcome.Fetched;
import io.listwarden.sync.fetch.FetchOutcome.NotModified;

import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One attempt to get one document: asks, follows redirects as far as the rules let it, and keeps
 * the body. Its failures do not name the document yet.
 */
final class Download {
    private static final int MOST_REDIRECTS = 5;
    private static final int LONGEST_HEADER_KEPT = 1024;
    private static final int LONGEST_QUOTE = 200;
    private static final List<String> HEADERS_KEPT =
            List.of(HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED, HttpHeaders.CONTENT_TYPE);

    private final HttpClient client;
    private final UrlRules rules;
    private final DocumentArchive archive;
    private final InstantSource clock;
    private final Duration maximumRetryAfter;

    Download(
            HttpClient client,
            UrlRules rules,
            DocumentArchive archive,
            InstantSource clock,
            Duration maximumRetryAfter) {
        this.client = client;
        this.rules = rules;
        this.archive = archive;
        this.clock = clock;
        this.maximumRetryAfter = maximumRetryAfter;
    }

    /**
     * @throws TransientFailure where another attempt may succeed
     * @throws ListwardenException where none will
     */
    FetchOutcome run(FetchRequest request) throws IOException {
        return request.members().isEmpty() ? one(request) : several(request);
    }

    /** What a short answer says, which is not kept. */
    byte[] read(FetchRequest request) {
        return follow(request.url(), request, request.maxBytes(), (_, body) -> body.readAllBytes())
                .orElseThrow();
    }

    private FetchOutcome one(FetchRequest request) {
        return follow(
                        request.url(),
                        request,
                        request.maxBytes(),
                        (response, body) ->
                                archive.store(
                                        request.documentId(),
                                        request.url(),
                                        headersKept(response),
                                        body,
                                        clock))
                .<FetchOutcome>map(Fetched::new)
                .orElseGet(() -> new NotModified(clock.instant()));
    }

    /** Gets all files before anything is kept, so that a document is whole or not at all. */
    private FetchOutcome several(FetchRequest request) throws IOException {
        try (Bundle bundle = new Bundle(archive)) {
            for (Map.Entry<String, URI> member : new TreeMap<>(request.members()).entrySet()) {
                add(bundle, member.getKey(), member.getValue(), request);
            }
            return new Fetched(bundle.store(request.documentId(), request.url(), clock));
        }
    }

    private void add(Bundle bundle, String name, URI url, FetchRequest request) {
        try {
            var ignored =
                    follow(
                            url,
                            request,
                            Math.max(1, request.maxBytes() - bundle.bytes()),
                            (response, body) -> {
                                header(response, HttpHeaders.LAST_MODIFIED)
                                        .ifPresent(bundle::lastModified);
                                return bundle.add(name, body);
                            });
        } catch (MalformedListException e) {
            throw new MalformedListException(name + ": " + e.detail(), e);
        }
    }

    /** What is done with the body of the answer in the end. */
    private interface Keeping<T> {
        T keep(ClassicHttpResponse response, InputStream body) throws IOException;
    }

    /** Asks and follows redirects; empty where nothing was modified. */
    private <T> Optional<T> follow(
            URI first, FetchRequest request, long maxBytes, Keeping<T> keeping) {
        URI url = first;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            switch (ask(url, request, maxBytes, keeping)) {
                case Kept<T>(Optional<T> kept) -> {
                    return kept;
                }
                case Redirected<T>(URI target) -> url = target;
            }
        }
        throw unreachable(url, "leads on after " + MOST_REDIRECTS + " redirects");
    }

    private sealed interface Answer<T> {}

    private record Kept<T>(Optional<T> kept) implements Answer<T> {}

    private record Redirected<T>(URI target) implements Answer<T> {}

    private <T> Answer<T> ask(URI url, FetchRequest request, long maxBytes, Keeping<T> keeping) {
        rules.check(url, request.url());
        HttpGet get = get(url, request);
        try {
            ClassicHttpResponse response = client.executeOpen(null, get, null);
            try {
                return understand(response, get, url, request, maxBytes, keeping);
            } finally {
                get.cancel();
                Closer.closeQuietly(response);
            }
        } catch (IOException e) {
            throw new TransientFailure(
                    UrlRules.hostOf(url) + " did not send the document: " + inOneLine(e), e);
        }
    }

    private <T> Answer<T> understand(
            ClassicHttpResponse response,
            HttpGet get,
            URI url,
            FetchRequest request,
            long maxBytes,
            Keeping<T> keeping)
            throws IOException {
        return switch (response.getCode()) {
            case 200 -> new Kept<>(Optional.of(keep(response, get, maxBytes, keeping)));
            case 304 -> notModified(url, request);
            case 301, 302, 303, 307, 308 -> new Redirected<>(target(response, url));
            default -> throw refusal(response, url);
        };
    }

    private static HttpGet get(URI url, FetchRequest request) {
        HttpGet get = new HttpGet(url);
        get.setHeader(HttpHeaders.ACCEPT, "*/*");
        get.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        Validators validators = request.validators();
        if (validators != null) {
            setIfKnown(get, HttpHeaders.IF_NONE_MATCH, validators.etag());
            setIfKnown(get, HttpHeaders.IF_MODIFIED_SINCE, validators.lastModified());
        }
        return get;
    }

    private static void setIfKnown(HttpMessage get, String name, @Nullable String value) {
        if (value != null) {
            get.setHeader(name, value);
        }
    }

    private static <T> T keep(
            ClassicHttpResponse response, HttpGet get, long maxBytes, Keeping<T> keeping)
            throws IOException {
        try (InputStream body = DocumentBody.open(response, get, maxBytes)) {
            return keeping.keep(response, body);
        }
    }

    private static SortedMap<String, String> headersKept(HttpMessage response) {
        SortedMap<String, String> kept = new TreeMap<>();
        for (String name : HEADERS_KEPT) {
            header(response, name)
                    .filter(value -> value.length() <= LONGEST_HEADER_KEPT)
                    .ifPresent(value -> kept.put(name.toLowerCase(Locale.ROOT), value));
        }
        return kept;
    }

    private static <T> Answer<T> notModified(URI url, FetchRequest request) {
        if (!request.isConditional()) {
            throw unreachable(url, "answered 304, not modified, though it was not asked that");
        }
        return new Kept<>(Optional.empty());
    }

    private static URI target(HttpMessage response, URI url) {
        String location =
                header(response, HttpHeaders.LOCATION)
                        .orElseThrow(() -> unreachable(url, "redirects without saying where to"));
        try {
            // java.net.URI drops the last segment before a mere query, against RFC 3986.
            return url.resolve(location.startsWith("?") ? url.getRawPath() + location : location);
        } catch (IllegalArgumentException e) {
            throw unreachable(url, "redirects to an address that cannot be understood");
        }
    }

    private ListwardenException refusal(ClassicHttpResponse response, URI url) {
        int status = response.getCode();
        if (!isTransient(status)) {
            return unreachable(url, "answered " + status);
        }
        Instant now = clock.instant();
        Duration wait =
                header(response, HttpHeaders.RETRY_AFTER)
                        .flatMap(value -> RetryAfter.parse(value, now))
                        .orElse(Duration.ZERO);
        return wait.compareTo(maximumRetryAfter) > 0
                ? unreachable(url, "answered " + status + notBefore(now.plus(wait)))
                : new TransientFailure(UrlRules.hostOf(url) + " answered " + status, null, wait);
    }

    private static String notBefore(Instant then) {
        return " and wants to be asked again at "
                + then.truncatedTo(ChronoUnit.SECONDS)
                + ", which is later than we wait";
    }

    private static boolean isTransient(int status) {
        return status == 408 || status == 425 || status == 429 || status >= 500;
    }

    private static Optional<String> header(HttpMessage message, String name) {
        return Optional.ofNullable(message.getFirstHeader(name))
                .map(Header::getValue)
                .map(String::strip);
    }

    /** What the client says, which may quote the publisher at length. */
    private static String inOneLine(IOException e) {
        String text = e.toString().replaceAll("[^\\x20-\\x7e]+", " ");
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
    }

    private static ListwardenException unreachable(URI url, String what) {
        return new ListwardenException(FailureKind.UNREACHABLE, UrlRules.hostOf(url) + " " + what);
    }
}
