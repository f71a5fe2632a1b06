package io.listwarden.contracts.name;

import java.util.HashMap;
import java.util.Map;

/**
 * Cyrillic to Latin after BGN/PCGN, simplified to letters: the romanisation that passports and
 * sanctions lists come nearest to, where ICU's default is ISO 9.
 */
final class Cyrillic {
    private static final Map<Integer, String> LATIN = new HashMap<>();

    static {
        String table =
                """
                а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p
                р r с s т t у u ў u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya
                ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz ѐ e ѝ i
                ә a ғ gh қ q ң ng ө o ұ u ү u һ h ҳ h ҷ j ӣ i ӯ u ҡ q ҙ z ҫ s\
                """;
        String[] cells = table.strip().split("\\s+");
        for (int i = 0; i < cells.length; i += 2) {
            LATIN.put(cells[i].codePointAt(0), cells[i + 1].equals("-") ? "" : cells[i + 1]);
        }
    }

    private Cyrillic() {}

    static String toLatin(String lower) {
        StringBuilder latin = new StringBuilder();
        lower.codePoints().forEach(c -> latin.append(LATIN.getOrDefault(c, Character.toString(c))));
        return latin.toString();
    }
}
