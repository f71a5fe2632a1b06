package io.listwarden.contracts.match;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * That a feature applies.
 *
 * @param score how far, above 0 to 1
 * @param detail makes the sentence for the file; most findings are never told
 * @param query what the question said
 * @param listed what the other side says
 */
record Finding(
        double score, Supplier<String> detail, @Nullable String query, @Nullable String listed) {}
