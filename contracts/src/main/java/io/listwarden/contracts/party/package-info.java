/**
 * What a publisher says of one listed party, kept whole and with the texts exactly as published.
 */
@NullMarked
package io.listwarden.contracts.party;

import org.jspecify.annotations.NullMarked;
