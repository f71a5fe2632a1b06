package io.listwarden.sync.job;

import io.listwarden.contracts.generation.Manifest;
import io.listwarden.sync.history.GenerationLog;
import io.listwarden.sync.history.PublishedGeneration;
import io.listwarden.sync.publish.GenerationNumbers;

import tools.jackson.databind.json.JsonMapper;

import java.util.function.LongFunction;

/** Generations are numbered and remembered in the history. */
final class HistoryGenerations implements GenerationNumbers {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final GenerationLog log;

    HistoryGenerations(GenerationLog log) {
        this.log = log;
    }

    @Override
    public Manifest next(long above, LongFunction<Manifest> manifest) {
        PublishedGeneration generation =
                log.append(above, (number, _) -> JSON.writeValueAsString(manifest.apply(number)));
        return manifest.apply(generation.number());
    }
}
