package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.xml.XmlCursor;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The entries that a pass through an XML document has read, each with a number of its own, and how
 * many listings came of them: one for each list on which an entry stands.
 */
final class NumberedEntries {
    private final XmlCursor cursor;
    private final String numberField;
    private final String entries;
    private final Consumer<ListedParty> parties;
    private final Set<String> numbers = new HashSet<>();
    private long listings;

    /**
     * @param numberField what holds an entry's number, for messages
     * @param entries what the format calls several of them, for messages
     */
    NumberedEntries(
            XmlCursor cursor, String numberField, String entries, Consumer<ListedParty> parties) {
        this.cursor = cursor;
        this.numberField = numberField;
        this.entries = entries;
        this.parties = parties;
    }

    /**
     * Takes the next entry.
     *
     * @param mapper maps the entry
     * @throws io.listwarden.contracts.failure.MalformedListException if the number is none or
     *     stands on an entry before, or the mapper finds the entry impossible
     */
    void take(String number, Supplier<List<ListedParty>> mapper) {
        if (!OfacParty.isNumber(number)) {
            throw cursor.malformed(
                    "The %s is \"%s\", not a number.".formatted(numberField, number));
        }
        if (!numbers.add(number)) {
            throw cursor.malformed(
                    "The %s %s stands on two %s.".formatted(numberField, number, entries));
        }
        List<ListedParty> listed = cursor.mapping(mapper);
        listed.forEach(parties);
        listings += listed.size();
    }

    int count() {
        return numbers.size();
    }

    /** What the pass came to. */
    ReadSummary summary(@Nullable Instant published, Set<String> ignored) {
        return new ReadSummary(
                published, count(), listings - count(), new TreeMap<>(), cursor.fields(ignored));
    }
}
