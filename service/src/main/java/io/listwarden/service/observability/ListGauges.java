package io.listwarden.service.observability;

import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.ListVersion;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.VersionState;
import io.listwarden.sync.job.Document;
import io.listwarden.sync.job.Documents;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * How each list stands: parties, and the times at which it was published, fetched, accepted and
 * last checked, in seconds since 1970. A list that was never accepted has no value (NaN).
 */
final class ListGauges implements MeterBinder {
    /** Scrapes that come closer together see the same figures. */
    private static final Duration KEEP = Duration.ofSeconds(5);

    private final Documents documents;
    private final HistoryStore history;
    private final RunLog runs;
    private final Clock clock;
    private Figures figures = new Figures(Instant.MIN, Map.of(), Map.of(), Map.of());

    ListGauges(Documents documents, HistoryStore history, RunLog runs, Clock clock) {
        this.documents = documents;
        this.history = history;
        this.runs = runs;
        this.clock = clock;
    }

    private record Figures(
            Instant at,
            Map<String, ListVersion> served,
            Map<String, Boolean> quarantined,
            Map<String, Instant> checked) {}

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String list : lists()) {
            bind(registry, list);
            gauge(registry, "checked.time", list, seconds(figures -> checked(figures, list)));
            gauge(registry, "age", list, figures -> age(checked(figures, list)));
        }
    }

    /** When the document that the list is served from, or will be, was checked last. */
    private @Nullable Instant checked(Figures figures, String list) {
        ListVersion version = figures.served().get(list);
        String document =
                version == null
                        ? documents.carrying(list).map(Document::id).orElse("")
                        : version.documentId();
        return figures.checked().get(document);
    }

    private void bind(MeterRegistry registry, String list) {
        gauge(registry, "parties", list, served(list, ListVersion::partyCount));
        gauge(registry, "version", list, served(list, ListVersion::version));
        gauge(registry, "source.time", list, time(list, ListVersion::sourceDate));
        gauge(registry, "fetched.time", list, time(list, ListVersion::fetchedAt));
        gauge(registry, "served.time", list, time(list, ListVersion::acceptedAt));
        gauge(
                registry,
                "quarantined",
                list,
                f -> f.quarantined().getOrDefault(list, false) ? 1 : 0);
    }

    private void gauge(
            MeterRegistry registry, String name, String list, ToDoubleFunction<Figures> value) {
        Gauge.builder(
                        "listwarden.list." + name,
                        this,
                        gauges -> value.applyAsDouble(gauges.figures()))
                .tag("list", list)
                .register(registry);
    }

    private static ToDoubleFunction<Figures> served(
            String list, ToDoubleFunction<ListVersion> value) {
        return figures -> {
            ListVersion version = figures.served().get(list);
            return version == null ? Double.NaN : value.applyAsDouble(version);
        };
    }

    private static ToDoubleFunction<Figures> time(
            String list, Function<ListVersion, @Nullable Instant> value) {
        return seconds(
                figures -> {
                    ListVersion version = figures.served().get(list);
                    return version == null ? null : value.apply(version);
                });
    }

    private static ToDoubleFunction<Figures> seconds(Function<Figures, @Nullable Instant> value) {
        return figures -> {
            Instant time = value.apply(figures);
            return time == null ? Double.NaN : time.getEpochSecond();
        };
    }

    private double age(@Nullable Instant checked) {
        return checked == null
                ? Double.NaN
                : Duration.between(checked, clock.instant()).toSeconds();
    }

    private synchronized Figures figures() {
        Instant now = clock.instant();
        if (figures.at().isBefore(now.minus(KEEP))) {
            figures = read(now);
        }
        return figures;
    }

    private List<String> lists() {
        return documents.enabled().stream()
                .map(Document::listIds)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private Figures read(Instant now) {
        Map<String, ListVersion> served = new HashMap<>();
        history.allServed().forEach(version -> served.put(version.listId(), version));
        Map<String, Boolean> quarantined = new HashMap<>();
        for (String list : lists()) {
            history.latest(list)
                    .ifPresent(
                            latest ->
                                    quarantined.put(
                                            list, latest.state() == VersionState.QUARANTINED));
        }
        return new Figures(now, served, quarantined, runs.lastCheckedAt());
    }
}
