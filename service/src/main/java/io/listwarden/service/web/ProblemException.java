package io.listwarden.service.web;

import io.listwarden.contracts.api.Problem;
import io.listwarden.contracts.api.Problem.InvalidField;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A request that is answered with a problem. Its detail never holds a name that was asked for. */
public final class ProblemException extends RuntimeException {
    private final ProblemType type;
    private final transient List<InvalidField> errors;
    private final @Nullable String run;

    private ProblemException(
            ProblemType type, String detail, List<InvalidField> errors, @Nullable String run) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.run = run;
    }

    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of(), null);
    }

    /** One field of the request cannot be used. */
    public static ProblemException field(String field, String detail) {
        return fields(List.of(new InvalidField(field, detail)));
    }

    /** These fields, at least one, cannot be used. */
    public static ProblemException fields(List<InvalidField> errors) {
        InvalidField first = errors.getFirst();
        return new ProblemException(
                ProblemType.INVALID_REQUEST, first.field() + " " + first.detail(), errors, null);
    }

    /** A run stands in the way; its address goes with the problem. */
    public static ProblemException runInProgress(String detail, String run) {
        return new ProblemException(ProblemType.RUN_IN_PROGRESS, detail, List.of(), run);
    }

    public ProblemType type() {
        return type;
    }

    /** The wire form for a request to that path. */
    Problem problem(@Nullable String path) {
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                String.valueOf(getMessage()),
                path,
                errors.isEmpty() ? null : errors.getFirst().field(),
                errors,
                run);
    }
}
