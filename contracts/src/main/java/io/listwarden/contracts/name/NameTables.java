package io.listwarden.contracts.name;

import io.listwarden.contracts.name.table.Tables;

import java.security.MessageDigest;
import java.util.List;

/** All tables that names are read by: other tables may give other tokens. */
public final class NameTables {
    static final List<String> NAMES =
            List.of(
                    "compounds.tsv",
                    "legal-forms.tsv",
                    "nouns.tsv",
                    "numbers.tsv",
                    "particles.tsv",
                    "script/han-surnames.tsv",
                    "script/terms.tsv",
                    "syllable/korean.tsv",
                    "syllable/pinyin.tsv",
                    "syllable/surnames.tsv",
                    "syllable/wade-giles.tsv",
                    "titles.tsv");

    private NameTables() {}

    /** Adds what the tables say. */
    public static void addTo(MessageDigest digest) {
        NAMES.forEach(name -> Tables.addTo(digest, NameTables.class, name));
    }
}
