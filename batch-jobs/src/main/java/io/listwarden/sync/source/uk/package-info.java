/**
 * The UK Sanctions List of the Foreign, Commonwealth and Development Office, XML and CSV.
 *
 * <p>It holds every designation under the Sanctions and Anti-Money Laundering Act 2018. Start at
 * {@link UkXmlListSource} or {@link UkCsvListSource}: both fill a {@link Designation} with what
 * they find under a {@link Field}, and {@link PartyMapper} makes the party of it, so that one
 * designation is one party whichever format it comes in.
 *
 * <p>Surprises: the table is the product of all repeated values of a designation, so that one may
 * take thousands of rows; unknown parts of a date are spelled out ({@code dd/mm/1945}); some names
 * are empty, and some designations have two primary ones.
 *
 * <p>Left out on purpose: an indicator of a sanction that {@code SanctionsImposed} names as well,
 * which the table does not have.
 */
@NullMarked
package io.listwarden.sync.source.uk;

import org.jspecify.annotations.NullMarked;
