/**
 * The Bureau of Industry and Security's own publications: the Entity List as the text of 15 CFR
 * Part 744, Supplement No. 4, from the eCFR, and the Denied Persons List as a table.
 *
 * <p>Start at {@link io.listwarden.sync.source.us.bis.EcfrListSource} and {@link
 * io.listwarden.sync.source.us.bis.DplListSource}. The Consolidated Screening List carries both
 * lists too; a party has the same key there, see {@link io.listwarden.sync.source.us.DerivedKeys}.
 *
 * <p>Surprises: neither list has ids; a cell of the Entity List is prose, in which {@link
 * io.listwarden.sync.source.us.bis.EntityCell} finds name, aliases and addresses, while the whole
 * cell is always kept; the Denied Persons List has one row per address of a person.
 *
 * <p>Left out on purpose: everything else in Part 744, the Unverified and Military End-User lists
 * (Supplements No. 6 and 7) among it.
 */
@NullMarked
package io.listwarden.sync.source.us.bis;

import org.jspecify.annotations.NullMarked;
