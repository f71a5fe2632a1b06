package io.listwarden.sync.source.us;

import io.listwarden.sync.source.ResourceTable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The countries that keys know, frozen: a spelling that were added later would move every party
 * that carries it to another key, which is to say, delist it and list it anew.
 */
final class KeyCountries {
    private static final Map<String, String> CODES = new HashMap<>();

    static {
        for (String line : ResourceTable.lines(KeyCountries.class, "key-countries.tsv")) {
            int tab = line.indexOf('\t');
            CODES.put(line.substring(0, tab), line.substring(tab + 1));
        }
    }

    private KeyCountries() {}

    /**
     * The country at the end of an address, behind its last comma. "Georgia" there is as likely a
     * state of the union and is not taken for the country.
     */
    static Optional<String> ofAddress(String address) {
        String end = address.substring(address.lastIndexOf(',') + 1).strip();
        if (CODES.containsValue(end)) {
            return Optional.of(end);
        }
        return end.equals("Georgia")
                ? Optional.empty()
                : Optional.ofNullable(CODES.get(end.toLowerCase(Locale.ROOT)));
    }
}
