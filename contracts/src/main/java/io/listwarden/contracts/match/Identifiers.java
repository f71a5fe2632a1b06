package io.listwarden.contracts.match;

import io.listwarden.contracts.match.Finding.Told;
import io.listwarden.contracts.party.IdentifierType;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** Compares identifiers of one type, whatever blanks and punctuation they are written with. */
public final class Identifiers {
    /** Shorter ones, and those without a digit, are too easily equal. */
    private static final int SHORTEST = 5;

    private Identifiers() {}

    /** What is equal for equal identifiers: letters in upper case and digits. */
    public static String plain(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        value.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString().toUpperCase(Locale.ROOT);
    }

    /** Whether an identifier is long enough to decide when it is equal. */
    public static boolean canDecide(String plain) {
        return plain.length() >= SHORTEST && plain.chars().anyMatch(Character::isDigit);
    }

    static @Nullable Finding agree(Subject question, Subject other) {
        for (Subject.IdentifierNumber ours : question.identifiers()) {
            for (Subject.IdentifierNumber theirs : other.identifiers()) {
                if (areEqual(ours, theirs)) {
                    return agreement(ours, theirs);
                }
            }
        }
        return null;
    }

    private static Finding agreement(
            Subject.IdentifierNumber ours, Subject.IdentifierNumber theirs) {
        return new Finding(
                1,
                () ->
                        new Told(
                                "Both sides bear the %s number %s%s."
                                        .formatted(
                                                word(theirs.type()),
                                                theirs.value(),
                                                theirs.country() == null
                                                        ? ""
                                                        : " of " + theirs.country()),
                                ours.value(),
                                theirs.value()));
    }

    private static boolean areEqual(Subject.IdentifierNumber a, Subject.IdentifierNumber b) {
        return a.type() == b.type()
                && canBeOfOneCountry(a, b)
                && canDecide(plain(a.value()))
                && plain(a.value()).equals(plain(b.value()));
    }

    private static boolean canBeOfOneCountry(
            Subject.IdentifierNumber a, Subject.IdentifierNumber b) {
        return a.country() == null || b.country() == null || a.country().equals(b.country());
    }

    static @Nullable Finding differ(Subject question, Subject other) {
        return agree(question, other) == null ? firstThatDiffers(question, other, false) : null;
    }

    static @Nullable Finding imoDiffers(Subject question, Subject other) {
        return agree(question, other) == null ? firstThatDiffers(question, other, true) : null;
    }

    private static @Nullable Finding firstThatDiffers(Subject ours, Subject theirs, boolean imo) {
        for (Subject.IdentifierNumber number : ours.identifiers()) {
            boolean applies =
                    isUnique(number.type()) && (number.type() == IdentifierType.IMO) == imo;
            List<Subject.IdentifierNumber> others =
                    applies ? comparable(number, theirs.identifiers()) : List.of();
            if (!others.isEmpty()) {
                return difference(number, others.getFirst());
            }
        }
        return null;
    }

    private static List<Subject.IdentifierNumber> comparable(
            Subject.IdentifierNumber number, List<Subject.IdentifierNumber> others) {
        return others.stream()
                .filter(other -> other.type() == number.type() && isOfOneIssuer(number, other))
                .toList();
    }

    private static boolean isOfOneIssuer(Subject.IdentifierNumber a, Subject.IdentifierNumber b) {
        return isWorldwide(a.type()) || (a.country() != null && a.country().equals(b.country()));
    }

    private static Finding difference(
            Subject.IdentifierNumber ours, Subject.IdentifierNumber theirs) {
        return new Finding(
                1,
                () ->
                        new Told(
                                "The %s number of the question is %s, in the list it is %s."
                                        .formatted(word(ours.type()), ours.value(), theirs.value()),
                                ours.value(),
                                theirs.value()));
    }

    /** Whether a party has one of the type and no second one. */
    private static boolean isUnique(IdentifierType type) {
        return switch (type) {
            case NATIONAL_ID, REGISTRATION, TAX, IMO, LEI -> true;
            case PASSPORT, BIC, ISIN, CRYPTO, OTHER -> false;
        };
    }

    private static boolean isWorldwide(IdentifierType type) {
        return switch (type) {
            case IMO, LEI, BIC, ISIN, CRYPTO -> true;
            case NATIONAL_ID, REGISTRATION, TAX, PASSPORT, OTHER -> false;
        };
    }

    private static String word(IdentifierType type) {
        return switch (type) {
            case PASSPORT -> "passport";
            case NATIONAL_ID -> "national identity";
            case REGISTRATION -> "registration";
            case TAX -> "tax";
            case IMO, LEI, BIC, ISIN -> type.name();
            case CRYPTO -> "crypto currency address";
            case OTHER -> "identification";
        };
    }
}
