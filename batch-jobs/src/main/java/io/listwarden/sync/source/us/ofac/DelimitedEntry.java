package io.listwarden.sync.source.us.ofac;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * All rows of one party.
 *
 * @param row its own
 * @param addresses may hold a row of nulls
 * @param remarks whole, or null
 * @param cut whether the remarks end where the publisher's column ends, without a continuation
 */
record DelimitedEntry(
        DelimitedRow row,
        List<DelimitedRow> addresses,
        List<DelimitedRow> aliases,
        @Nullable String remarks,
        boolean cut) {
    DelimitedEntry {
        addresses = List.copyOf(addresses);
        aliases = List.copyOf(aliases);
    }
}
