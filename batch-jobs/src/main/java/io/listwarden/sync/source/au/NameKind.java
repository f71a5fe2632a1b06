package io.listwarden.sync.source.au;

import io.listwarden.contracts.party.NameType;

import java.util.Locale;
import java.util.Optional;

/** Reads {@code Name Type}, which is spelt in some twenty ways. */
final class NameKind {
    private NameKind() {}

    static boolean isPrimary(AuRow row) {
        return word(row).equals("primaryname");
    }

    /** What the word means, or empty if we do not know it. */
    static Optional<NameType> of(AuRow row) {
        return Optional.ofNullable(
                switch (word(row)) {
                    case "primaryname" -> NameType.PRIMARY;
                    case "aka", "alias", "alsoknownas" -> NameType.ALIAS;
                    case "originalscript" -> NameType.ORIGINAL_SCRIPT;
                    case "fka",
                            "formerlyknownas",
                            "formerlylistedas",
                            "previouslyknownas",
                            "previouslylistedas" ->
                            NameType.FORMERLY_KNOWN_AS;
                    default -> null;
                });
    }

    private static String word(AuRow row) {
        return row.text(Column.NAME_TYPE).replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    }
}
