package io.listwarden.contracts.name.syllable;

import io.listwarden.contracts.name.script.WadeGiles;
import io.listwarden.contracts.name.table.Tables;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Mandarin in Hanyu Pinyin and after Wade and Giles without apostrophes, as passports have it. That
 * writes alike what pinyin tells apart (Jing and Qing are both Ching), so it is what both are
 * compared by.
 */
final class Chinese {
    static final Syllables PINYIN;
    static final Syllables WADE_GILES;
    static final Set<String> PINYIN_SURNAMES = Surnames.of("PINYIN");
    static final Set<String> WADE_GILES_SURNAMES;

    static {
        Map<String, String> pinyin = pinyin();
        PINYIN = new Syllables(pinyin, false);
        WADE_GILES = new Syllables(wadeGiles(pinyin), false);
        WADE_GILES_SURNAMES =
                PINYIN_SURNAMES.stream().map(PINYIN::soundOf).collect(Collectors.toSet());
    }

    private Chinese() {}

    private static Map<String, String> pinyin() {
        Map<String, String> syllables = new HashMap<>();
        for (String[] row : Tables.rows(Chinese.class, "pinyin.tsv")) {
            String initial = row[0].equals("-") ? "" : row[0];
            Arrays.stream(row[1].split(" ", -1))
                    .map(rest -> initial + rest)
                    .forEach(syllable -> syllables.put(syllable, wadeGiles(syllable)));
        }
        return syllables;
    }

    /** Pinyin has v for ü where that is not u. */
    private static String wadeGiles(String syllable) {
        return WadeGiles.of(syllable).replace('v', 'u');
    }

    private static Map<String, String> wadeGiles(Map<String, String> pinyin) {
        Map<String, String> syllables = new HashMap<>();
        for (String[] row : Tables.rows(Chinese.class, "wade-giles.tsv")) {
            syllables.put(row[0], row[1]);
        }
        pinyin.values().forEach(syllable -> syllables.put(syllable, syllable));
        return syllables;
    }
}
