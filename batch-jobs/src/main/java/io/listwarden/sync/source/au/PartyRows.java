package io.listwarden.sync.source.au;

import io.listwarden.contracts.party.PartyId;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.IdentityKeys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rows of one party.
 *
 * <p>The key is the number of the reference. A party's rows are those of its number, wherever they
 * stand. Where the publisher has used a number for a second party in error, a further row is of the
 * party whose primary row stands last before it; the party with the earlier control date keeps the
 * number for its key (the order of names decides where that is the same), and the other's key adds
 * eight hex digits of the hash of its name, {@code 7-1f0c2a9b}. Two primary rows of one number and
 * one name are one party, and the one of the earlier control date stands. A number without a
 * primary row is a party named by its first name in Latin letters.
 *
 * @param id list and key
 * @param primary the row of the primary name
 * @param otherNames the rows of its other names, in the order of their references
 * @param repeated further primary rows of the same name
 */
record PartyRows(PartyId id, AuRow primary, List<AuRow> otherNames, List<AuRow> repeated) {
    private static final int DIGITS = 8;

    private static final Comparator<AuRow> BY_REFERENCE =
            Comparator.comparing(Reference::of, Reference.ORDER)
                    .thenComparing(row -> row.clean(Column.NAME))
                    .thenComparing(row -> row.values().toString());

    private static final Comparator<AuRow> FIRST_OF_ITS_NUMBER =
            Comparator.comparing((AuRow row) -> Serial.sortable(row.value(Column.CONTROL_DATE)))
                    .thenComparing(PartyRows::letters)
                    .thenComparing(row -> row.clean(Column.NAME));

    /**
     * Groups the rows, parties in the order of their first rows.
     *
     * @throws io.listwarden.contracts.failure.MalformedListException if a reference cannot be read,
     *     or a row is of one of several parties and none stands before it
     */
    static List<PartyRows> group(List<AuRow> rows, FieldTally fields) {
        Map<String, List<AuRow>> numbers = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.isBlank())
                .forEach(
                        row ->
                                numbers.computeIfAbsent(
                                                Reference.of(row).number(),
                                                number -> new ArrayList<>())
                                        .add(row));
        return numbers.entrySet().stream()
                .flatMap(entry -> ofNumber(entry.getKey(), entry.getValue(), fields))
                .toList();
    }

    private static Stream<PartyRows> ofNumber(String number, List<AuRow> rows, FieldTally fields) {
        Map<String, List<AuRow>> primaries = new LinkedHashMap<>();
        rows.stream().filter(NameKind::isPrimary).forEach(row -> add(primaries, letters(row), row));
        if (primaries.isEmpty()) {
            fields.unknown("Reference without a Primary Name");
            return Stream.of(withoutPrimary(number, rows));
        }
        if (primaries.size() == 1) {
            List<AuRow> others = rows.stream().filter(row -> !NameKind.isPrimary(row)).toList();
            return Stream.of(of(number, primaries.values().iterator().next(), others));
        }
        return several(number, rows, primaries);
    }

    private static PartyRows withoutPrimary(String number, List<AuRow> rows) {
        Comparator<AuRow> latinFirst =
                Comparator.comparing((AuRow row) -> !isLatin(row.clean(Column.NAME)));
        AuRow primary = rows.stream().min(latinFirst.thenComparing(BY_REFERENCE)).orElseThrow();
        return of(
                number,
                List.of(primary),
                rows.stream().filter(row -> row.line() != primary.line()).toList());
    }

    private static Stream<PartyRows> several(
            String number, List<AuRow> rows, Map<String, List<AuRow>> primaries) {
        Map<String, List<AuRow>> others = new LinkedHashMap<>();
        String last = null;
        for (AuRow row : rows) {
            if (NameKind.isPrimary(row)) {
                last = letters(row);
            } else if (last == null) {
                throw row.malformed(
                        Column.REFERENCE, "is of several parties, and none stands before it");
            } else {
                add(others, last, row);
            }
        }
        AuRow first =
                primaries.values().stream()
                        .map(List::getFirst)
                        .min(FIRST_OF_ITS_NUMBER)
                        .orElseThrow();
        Function<String, String> key =
                name ->
                        name.equals(letters(first))
                                ? number
                                : number + "-" + IdentityKeys.digest(name, DIGITS);
        return primaries.entrySet().stream()
                .map(
                        entry ->
                                of(
                                        key.apply(entry.getKey()),
                                        entry.getValue(),
                                        others.getOrDefault(entry.getKey(), List.of())));
    }

    private static PartyRows of(String key, List<AuRow> primaries, List<AuRow> others) {
        List<AuRow> ordered =
                primaries.stream().sorted(FIRST_OF_ITS_NUMBER.thenComparing(BY_REFERENCE)).toList();
        return new PartyRows(
                new PartyId(AuListSource.LIST_ID, key),
                ordered.getFirst(),
                others.stream().sorted(BY_REFERENCE).toList(),
                ordered.subList(1, ordered.size()));
    }

    /** The primary row, and those that do not hold the very same in a column; it is first. */
    List<AuRow> distinct(Column column) {
        return Stream.concat(
                        Stream.of(primary),
                        Stream.of(repeated, otherNames)
                                .flatMap(List::stream)
                                .filter(row -> !row.isSame(primary, column)))
                .toList();
    }

    private static void add(Map<String, List<AuRow>> groups, String name, AuRow row) {
        groups.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
    }

    /** The name by its letters and digits, without accents and in any case. */
    private static String letters(AuRow row) {
        return IdentityKeys.baseLetters(row.clean(Column.NAME));
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(
                        letter ->
                                Character.UnicodeScript.of(letter)
                                        == Character.UnicodeScript.LATIN);
    }
}
