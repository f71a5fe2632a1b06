package io.listwarden.sync.source.ca;

import io.listwarden.sync.source.WhiteSpace;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * One record with both layouts' names of an element brought together; texts as published, without
 * the white space around them, and empty where there is none.
 *
 * @param country the country or the regulation
 * @param entity the name of an organisation or ship; empty for a person
 * @param lastName a person's
 * @param givenName a person's
 * @param aliases the whole cell
 * @param title a person's title, or a ship's type
 * @param date of birth, or of a ship's building
 * @param imo a ship's number
 * @param schedule the schedule of the regulation and its part
 * @param item the position in the schedule
 * @param listedOn when the party was listed; null in the layout of 2020, which does not say
 */
record CaRecord(
        String country,
        Field entity,
        String lastName,
        String givenName,
        String aliases,
        Field title,
        Field date,
        String imo,
        String schedule,
        String item,
        @Nullable LocalDate listedOn) {
    /** Far above the longest cell of the list; bounds the work on one. */
    private static final int LONGEST_TEXT = 20_000;

    /**
     * A text with the name of the element that it stood in.
     *
     * @param element the publisher's name, which differs between the layouts
     * @param text as published
     */
    record Field(String element, String text) {
        boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /**
     * Checks what a record cannot be understood without: a country, an item, and one kind of name.
     *
     * @throws IllegalArgumentException naming the element
     */
    static CaRecord of(RecordElement element) {
        CaRecord record =
                new CaRecord(
                        required("Country", element.country),
                        either("EntityOrShip", element.entityOrShip, "Entity", element.entity),
                        single("LastName", element.lastName),
                        single("GivenName", element.givenName),
                        single("Aliases", element.aliases),
                        either("TitleOrShip", element.titleOrShip, "Title", element.title),
                        either(
                                "DateOfBirthOrShipBuildDate",
                                element.dateOfBirthOrShipBuildDate,
                                "DateOfBirth",
                                element.dateOfBirth),
                        single("ShipIMONumber", element.shipImoNumber),
                        single("Schedule", element.schedule),
                        required("Item", element.item),
                        listedOn(single("DateOfListing", element.dateOfListing)));
        record.requireOneName();
        return record;
    }

    boolean isPerson() {
        return entity.isEmpty();
    }

    private void requireOneName() {
        boolean person = !lastName.isEmpty() || !givenName.isEmpty();
        if (person && !entity.isEmpty()) {
            throw new IllegalArgumentException(
                    where() + " has a LastName or GivenName beside " + entity.element());
        }
        if (!person && entity.isEmpty()) {
            throw new IllegalArgumentException(
                    where() + " has neither LastName and GivenName nor EntityOrShip");
        }
        if (person && !imo.isEmpty()) {
            throw new IllegalArgumentException(where() + " is a person with a ShipIMONumber");
        }
    }

    /** The publisher's own place of the record, for messages. */
    String where() {
        return "the record of Country %s, Schedule %s, Item %s".formatted(country, schedule, item);
    }

    private static String required(String name, List<String> texts) {
        String text = single(name, texts);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("the record has no " + name);
        }
        return text;
    }

    private static Field either(
            String name, List<String> texts, String olderName, List<String> olderTexts) {
        String text = single(name, texts);
        String older = single(olderName, olderTexts);
        if (!text.isEmpty() && !older.isEmpty()) {
            throw new IllegalArgumentException("the record has both " + name + " and " + olderName);
        }
        return older.isEmpty() ? new Field(name, text) : new Field(olderName, older);
    }

    private static String single(String name, List<String> texts) {
        if (texts.size() > 1) {
            throw new IllegalArgumentException(
                    "the record has " + texts.size() + " elements " + name + " instead of one");
        }
        String text = texts.isEmpty() ? "" : texts.getFirst();
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "the record's %s has %d characters".formatted(name, text.length()));
        }
        return WhiteSpace.stripped(text);
    }

    /** The date is part of a party's identity, so none is guessed. */
    private static @Nullable LocalDate listedOn(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "the record's DateOfListing is \"" + text + "\", not a date YYYY-MM-DD", e);
        }
    }
}
