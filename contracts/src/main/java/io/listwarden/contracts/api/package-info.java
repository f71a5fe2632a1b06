/**
 * The wire records of the REST API, and {@link io.listwarden.contracts.api.ApiJson} which reads and
 * writes them; {@code openapi.yaml} says the same for everybody who does not write Java.
 *
 * <p>Surprise: what carries names that somebody asks for hides them from {@code toString()}, so
 * that no log line of ours or of a framework shows them.
 */
@NullMarked
package io.listwarden.contracts.api;

import org.jspecify.annotations.NullMarked;
