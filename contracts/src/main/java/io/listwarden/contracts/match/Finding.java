package io.listwarden.contracts.match;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * That a feature applies.
 *
 * @param score how far, above 0 to 1
 * @param told makes what is said of it; most findings are never told
 */
record Finding(double score, Supplier<Told> told) {
    /**
     * In words.
     *
     * @param detail the sentence for the file
     * @param query what the question said
     * @param listed what the other side says
     */
    record Told(String detail, @Nullable String query, @Nullable String listed) {}
}
