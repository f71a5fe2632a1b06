package io.listwarden.sync.source;

import io.listwarden.contracts.failure.MalformedListException;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * A document of which the publisher keeps every edition at an address that holds its date: what is
 * configured is a template of these addresses.
 */
public interface Editions {
    /** Whether an address is a template; any other is asked for as it is. */
    boolean isTemplate(URI configured);

    /** Where the edition of a day is. */
    URI at(URI template, LocalDate day);

    /** Where the publisher says which edition is the newest. */
    URI newest(URI template);

    /**
     * The day of the newest edition.
     *
     * @param answer what the publisher says at {@link #newest(URI)}
     * @throws MalformedListException if it does not say it
     */
    LocalDate newest(byte[] answer);

    /** Where the publisher says on which days the document changed, first and last day included. */
    URI changes(URI template, LocalDate from, LocalDate to);

    /**
     * The days on which the document changed, in order.
     *
     * @param answer what the publisher says at {@link #changes(URI, LocalDate, LocalDate)}
     * @throws MalformedListException if it does not say it
     */
    List<LocalDate> changes(byte[] answer, LocalDate from, LocalDate to);
}
