package io.listwarden.service;

import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.service.snapshot.FallbackGeneration;
import io.listwarden.sync.history.GenerationLog;
import io.listwarden.sync.history.LinkHistory;
import io.listwarden.sync.history.PublishedGeneration;
import io.listwarden.sync.history.RegisterHistory;
import io.listwarden.sync.publish.ServedLists;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** What the history would publish now, for a start without Redis. */
final class HistoryGeneration implements FallbackGeneration {
    private final ServedLists served;
    private final GenerationLog generations;
    private final RegisterHistory register;
    private final LinkHistory links;
    private final Clock clock;
    private final boolean demo;

    HistoryGeneration(
            ServedLists served,
            GenerationLog generations,
            RegisterHistory register,
            LinkHistory links,
            Clock clock,
            boolean demo) {
        this.served = served;
        this.generations = generations;
        this.register = register;
        this.links = links;
        this.clock = clock;
        this.demo = demo;
    }

    @Override
    public Optional<Manifest> manifest() {
        List<Manifest.Entry> lists =
                served.current().stream()
                        .map(list -> list.entry(Objects.requireNonNullElse(list.blobSha256(), "")))
                        .sorted(Comparator.comparing(Manifest.Entry::listId))
                        .toList();
        if (lists.isEmpty()) {
            return Optional.empty();
        }
        Optional<PublishedGeneration> last = generations.latest();
        return Optional.of(
                new Manifest(
                        last.map(PublishedGeneration::number).orElse(0L),
                        last.map(PublishedGeneration::publishedAt).orElseGet(clock::instant),
                        demo,
                        lists,
                        null));
    }

    @Override
    public Optional<Resolved> resolved() {
        return links.last().flatMap(this::resolved);
    }

    private Optional<Resolved> resolved(LinkHistory.Resolved last) {
        return register.content(last.registerVersion())
                .map(content -> new Resolved(last.registerVersion(), content, last.links()));
    }

    @Override
    public void parties(Manifest.Entry entry, Consumer<ListedParty> parties) {
        served.parties(entry.listId(), entry.version(), parties);
    }
}
