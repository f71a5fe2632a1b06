package io.listwarden.service.benchmark;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.service.benchmark.parties.NameGenerator;

import java.util.List;
import java.util.Locale;

/**
 * How many names are searched.
 *
 * @param text as it was asked for: {@code real}, or a number such as {@code 200k} or {@code 5M}
 */
public record Size(String text) {
    private static final String REAL = "real";

    /** The known parties, or so many names that are like theirs. */
    List<ListedParty> parties(List<ListedParty> known, NameGenerator generator) {
        return text.equals(REAL) ? known : generator.parties(names());
    }

    /** Heap that all designs have room in, as an option of the JVM. */
    public String heap() {
        return "-Xmx" + heapGigabytes() + "g";
    }

    int heapGigabytes() {
        if (text.equals(REAL)) {
            return 3;
        }
        return names() <= 1_000_000 ? 7 : 18;
    }

    private int names() {
        String upper = text.toUpperCase(Locale.ROOT);
        int unit = upper.endsWith("M") ? 1_000_000 : upper.endsWith("K") ? 1_000 : 1;
        return unit * Integer.parseInt(unit == 1 ? upper : upper.substring(0, upper.length() - 1));
    }
}
