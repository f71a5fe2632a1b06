package io.listwarden.service.web;

import io.listwarden.contracts.party.PartyId;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Reads the text of query parameters and path variables without any leniency; null stays null, or
 * becomes the default.
 */
public final class Parameters {
    private Parameters() {}

    /** A whole number in decimal digits, both bounds inclusive. */
    public static int number(
            String field, @Nullable String text, int minimum, int maximum, int otherwise) {
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,9}")
                || Integer.parseInt(text) < minimum
                || Integer.parseInt(text) > maximum) {
            throw ProblemException.field(
                    field, "is not a whole number from %d to %d".formatted(minimum, maximum));
        }
        return Integer.parseInt(text);
    }

    /** A decimal fraction such as {@code 0.85}. */
    public static @Nullable Double fraction(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9](\\.[0-9]{1,17})?")) {
            throw ProblemException.field(field, "is not a number such as 0.85");
        }
        return Double.valueOf(text);
    }

    /** A day of the form {@code YYYY-MM-DD}; ISO dates of other years than these are refused. */
    public static @Nullable LocalDate day(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // there is no such day
        }
        throw ProblemException.field(field, "is not a date of the form YYYY-MM-DD");
    }

    public static @Nullable Boolean truth(String field, @Nullable String text) {
        return switch (text) {
            case null -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw ProblemException.field(field, "is neither true nor false");
        };
    }

    /** The id of a party, out of the path variable {@code partyId}. */
    public static PartyId partyId(String text) {
        try {
            return PartyId.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.field(
                    "partyId", "is not a list's id, a colon and the publisher's key");
        }
    }

    /** A constant by its exact name. */
    public static <E extends Enum<E>> @Nullable E constant(
            String field, @Nullable String text, Class<E> type) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                ProblemException.field(
                                        field,
                                        "is not one of "
                                                + Arrays.toString(type.getEnumConstants())));
    }
}
