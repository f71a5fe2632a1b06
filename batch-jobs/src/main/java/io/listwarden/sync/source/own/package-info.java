/**
 * An operator's own lists: a CSV table with a mapping of its columns, or FollowTheMoney entities as
 * JSON lines.
 *
 * <p>Start at {@link OwnList}, the operator's definition; {@link OwnCsvSource} and {@link
 * OwnFollowTheMoneySource} read its two formats, {@link OwnParty} puts a party together.
 *
 * <p>Surprises: columns that are not mapped are kept in the party's details, because the operator
 * chose them; a table without a column of ids gets derived keys, so that a party that is renamed
 * becomes another one; cells that begin as formulas do are text.
 */
@NullMarked
package io.listwarden.sync.source.own;

import org.jspecify.annotations.NullMarked;
