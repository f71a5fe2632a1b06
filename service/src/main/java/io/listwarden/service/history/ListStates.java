package io.listwarden.service.history;

import io.listwarden.contracts.api.ListsAnswer;
import io.listwarden.contracts.api.ListsAnswer.ListStatus;
import io.listwarden.contracts.api.ListsAnswer.State;
import io.listwarden.service.history.ListCatalogue.CataloguedList;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.ListVersion;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.VersionState;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says how each list of the catalogue stands. */
final class ListStates {
    private final ListCatalogue catalogue;
    private final HistoryStore history;
    private final RunLog runs;
    private final Clock clock;

    ListStates(ListCatalogue catalogue, HistoryStore history, RunLog runs, Clock clock) {
        this.catalogue = catalogue;
        this.history = history;
        this.runs = runs;
        this.clock = clock;
    }

    ListsAnswer now() {
        Map<String, ListVersion> served =
                history.allServed().stream()
                        .collect(Collectors.toMap(ListVersion::listId, Function.identity()));
        Map<String, Instant> checked = runs.lastCheckedAt();
        return new ListsAnswer(
                catalogue.lists().stream()
                        .map(list -> status(list, served.get(list.listId()), checked))
                        .toList());
    }

    private ListStatus status(
            CataloguedList list, @Nullable ListVersion served, Map<String, Instant> checked) {
        State state = state(list, served, checked);
        return served == null
                ? new ListStatus(
                        list.listId(),
                        list.publisher(),
                        list.authority(),
                        list.documentId(),
                        state,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        list.nextRunAt())
                : new ListStatus(
                        list.listId(),
                        list.publisher(),
                        list.authority(),
                        served.documentId(),
                        state,
                        served.version(),
                        served.sourceDate(),
                        served.fetchedAt(),
                        served.acceptedAt(),
                        served.partyCount(),
                        served.nameCount(),
                        list.nextRunAt());
    }

    private State state(
            CataloguedList list, @Nullable ListVersion served, Map<String, Instant> checked) {
        boolean waiting =
                history.latest(list.listId())
                        .filter(latest -> latest.state() == VersionState.QUARANTINED)
                        .isPresent();
        if (waiting) {
            return State.QUARANTINED;
        }
        if (served == null) {
            return State.NEVER_LOADED;
        }
        Instant last = checked.getOrDefault(served.documentId(), served.fetchedAt());
        return last.plus(list.staleAfter()).isBefore(clock.instant()) ? State.STALE : State.CURRENT;
    }
}
