package io.listwarden.contracts.name.script;

import io.listwarden.contracts.name.table.Tables;

import java.util.HashMap;
import java.util.Map;

/** The usual spellings of Han surnames in Hong Kong and Macao, by {@code han-surnames.tsv}. */
final class HanSurnames {
    private static final Map<String, String> CANTONESE = load();

    private HanSurnames() {}

    private static Map<String, String> load() {
        Map<String, String> surnames = new HashMap<>();
        for (String[] row : Tables.rows(HanSurnames.class, "han-surnames.tsv")) {
            for (String characters : row[0].split(" ", -1)) {
                surnames.put(characters, row[1]);
            }
        }
        return Map.copyOf(surnames);
    }

    /** Appends the surname that a name begins with; answers how many characters that took. */
    static int append(String name, Convention convention, StringBuilder out) {
        if (convention != Convention.CANTONESE) {
            return 0;
        }
        for (int length = Math.min(2, name.length()); length > 0; length--) {
            String spelling = CANTONESE.get(name.substring(0, length));
            if (spelling != null) {
                out.append(spelling).append(' ');
                return length;
            }
        }
        return 0;
    }
}
