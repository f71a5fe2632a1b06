package io.listwarden.sync.source.au;

import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.LegalAct;
import io.listwarden.contracts.party.Listing;

import java.util.List;
import java.util.stream.Stream;

/** Makes the listing: the committee or framework, the instrument, and what else is said. */
final class ListingMapper {
    private ListingMapper() {}

    static Listing listing(AuRow row) {
        return new Listing(
                filled(row.clean(Column.COMMITTEES)),
                ListingDate.in(row),
                null,
                List.of(),
                filled(row.clean(Column.INSTRUMENT)).stream()
                        .map(title -> new LegalAct(null, title, null, null, Details.NONE))
                        .toList(),
                null,
                null,
                List.of(),
                filled(row.text(Column.ADDITIONAL_INFORMATION)));
    }

    private static List<String> filled(String text) {
        return Stream.of(text).filter(it -> !it.isEmpty()).toList();
    }
}
