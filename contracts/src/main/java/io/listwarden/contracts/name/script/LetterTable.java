package io.listwarden.contracts.name.script;

import org.jspecify.annotations.Nullable;

/** Letters of one range of Unicode and what each is in Latin letters; an array, hence quick. */
final class LetterTable {
    private final char first;
    private final @Nullable String[] latin;

    private LetterTable(char first, int size) {
        this.first = first;
        this.latin = new String[size];
    }

    /**
     * @param cells letters and their spellings in turn, blanks between; "-" is a letter without a
     *     sound
     * @throws ArrayIndexOutOfBoundsException if the last letter lacks its spelling, or one lies
     *     outside the range
     */
    static LetterTable of(char first, char last, String cells) {
        LetterTable table = new LetterTable(first, last - first + 1);
        forEachCell(
                cells,
                (letter, latin) -> table.latin[letter - first] = latin.equals("-") ? "" : latin);
        return table;
    }

    /** Takes a character and how it is written in Latin letters. */
    interface Cell {
        void take(int character, String latin);
    }

    /** Gives characters and their spellings, which stand in turn, blanks between. */
    static void forEachCell(String cells, Cell taker) {
        String[] all = cells.strip().split("\\s+");
        for (int i = 0; i < all.length; i += 2) {
            taker.take(all[i].codePointAt(0), all[i + 1]);
        }
    }

    /** This table with other spellings for some letters. */
    LetterTable with(String cells) {
        LetterTable table = new LetterTable(first, latin.length);
        System.arraycopy(latin, 0, table.latin, 0, latin.length);
        LetterTable changed = of(first, (char) (first + latin.length - 1), cells);
        for (int i = 0; i < latin.length; i++) {
            if (changed.latin[i] != null) {
                table.latin[i] = changed.latin[i];
            }
        }
        return table;
    }

    /** The spelling of a letter; null if the table does not have it. */
    @Nullable String get(char letter) {
        int at = letter - first;
        return at >= 0 && at < latin.length ? latin[at] : null;
    }

    /** Appends the spelling of each letter; letters that the table lacks have none. */
    void append(String letters, StringBuilder out) {
        for (int i = 0; i < letters.length(); i++) {
            String spelling = get(letters.charAt(i));
            if (spelling != null) {
                out.append(spelling);
            }
        }
    }
}
