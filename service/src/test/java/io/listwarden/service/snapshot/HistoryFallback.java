package io.listwarden.service.snapshot;

import io.listwarden.contracts.generation.JsonBlob;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.sync.publish.MemoryHistory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The fallback over the history in memory. */
record HistoryFallback(MemoryHistory history) implements FallbackGeneration {
    @Override
    public Optional<Manifest> manifest() {
        List<Manifest.Entry> lists =
                history.current().stream()
                        .map(
                                list ->
                                        new Manifest.Entry(
                                                list.listId(),
                                                list.version(),
                                                list.sourceDate(),
                                                list.fetchedAt(),
                                                "",
                                                list.partyCount(),
                                                list.staleAfter()))
                        .toList();
        return lists.isEmpty()
                ? Optional.empty()
                : Optional.of(new Manifest(0, Instant.EPOCH, true, lists, null));
    }

    @Override
    public Optional<Resolved> resolved() {
        return history.register()
                .map(
                        it ->
                                new Resolved(
                                        it.version(),
                                        JsonBlob.read(
                                                it.sha256(),
                                                history.content(it).content(),
                                                Register.class),
                                        history.resolve("", List.of())));
    }

    @Override
    public void parties(Manifest.Entry entry, Consumer<ListedParty> parties) {
        history.parties(entry.listId(), entry.version(), parties);
    }
}
