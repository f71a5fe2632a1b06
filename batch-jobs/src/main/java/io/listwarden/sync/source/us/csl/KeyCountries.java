package io.listwarden.sync.source.us.csl;

import io.listwarden.sync.source.ResourceTable;
import io.listwarden.sync.source.reference.Countries;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The country of an address as far as it counts in a party's key. The names are frozen, in {@code
 * key-countries.tsv}: when the reference table learns a spelling, no party may change its key.
 */
final class KeyCountries {
    private static final Map<String, String> NAMES =
            ResourceTable.lines(KeyCountries.class, "key-countries.tsv").stream()
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));

    private KeyCountries() {}

    /** The code or name behind the last comma; "Georgia" may be the state of the union. */
    static Optional<String> ofAddress(String address) {
        String end = address.substring(address.lastIndexOf(',') + 1).strip();
        return end.equals("Georgia")
                ? Optional.empty()
                : Countries.code(end)
                        .or(() -> Optional.ofNullable(NAMES.get(end.toLowerCase(Locale.ROOT))));
    }
}
