package io.listwarden.service.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

/** The kinds of problem; their addresses are stable, clients may tell problems apart by them. */
public enum ProblemType {
    INVALID_REQUEST(400, "The request cannot be used"),
    UNAUTHENTICATED(401, "Credentials are missing or not valid"),
    FORBIDDEN(403, "The role for this is missing"),
    REQUESTER_CANNOT_APPROVE(403, "The requester of a run cannot decide on its outcome"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "The answer does not come in the accepted form"),
    RUN_IN_PROGRESS(409, "A run is already going"),
    NOT_PROPOSED(409, "The link is not a proposal"),
    NOT_QUARANTINED(409, "The version is not in quarantine"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The request comes in the wrong form"),
    INTERNAL(500, "Something went wrong on our side"),
    NO_GENERATION(503, "No list is loaded yet"),
    STORE_DOWN(503, "A store does not answer"),
    UNAVAILABLE(503, "The service cannot answer now");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** For example {@code https://listwarden.io/problems/run-in-progress}. */
    public URI uri() {
        return URI.create(
                "https://listwarden.io/problems/"
                        + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The general kind for a status that somebody else set. */
    static ProblemType of(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status < 500 ? INVALID_REQUEST : INTERNAL);
    }
}
