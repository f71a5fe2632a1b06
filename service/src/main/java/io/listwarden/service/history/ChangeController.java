package io.listwarden.service.history;

import io.listwarden.contracts.api.ChangesAnswer;
import io.listwarden.contracts.change.ChangeKind;
import io.listwarden.contracts.party.ListIds;
import io.listwarden.service.web.Parameters;
import io.listwarden.service.web.ProblemException;
import io.listwarden.sync.history.ChangeFeed;
import io.listwarden.sync.history.ChangeQuery;
import io.listwarden.sync.history.HistoryStore;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The feed of all changes. */
@RestController
final class ChangeController {
    private static final int DEFAULT_LIMIT = 100;
    private static final int HIGHEST_LIMIT = 1_000;

    private final ChangeFeed feed;
    private final HistoryStore history;

    ChangeController(ChangeFeed feed, HistoryStore history) {
        this.feed = feed;
        this.history = history;
    }

    @GetMapping("/v1/changes")
    ChangesAnswer changes(
            @RequestParam(name = "list", required = false) @Nullable List<String> lists,
            @RequestParam(name = "kind", required = false) @Nullable List<String> kinds,
            @RequestParam(name = "since", required = false) @Nullable String since,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            @RequestParam(name = "limit", required = false) @Nullable String limit) {
        long after = Cursor.parse(cursor);
        return Views.page(
                feed.page(
                        new ChangeQuery(
                                lists(lists),
                                kinds(kinds),
                                null,
                                instant(since),
                                after,
                                limit(limit))),
                after);
    }

    static int limit(@Nullable String limit) {
        return Parameters.number("limit", limit, 1, HIGHEST_LIMIT, DEFAULT_LIMIT);
    }

    private Set<String> lists(@Nullable List<String> lists) {
        Set<String> asked = Set.copyOf(Objects.requireNonNullElse(lists, List.of()));
        for (String list : asked) {
            if (!ListIds.isOfficial(list) && history.latest(list).isEmpty()) {
                throw ProblemException.field("list", "is not the id of a list");
            }
        }
        return asked;
    }

    private static Set<ChangeKind> kinds(@Nullable List<String> kinds) {
        return Objects.requireNonNullElse(kinds, List.<String>of()).stream()
                .map(kind -> Parameters.constant("kind", kind, ChangeKind.class))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A time with its offset, or a day, which starts at midnight UTC. */
    private static @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw ProblemException.field(
                    "since",
                    "is neither a day like 2024-03-05 nor a time like 2024-03-05T10:00:00Z");
        }
    }
}
