/**
 * What all publishers' lists refer to and write in their own ways: countries, and numbers that
 * carry a check digit.
 */
@NullMarked
package io.listwarden.sync.source.reference;

import org.jspecify.annotations.NullMarked;
