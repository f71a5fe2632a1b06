package io.listwarden.sync.source.us.csl;

import static java.util.Comparator.comparingInt;

import io.listwarden.contracts.party.PartyId;
import io.listwarden.sync.source.us.DerivedKeys;
import io.listwarden.sync.source.us.FederalRegisterCitations;
import io.listwarden.sync.source.us.KeyBase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says which rows are one party, and by what key a party is known from one file to the next.
 *
 * <p>On the Treasury's lists that is OFAC's own number. On the lists of BIS and State there is
 * none, and the publisher's {@code _id} is a hash whose recipe has changed at least once: keyed on
 * it, every party would have been removed and another one added on that day. So the key is one of
 * {@link DerivedKeys}.
 */
final class PartyKeys {
    private static final Pattern OFAC_NUMBER = Pattern.compile("\\d{1,12}");

    private final Map<CslRow.Content, PartyId> ids = new HashMap<>();

    private PartyKeys() {}

    /**
     * The rows of each party: parties in the order of their first rows, rows in an order that does
     * not depend on the file's, the fullest first.
     */
    static Map<PartyId, List<CslRow>> group(List<CslRow> rows) {
        PartyKeys keys = new PartyKeys();
        keys.derive(rows);
        Map<PartyId, List<CslRow>> groups = new LinkedHashMap<>();
        rows.forEach(
                row -> groups.computeIfAbsent(keys.id(row), id -> new ArrayList<>(1)).add(row));
        groups.values().forEach(group -> group.sort(FULLEST_FIRST));
        return groups;
    }

    private static final Comparator<CslRow> FULLEST_FIRST =
            comparingInt((CslRow row) -> -row.values().size())
                    .thenComparing(row -> row.content().toString())
                    .thenComparing(row -> Objects.toString(row.publishersId(), ""));

    private PartyId id(CslRow row) {
        PartyId derived = ids.get(row.content());
        return derived == null ? ofacId(row) : derived;
    }

    private static PartyId ofacId(CslRow row) {
        String number = row.text(Column.ENTITY_NUMBER).strip();
        if (number.isEmpty() && row.publishersId() != null) {
            number = row.publishersId().strip();
        }
        if (!OFAC_NUMBER.matcher(number).matches()) {
            throw row.malformed(
                    Column.ENTITY_NUMBER, "is " + CslRow.shown(number) + ", not a number");
        }
        return new PartyId(row.list().listId(), number);
    }

    private void derive(List<CslRow> rows) {
        DerivedKeys.of(distinct(rows), PartyKeys::base, row -> row.content().toString())
                .forEach((row, id) -> ids.put(row.content(), id));
    }

    /** Rows of equal content are one party, whatever the publisher's hash of them. */
    private static List<CslRow> distinct(List<CslRow> rows) {
        Set<CslRow.Content> seen = new HashSet<>();
        return rows.stream()
                .filter(row -> !row.list().ofTreasury())
                .filter(row -> seen.add(row.content()))
                .toList();
    }

    private static KeyBase base(CslRow row) {
        List<String> addresses = row.items(Column.ADDRESSES);
        return new KeyBase(
                row.list().listId(),
                row.text(Column.NAME),
                DerivedKeys.countryOf(addresses),
                FederalRegisterCitations.parse(row.text(Column.FEDERAL_REGISTER_NOTICE)),
                addresses,
                row.text(Column.START_DATE));
    }
}
