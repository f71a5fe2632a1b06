package io.listwarden.sync.source.reference;

import io.listwarden.sync.source.ResourceTable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The reviewed tables {@code countries.tsv} and {@code former-countries.tsv} beside this class.
 *
 * @param alpha3 ISO 3166-1 alpha-3 to alpha-2, of the countries of today
 * @param names key of a name to alpha-2
 * @param adjectives key of an adjective to alpha-2, where it is not a name as well
 * @param former key of a name to ISO 3166-3 alpha-4
 */
record CountryTable(
        Map<String, String> alpha3,
        Map<String, String> names,
        Map<String, String> adjectives,
        Map<String, String> former) {
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final int ENGLISH = 2;
    private static final int FRENCH = 3;
    private static final int OTHERS = 4;
    private static final int ADJECTIVES = 5;

    /**
     * Reads the tables.
     *
     * @throws IllegalStateException if one spelling stands for two countries
     */
    static CountryTable read() {
        CountryTable table =
                new CountryTable(
                        new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        rows("countries.tsv").forEach(table::addCountry);
        rows("former-countries.tsv")
                .forEach(row -> table.add(table.former, split(row.get(1)), row.getFirst()));
        return table;
    }

    private static Stream<List<String>> rows(String name) {
        return ResourceTable.lines(CountryTable.class, name).stream()
                .map(line -> List.of(TAB.split(line, -1)));
    }

    private void addCountry(List<String> row) {
        String code = row.getFirst();
        alpha3.put(row.get(1), code);
        Stream<String> others = split(row.get(OTHERS));
        add(names, Stream.concat(Stream.of(row.get(ENGLISH), row.get(FRENCH)), others), code);
        add(adjectives, split(row.get(ADJECTIVES)), code);
    }

    private static Stream<String> split(String cell) {
        return BAR.splitAsStream(cell).filter(spelling -> !spelling.isEmpty());
    }

    private void add(Map<String, String> map, Stream<String> spellings, String code) {
        spellings.forEach(
                spelling -> {
                    String key = Spelling.key(spelling);
                    Stream.of(names, adjectives, former)
                            .map(of -> of.get(key))
                            .filter(other -> other != null && !other.equals(code))
                            .forEach(other -> refuse(spelling, code, other));
                    map.put(key, code);
                });
    }

    private static void refuse(String spelling, String code, String other) {
        throw new IllegalStateException(spelling + " stands for " + code + " and for " + other);
    }
}
