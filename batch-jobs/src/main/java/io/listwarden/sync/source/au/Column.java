package io.listwarden.sync.source.au;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns that we know, by their header in the sheet. */
enum Column {
    REFERENCE("Reference"),
    NAME("Name of Individual or Entity"),
    TYPE("Type"),
    NAME_TYPE("Name Type"),
    ALIAS_STRENGTH("Alias Strength"),
    DATE_OF_BIRTH("Date of Birth"),
    PLACE_OF_BIRTH("Place of Birth"),
    CITIZENSHIP("Citizenship"),
    ADDRESS("Address"),
    ADDITIONAL_INFORMATION("Additional Information"),
    LISTING_INFORMATION("Listing Information"),
    IMO_NUMBER("IMO Number"),
    COMMITTEES("Committees"),
    CONTROL_DATE("Control Date"),
    INSTRUMENT("Instrument of Designation"),
    TARGETED_FINANCIAL_SANCTION("Targeted Financial Sanction"),
    TRAVEL_BAN("Travel Ban"),
    ARMS_EMBARGO("Arms Embargo"),
    MARITIME_RESTRICTION("Maritime Restriction");

    private final String header;

    Column(String header) {
        this.header = header;
    }

    /** The header as published. */
    String header() {
        return header;
    }

    /** The column of this header, whatever its case, space and plural. */
    static Optional<Column> of(String header) {
        return Arrays.stream(values())
                .filter(column -> plain(column.header).equals(plain(header)))
                .findFirst();
    }

    private static String plain(String header) {
        String letters = header.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        return letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
    }
}
