package io.listwarden.service.web;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with a JSON body, by field or by line and column, without repeating it. */
final class UnreadableJson {
    private static final int LONGEST_FIELD = 200;

    private UnreadableJson() {}

    static ProblemException problem(JacksonException failure) {
        String field = field(failure.getPath());
        return switch (failure) {
            case UnrecognizedPropertyException ignored ->
                    ProblemException.field(field, "is not a field of this request");
            case InvalidNullException ignored -> ProblemException.field(field, "must not be null");
            case ValueInstantiationException ignored when !field.isEmpty() ->
                    ProblemException.field(
                            field, "is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD");
            case InvalidFormatException invalid
                    when invalid.getTargetType() != null && invalid.getTargetType().isEnum() ->
                    ProblemException.field(
                            field, "is not one of " + constants(invalid.getTargetType()));
            case MismatchedInputException ignored when !field.isEmpty() ->
                    ProblemException.field(field, "has a value of the wrong type");
            case InputCoercionException ignored when !field.isEmpty() ->
                    ProblemException.field(field, "is a number out of range");
            case StreamConstraintsException ignored ->
                    ProblemException.of(
                            ProblemType.INVALID_REQUEST,
                            "The body is nested too deeply, or a number or a field's name in it is"
                                    + " too long, "
                                    + place(failure));
            default ->
                    ProblemException.of(
                            ProblemType.INVALID_REQUEST,
                            "The body is not the one JSON object that is expected, "
                                    + place(failure));
        };
    }

    private static String place(JacksonException failure) {
        return failure.getLocation() == null
                ? "at an unknown place."
                : "line %d, column %d."
                        .formatted(
                                failure.getLocation().getLineNr(),
                                failure.getLocation().getColumnNr());
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /** For example {@code lookups[3].birthDate}. */
    private static String field(List<JacksonException.Reference> path) {
        StringBuilder field = new StringBuilder();
        for (JacksonException.Reference step : path) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.length() > LONGEST_FIELD
                ? field.substring(0, LONGEST_FIELD) + "…"
                : field.toString();
    }
}
