package io.listwarden.sync.source.us.ofac;

/** Where the columns of an entry's row stand, see {@link DelimitedFiles#ENTRY_COLUMNS}. */
final class EntryColumn {
    static final int NAME = 1;
    static final int TYPE = 2;
    static final int PROGRAM = 3;
    static final int TITLE = 4;
    static final int CALL_SIGN = 5;
    static final int VESSEL_TYPE = 6;
    static final int TONNAGE = 7;
    static final int GROSS_TONNAGE = 8;
    static final int VESSEL_FLAG = 9;
    static final int VESSEL_OWNER = 10;
    static final int REMARKS = 11;

    private EntryColumn() {}
}
