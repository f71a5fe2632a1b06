package io.listwarden.service.match;

import org.jspecify.annotations.Nullable;

/**
 * That a feature applies.
 *
 * @param score how far, above 0 to 1
 * @param detail the sentence for the file
 * @param query what the question said
 * @param listed what the other side says
 */
record Finding(double score, String detail, @Nullable String query, @Nullable String listed) {}
