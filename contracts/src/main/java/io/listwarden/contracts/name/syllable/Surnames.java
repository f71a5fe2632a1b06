package io.listwarden.contracts.name.syllable;

import io.listwarden.contracts.name.table.Tables;

import java.util.HashSet;
import java.util.Set;

/** Family names by {@code surnames.tsv}. */
final class Surnames {
    private Surnames() {}

    static Set<String> of(String custom) {
        Set<String> names = new HashSet<>();
        for (String[] row : Tables.rows(Surnames.class, "surnames.tsv")) {
            if (row[0].equals(custom)) {
                names.addAll(Tables.words(row[1]));
            }
        }
        return Set.copyOf(names);
    }
}
