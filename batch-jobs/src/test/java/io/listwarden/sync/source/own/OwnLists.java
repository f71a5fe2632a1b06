package io.listwarden.sync.source.own;

import io.listwarden.contracts.party.PartyKind;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Definitions of own lists for tests. */
final class OwnLists {
    private OwnLists() {}

    static OwnList csv(Map<OwnField, List<String>> columns, char delimiter) {
        return new OwnList(
                "own-watch",
                "Samples Bank, compliance",
                OwnList.Format.CSV,
                URI.create("https://lists.example/watch.csv"),
                columns,
                delimiter,
                ";",
                PartyKind.UNKNOWN,
                List.of("dd/MM/yyyy"),
                Duration.ofHours(6),
                1 << 20,
                1,
                1_000,
                0.5);
    }

    static OwnList of(String listId, OwnList.Format format) {
        return new OwnList(
                listId,
                "Samples Bank, compliance",
                format,
                URI.create("https://lists.example/watch"),
                Map.of(),
                ',',
                ";",
                PartyKind.UNKNOWN,
                List.of(),
                Duration.ofHours(6),
                1 << 20,
                1,
                1_000,
                0.5);
    }
}
