package io.listwarden.sync.source.us.bis;

/** The columns of the Denied Persons List, all of which every file has. */
enum DplColumn {
    NAME("Name"),
    STREET_ADDRESS("Street_Address"),
    CITY("City"),
    STATE("State"),
    COUNTRY("Country"),
    POSTAL_CODE("Postal_Code"),
    EFFECTIVE_DATE("Effective_Date"),
    EXPIRATION_DATE("Expiration_Date"),
    STANDARD_ORDER("Standard_Order"),
    LAST_UPDATE("Last_Update"),
    ACTION("Action"),
    FR_CITATION("FR_Citation");

    private final String header;

    DplColumn(String header) {
        this.header = header;
    }

    /** The publisher's name of the column. */
    String header() {
        return header;
    }
}
