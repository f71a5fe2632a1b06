package io.listwarden.sync.source.us.bis;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.sync.source.us.DerivedKeys;
import io.listwarden.sync.source.us.FederalRegisterCitations;
import io.listwarden.sync.source.us.KeyBase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A denial of one person, with its rows in an order that does not depend on the file's.
 *
 * @param rows one for each address, exact duplicates among them; never empty
 */
record DplDenial(List<DplRow> rows) {
    private static final Comparator<DplRow> BY_ADDRESS =
            Comparator.comparing(DplRow::address).thenComparing(DplRow::content);

    static DplDenial of(List<DplRow> rows) {
        return new DplDenial(rows.stream().sorted(BY_ADDRESS).toList());
    }

    DplRow first() {
        return rows.getFirst();
    }

    /** The primary name as published, without the white space around it. */
    String name() {
        String name = first().text(DplColumn.NAME).strip();
        if (name.isEmpty()) {
            throw first().malformed(DplColumn.NAME, "is blank");
        }
        return name;
    }

    /**
     * What the key is derived from.
     *
     * @throws MalformedListException if the row has no name or a date that cannot be read
     */
    KeyBase keyBase() {
        List<String> addresses =
                rows.stream()
                        .map(DplRow::address)
                        .filter(address -> !address.isEmpty())
                        .distinct()
                        .toList();
        LocalDate effective = first().date(DplColumn.EFFECTIVE_DATE);
        return new KeyBase(
                DplListSource.LIST_ID,
                name(),
                DerivedKeys.countryOf(addresses),
                FederalRegisterCitations.parse(first().text(DplColumn.FR_CITATION)),
                addresses,
                Objects.toString(effective, ""));
    }

    String content() {
        return rows.stream().map(DplRow::content).toList().toString();
    }
}
