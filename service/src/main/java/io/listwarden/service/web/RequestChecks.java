package io.listwarden.service.web;

import io.listwarden.contracts.api.Problem.InvalidField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Collects what is wrong with a request, field by field. Details never repeat a value, because
 * values are names that somebody asks for.
 */
public final class RequestChecks {
    /** The longest text, in characters (Unicode code points). */
    public static final int LONGEST_TEXT = 1_000;

    private static final int LONGEST_ID = 100;
    private static final String TOO_LONG = "is longer than %,d characters".formatted(LONGEST_TEXT);
    private static final String ID_TOO_LONG = "is longer than %d characters".formatted(LONGEST_ID);
    private static final int MOST_ERRORS = 100;
    private static final Set<String> COUNTRIES =
            Set.copyOf(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2));

    private final List<InvalidField> errors = new ArrayList<>();
    private final UnaryOperator<String> fieldNames;

    public RequestChecks() {
        this(UnaryOperator.identity());
    }

    /**
     * @param fieldNames turns the path of a JSON field into what the client calls it
     */
    public RequestChecks(UnaryOperator<String> fieldNames) {
        this.fieldNames = fieldNames;
    }

    /** Notes the detail unless the condition holds; further errors after the hundredth are cut. */
    public boolean require(boolean condition, String field, String detail) {
        if (!condition && errors.size() < MOST_ERRORS) {
            errors.add(new InvalidField(fieldNames.apply(field), detail));
        }
        return condition;
    }

    /** A text that is there, not blank, not too long, and free of what no name holds. */
    public boolean text(String field, @Nullable String text) {
        if (text == null) {
            return require(false, field, "is missing");
        }
        return require(!text.isBlank(), field, "is blank")
                && require(text.codePointCount(0, text.length()) <= LONGEST_TEXT, field, TOO_LONG)
                && require(
                        text.codePoints().noneMatch(RequestChecks::isUnreadable),
                        field,
                        "holds control characters or halves of characters");
    }

    /** A text with something in it that can be compared. */
    public boolean name(String field, @Nullable String name) {
        return text(field, name)
                && require(
                        name != null && name.codePoints().anyMatch(Character::isLetterOrDigit),
                        field,
                        "holds neither a letter nor a digit");
    }

    /** The caller's own id of something, to be repeated in the answer. */
    public boolean id(String field, @Nullable String id, Set<String> seen) {
        return text(field, id)
                && id != null
                && require(id.length() <= LONGEST_ID, field, ID_TOO_LONG)
                && require(seen.add(id), field, "is the id of another one as well");
    }

    public void country(String field, @Nullable String country) {
        require(
                country == null || COUNTRIES.contains(country),
                field,
                "is not an ISO 3166-1 alpha-2 country code");
    }

    /** Not more than so many elements. */
    public boolean atMost(int limit, String field, List<?> elements) {
        return elements.size() <= limit
                || require(false, field, "has more than %,d elements".formatted(limit));
    }

    /**
     * Ends the checking.
     *
     * @throws ProblemException with all that was noted, if anything was
     */
    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw ProblemException.fields(errors);
        }
    }

    /**
     * The one text that a request must give.
     *
     * @throws ProblemException if it is missing or cannot be used
     */
    public static String given(String field, @Nullable String text) {
        RequestChecks checks = new RequestChecks();
        checks.text(field, text);
        checks.throwIfAny();
        return Objects.requireNonNull(text);
    }

    private static boolean isUnreadable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
