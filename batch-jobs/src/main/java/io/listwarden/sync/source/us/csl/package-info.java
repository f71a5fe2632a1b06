/**
 * The Consolidated Screening List of the United States, as CSV: thirteen lists of three agencies in
 * one table, the BIS Entity List among them.
 *
 * <p>Published by the International Trade Administration; only the agencies' own lists are
 * authentic. Start at {@link io.listwarden.sync.source.us.csl.CslListSource}; {@code PartyKeys}
 * says who is the same party in tomorrow's file.
 *
 * <p>Surprises: the column {@code _id} is a hash of changing recipe for all but the Treasury's
 * lists; one company may stand on several rows, one per address; the type is empty on six of the
 * lists; an alias may hide inside a name; and the order of a number and its type in {@code ids} was
 * turned around in 2023.
 */
@NullMarked
package io.listwarden.sync.source.us.csl;

import org.jspecify.annotations.NullMarked;
