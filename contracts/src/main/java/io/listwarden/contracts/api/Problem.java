package io.listwarden.contracts.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

/**
 * Why a request was not answered, in the form of RFC 9457.
 *
 * @param type stable address of the kind of problem, {@code https://listwarden.io/problems/…}
 * @param title the kind in a few words, always the same for one type
 * @param status the HTTP status
 * @param detail a sentence about this request; never holds a name that was asked for
 * @param instance the path that was asked, or null where there was no readable one
 * @param field the first parameter or JSON field at fault, for example {@code
 *     lookups[3].birthDate}, or null where no field is
 * @param errors every field at fault, empty where none is
 * @param run the address of the sync run that stands in the way, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String field,
        List<InvalidField> errors,
        @Nullable String run) {
    public Problem {
        errors = List.copyOf(errors);
    }

    /**
     * A field of the request that cannot be used.
     *
     * @param field a parameter's name or the path of a JSON field
     * @param detail what is wrong with it
     */
    public record InvalidField(String field, String detail) {}
}
