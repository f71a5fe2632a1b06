package io.listwarden.sync.source.us.ofac;

import java.util.List;

/**
 * The four files that make up one document, by the names of its members.
 *
 * @param entries one row a party
 * @param addresses one row an address, or a row of nulls for a party without one
 * @param aliases one row a name beside the primary one
 * @param comments what was too long for the remarks of an entry
 */
record DelimitedFiles(String entries, String addresses, String aliases, String comments) {
    static final DelimitedFiles SDN =
            new DelimitedFiles("sdn.csv", "add.csv", "alt.csv", "sdn_comments.csv");
    static final DelimitedFiles NON_SDN =
            new DelimitedFiles(
                    "cons_prim.csv", "cons_add.csv", "cons_alt.csv", "cons_comments.csv");

    static final List<String> ENTRY_COLUMNS =
            List.of(
                    "ent_num",
                    "SDN_Name",
                    "SDN_Type",
                    "Program",
                    "Title",
                    "Call_Sign",
                    "Vess_type",
                    "Tonnage",
                    "GRT",
                    "Vess_flag",
                    "Vess_owner",
                    "Remarks");
    static final List<String> ADDRESS_COLUMNS =
            List.of(
                    "ent_num",
                    "Add_num",
                    "Address",
                    "City/State/Province/Postal Code",
                    "Country",
                    "Add_remarks");
    static final List<String> ALIAS_COLUMNS =
            List.of("ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks");
    static final List<String> COMMENT_COLUMNS = List.of("ent_num", "Remarks");

    /** The names of the members. */
    List<String> names() {
        return List.of(entries, addresses, aliases, comments);
    }
}
