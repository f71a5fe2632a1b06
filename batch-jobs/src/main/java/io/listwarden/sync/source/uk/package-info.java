/**
 * The UK Sanctions List, XML and CSV.
 *
 * <p>Published by the Foreign, Commonwealth and Development Office; since 28 January 2026 the only
 * list of the United Kingdom. Start at {@link UkXmlListSource} or {@link UkCsvListSource}: both fill a
 * {@link Designation} with statements under the names of the XML schema, and {@link PartyMapper}
 * makes a party of it, so that one designation is the same party in both formats.
 *
 * <p>Surprises: {@code Name6} is the family name and the name of everything that is no person; the
 * type of a name is written in several cases; an unknown day or month of birth is written {@code dd}
 * or {@code mm}; several names may call themselves primary; the table repeats a designation on a row
 * for each of its names and addresses.
 *
 * <p>Left out on purpose: indicators of measures that are {@code false}.
 */
@NullMarked
package io.listwarden.sync.source.uk;

import org.jspecify.annotations.NullMarked;
