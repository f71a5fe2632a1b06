package io.listwarden.sync.source.ca;

import static io.listwarden.sync.source.IdentityKeys.baseLetters;

import static java.util.Comparator.comparing;

import io.listwarden.sync.source.IdentityKeys;
import io.listwarden.sync.source.WhiteSpace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says by what key a party is known from one file to the next.
 *
 * <p>The file has no key. {@code (Country, Schedule, Item)} is unique, but {@code Item} is a
 * position in the schedule that moves when somebody is inserted or removed before it, the schedules
 * have been renumbered ({@code 1} became {@code 1, Part 1}), and {@code Country} has been renamed
 * ({@code Burma / Birmanie} became {@code Myanmar (Burma) / …}). So the key is derived from what
 * stays when a schedule is amended, 16 hex digits of the SHA-256 of:
 *
 * <ul>
 *   <li>the name, blind to case, accents, space and punctuation, because those are corrected often,
 *       and without what an "also known as" or a translation adds to it; of a ship the IMO number
 *       instead, which stays with the hull when the ship is renamed;
 *   <li>the date of listing: the act by which the party came on the list, which no amendment
 *       changes. A person under two regulations is two listings, mostly of two dates; who is taken
 *       off and listed again is another listing.
 * </ul>
 *
 * <p>Where records agree in that, one of them keeps the plain key and the others' keys add the
 * birth date, then the regulation and the schedule, then a counter. The plain key goes to the
 * record whose birth date, regulation, schedule and further content sort first. No key depends on
 * the order of records or, unless records say nothing else differently, on {@code Item}.
 *
 * <p>The layout of 2020 has no date of listing: there the name alone is the base, so between the
 * last file of that layout and the first one of 2025 every party is removed and added once. A
 * corrected name or date of listing makes another party, one removed and one added.
 */
final class PartyKeys {
    private static final Comparator<CaRecord> PRECEDENCE =
            comparing((CaRecord record) -> record.date().isEmpty())
                    .thenComparing(record -> record.date().text())
                    .thenComparing(CaRecord::country)
                    .thenComparing(PartyKeys::schedule)
                    .thenComparing(record -> content(record).toString())
                    .thenComparing(record -> record.item().length())
                    .thenComparing(CaRecord::item);

    private final IdentityKeys identityKeys = new IdentityKeys();
    private final Map<CaRecord, String> keys = new HashMap<>();

    private PartyKeys() {}

    /**
     * The records of each party by its key, parties in the order of their first records. Only exact
     * duplicates are one party.
     */
    static Map<String, List<CaRecord>> assign(List<CaRecord> records) {
        PartyKeys keys = new PartyKeys();
        records.stream()
                .distinct()
                .collect(Collectors.groupingBy(PartyKeys::base))
                .forEach(keys::derive);
        Map<String, List<CaRecord>> parties = new LinkedHashMap<>();
        records.forEach(
                record ->
                        parties.computeIfAbsent(keys.key(record), key -> new ArrayList<>(1))
                                .add(record));
        return parties;
    }

    private String key(CaRecord record) {
        String key = keys.get(record);
        if (key == null) {
            throw new IllegalStateException("every record has been given a key");
        }
        return key;
    }

    private void derive(String base, List<CaRecord> tied) {
        tied.sort(PRECEDENCE);
        tied.forEach(record -> keys.put(record, key(base, record)));
    }

    private String key(String base, CaRecord record) {
        String withBirth = base + "|" + record.date().text();
        String withPlace =
                withBirth
                        + "|"
                        + baseLetters(record.country())
                        + "|"
                        + baseLetters(schedule(record));
        return identityKeys.firstFree(base, withBirth, withPlace);
    }

    private static String base(CaRecord record) {
        String listedOn = record.listedOn() == null ? "" : record.listedOn().toString();
        return (record.imo().isEmpty() ? name(record) : "imo " + baseLetters(record.imo()))
                + "|"
                + listedOn;
    }

    private static String name(CaRecord record) {
        String name =
                record.isPerson()
                        ? record.givenName() + " " + record.lastName()
                        : EmbeddedNames.head(WhiteSpace.clean(record.entity().text()));
        String letters = baseLetters(name);
        return letters.isEmpty() ? name.strip() : letters;
    }

    private static String schedule(CaRecord record) {
        return baseLetters(record.schedule());
    }

    private static CaRecord content(CaRecord record) {
        return new CaRecord(
                record.country(),
                record.entity(),
                record.lastName(),
                record.givenName(),
                record.aliases(),
                record.title(),
                record.date(),
                record.imo(),
                record.schedule(),
                "",
                record.listedOn());
    }
}
