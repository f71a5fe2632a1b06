/**
 * The projection of the accepted lists that lookups run on: a small manifest over blobs that are
 * named by their hash.
 */
@NullMarked
package io.listwarden.contracts.generation;

import org.jspecify.annotations.NullMarked;
