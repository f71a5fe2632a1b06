package io.listwarden.service.observability;

import io.listwarden.service.lookup.Freshness;
import io.listwarden.service.snapshot.CurrentSnapshot;
import io.listwarden.service.snapshot.Snapshot;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import java.util.function.ToDoubleFunction;

/**
 * What this process answers from: generation number, parties, when it was loaded, how many lists
 * are stale.
 */
final class GenerationGauges implements MeterBinder {
    private final CurrentSnapshot current;
    private final Freshness freshness;

    GenerationGauges(CurrentSnapshot current, Freshness freshness) {
        this.current = current;
        this.freshness = freshness;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "number", snapshot -> snapshot.manifest().number());
        gauge(registry, "parties", snapshot -> snapshot.index().size());
        gauge(registry, "loaded.time", snapshot -> snapshot.loadedAt().getEpochSecond());
        gauge(
                registry,
                "stale.lists",
                snapshot ->
                        snapshot.manifest().lists().stream().filter(freshness::isStale).count());
    }

    private void gauge(MeterRegistry registry, String name, ToDoubleFunction<Snapshot> value) {
        Gauge.builder(
                        "listwarden.generation." + name,
                        current,
                        c -> c.get().map(value::applyAsDouble).orElse(Double.NaN))
                .register(registry);
    }
}
