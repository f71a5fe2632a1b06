package io.listwarden.service.demo;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Answers GET and HEAD of one document with the version that is up, or with 304 where the caller
 * has it already (RFC 9110, sections 8.8 and 13).
 */
final class DemoHandler implements HttpHandler {
    /** Marks every answer as sample data. */
    static final String MARKER = "X-Listwarden-Demo";

    /** RFC 9110's IMF-fixdate: the day of the month always has two digits. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private static final int NO_BODY = -1;

    private final DemoDocument document;
    private final InstantSource clock;
    private final Instant secondFrom;

    DemoHandler(DemoDocument document, InstantSource clock, Instant secondFrom) {
        this.document = document;
        this.clock = clock;
        this.secondFrom = secondFrom;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set(MARKER, "sample data, not an official list");
            if (!exchange.getRequestURI().getPath().equals(document.path())) {
                exchange.sendResponseHeaders(404, NO_BODY);
            } else {
                answer(exchange, versionNow());
            }
        }
    }

    private DemoVersion versionNow() {
        return clock.instant().isBefore(secondFrom) ? document.first() : document.second();
    }

    private void answer(HttpExchange exchange, DemoVersion version) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" -> conditional(exchange, version);
            default -> {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, NO_BODY);
            }
        }
    }

    private void conditional(HttpExchange exchange, DemoVersion version) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("ETag", version.etag());
        headers.set("Last-Modified", HTTP_DATE.format(version.lastModified()));
        if (isKnown(exchange.getRequestHeaders(), version)) {
            exchange.sendResponseHeaders(304, NO_BODY);
            return;
        }
        headers.set("Content-Type", document.contentType());
        send(exchange, version.content());
    }

    private static void send(HttpExchange exchange, byte[] content) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(content.length));
            exchange.sendResponseHeaders(200, NO_BODY);
        } else {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        }
    }

    /** If-Modified-Since counts only where there is no If-None-Match. */
    private static boolean isKnown(Headers request, DemoVersion version) {
        List<String> tags = request.get("If-None-Match");
        if (tags != null) {
            return tags.stream().anyMatch(value -> names(value, version.etag()));
        }
        List<String> since = request.get("If-Modified-Since");
        return since != null && since.size() == 1 && isNotNewer(version, since.getFirst());
    }

    private static boolean names(String ifNoneMatch, String etag) {
        return Arrays.stream(ifNoneMatch.split(",", -1))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }

    private static boolean isNotNewer(DemoVersion version, String since) {
        try {
            ZonedDateTime moment = ZonedDateTime.parse(since, DateTimeFormatter.RFC_1123_DATE_TIME);
            return !version.lastModified().isAfter(moment.toInstant());
        } catch (DateTimeException e) {
            return false;
        }
    }
}
