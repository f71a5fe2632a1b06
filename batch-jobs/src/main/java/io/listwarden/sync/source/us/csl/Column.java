package io.listwarden.sync.source.us.csl;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns that we know; all but {@link #_ID} stand in every layout since 2019. */
enum Column {
    _ID,
    SOURCE,
    ENTITY_NUMBER,
    TYPE,
    PROGRAMS,
    NAME,
    TITLE,
    ADDRESSES,
    FEDERAL_REGISTER_NOTICE,
    START_DATE,
    END_DATE,
    STANDARD_ORDER,
    LICENSE_REQUIREMENT,
    LICENSE_POLICY,
    CALL_SIGN,
    VESSEL_TYPE,
    GROSS_TONNAGE,
    GROSS_REGISTERED_TONNAGE,
    VESSEL_FLAG,
    VESSEL_OWNER,
    REMARKS,
    SOURCE_LIST_URL,
    ALT_NAMES,
    CITIZENSHIPS,
    DATES_OF_BIRTH,
    NATIONALITIES,
    PLACES_OF_BIRTH,
    SOURCE_INFORMATION_URL,
    IDS;

    private final String header = name().toLowerCase(Locale.ROOT);

    /** The publisher's name of the column. */
    String header() {
        return header;
    }

    /** Without one of these, every party would seem to have lost that field at once. */
    boolean needed() {
        return this != _ID;
    }

    static Optional<Column> of(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(column -> column.header.equals(name)).findFirst();
    }
}
