package io.listwarden.contracts.change;

import org.jspecify.annotations.Nullable;

/**
 * A field of a party that changed.
 *
 * @param field where, for example {@code listing.endsOn} or {@code names[6068].details.function}
 * @param before the text before, or null where there was none
 * @param after the text after, or null where there is none any more
 */
public record FieldChange(String field, @Nullable String before, @Nullable String after) {}
