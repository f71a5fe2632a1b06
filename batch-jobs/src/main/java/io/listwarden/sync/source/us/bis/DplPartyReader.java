package io.listwarden.sync.source.us.bis;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.MergedRecord;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.sync.source.reference.Countries;
import io.listwarden.sync.source.us.FederalRegisterCitations;
import io.listwarden.sync.source.us.NameEvidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns a denial into a party: every column has its place in it. */
final class DplPartyReader {
    private static final String SAME_ROW = "exact duplicate row";
    private static final String SAME_DENIAL = "a further row of the same denial";
    private static final String BLANK = "(blank)";

    private DplPartyReader() {}

    static ListedParty party(PartyId id, DplDenial denial) {
        DplRow first = denial.first();
        return new ListedParty(
                id,
                NameEvidence.kind(denial.name()),
                BisNames.of(denial.name(), List.of(), DplColumn.NAME.header()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                denial.rows().stream().flatMap(DplPartyReader::address).distinct().toList(),
                listing(denial),
                details(first),
                merged(denial.rows()));
    }

    private static Stream<Address> address(DplRow row) {
        String text = row.address();
        if (text.isEmpty()) {
            return Stream.empty();
        }
        String city = row.text(DplColumn.CITY).strip();
        return Stream.of(
                new Address(
                        null,
                        text,
                        city.isEmpty() ? null : city,
                        Countries.named(row.text(DplColumn.COUNTRY)).orElse(null),
                        parts(row)));
    }

    private static Details parts(DplRow row) {
        Details.Builder parts = Details.builder();
        Stream.of(
                        DplColumn.STREET_ADDRESS,
                        DplColumn.STATE,
                        DplColumn.COUNTRY,
                        DplColumn.POSTAL_CODE)
                .forEach(column -> parts.add(column.header(), row.text(column)));
        return parts.build();
    }

    private static Listing listing(DplDenial denial) {
        DplRow first = denial.first();
        return new Listing(
                List.of(),
                first.date(DplColumn.EFFECTIVE_DATE),
                first.date(DplColumn.EXPIRATION_DATE),
                FederalRegisterCitations.parse(first.text(DplColumn.FR_CITATION)),
                List.of(),
                null,
                null,
                List.of(),
                denial.rows().stream()
                        .map(row -> row.text(DplColumn.ACTION).strip())
                        .filter(action -> !action.isEmpty())
                        .distinct()
                        .toList());
    }

    private static Details details(DplRow row) {
        Details.Builder details =
                Details.builder()
                        .add("Standard_Order", row.text(DplColumn.STANDARD_ORDER))
                        .add("Last_Update", row.text(DplColumn.LAST_UPDATE))
                        .add("FR_Citation", row.text(DplColumn.FR_CITATION));
        row.unknown().forEach(details::add);
        return details.build();
    }

    private static List<MergedRecord> merged(List<DplRow> rows) {
        List<MergedRecord> merged = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            boolean again = rows.get(i).content().equals(rows.get(i - 1).content());
            merged.add(
                    again
                            ? new MergedRecord(SAME_ROW, Details.NONE)
                            : further(rows.getFirst(), rows.get(i)));
        }
        return merged;
    }

    private static MergedRecord further(DplRow first, DplRow further) {
        Details.Builder fields = Details.builder();
        for (DplColumn column : DplColumn.values()) {
            String text = further.text(column);
            if (!text.equals(first.text(column))) {
                fields.add(column.header(), text.isBlank() ? BLANK : text);
            }
        }
        further.unknown()
                .forEach(
                        (name, text) -> {
                            if (!text.equals(first.unknown().get(name))) {
                                fields.add(name, text);
                            }
                        });
        return new MergedRecord(SAME_DENIAL, fields.build());
    }
}
