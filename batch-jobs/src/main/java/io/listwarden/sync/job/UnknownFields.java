package io.listwarden.sync.job;

import io.listwarden.sync.source.FieldReport;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Says so when a document holds what its reader does not know, on the first day: as a warning on
 * the run, in the log, and as a metric.
 */
final class UnknownFields {
    private static final Logger LOG = LoggerFactory.getLogger(UnknownFields.class);
    private static final int MOST_NAMED = 20;

    private final Map<String, AtomicInteger> lastRead = new ConcurrentHashMap<>();
    private final MeterRegistry meters;

    UnknownFields(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Shows zero for a document that has not been read since the start. */
    void watch(String documentId) {
        gauge(documentId);
    }

    void read(String documentId, FieldReport fields) {
        gauge(documentId).set(fields.unknown().size());
        warnings(fields).forEach(warning -> LOG.warn("{}: {}", documentId, warning));
    }

    /** One sentence that names what is not known; none where everything is known. */
    static List<String> warnings(FieldReport fields) {
        int kinds = fields.unknown().size();
        if (kinds == 0) {
            return List.of();
        }
        List<String> named = fields.unknown().keySet().stream().limit(MOST_NAMED).toList();
        return List.of(
                "The document holds %d things that its reader does not know; the publisher may have changed the format: %s%s."
                        .formatted(
                                kinds,
                                String.join(", ", named),
                                kinds > MOST_NAMED ? " and more" : ""));
    }

    private AtomicInteger gauge(String documentId) {
        return lastRead.computeIfAbsent(
                documentId,
                id -> {
                    AtomicInteger kinds = new AtomicInteger();
                    Gauge.builder("listwarden.document.unknown", kinds, AtomicInteger::get)
                            .description(
                                    "Elements, attributes, columns and values that the reader of"
                                            + " the document did not know when it was read last")
                            .tag("document", id)
                            .register(meters);
                    return kinds;
                });
    }
}
