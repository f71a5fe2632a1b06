package io.listwarden.service.index;

import io.listwarden.service.match.PreparedName;

/**
 * A name of the index.
 *
 * @param name ready to be compared
 * @param entry number of the entry that bears it
 */
record NameEntry(PreparedName name, int entry) {}
