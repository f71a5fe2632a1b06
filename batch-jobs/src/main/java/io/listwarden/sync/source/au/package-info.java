/**
 * The Australian Sanctions Consolidated List, XLSX, in the layouts of 12 columns (2024) and 19
 * (2026).
 *
 * <p>Published by the Department of Foreign Affairs and Trade. Start at {@link AuListSource}; the
 * workbook is examined by {@link WorkbookGuard} before {@link Workbook} reads it, and {@link
 * PartyRows} says which rows are one party.
 *
 * <p>Surprises: a party is a row and its other names are rows of their own, {@code 2}, {@code 2a},
 * {@code 2b}, with all data repeated and sometimes other data; references and dates are numbers or
 * texts; a cell packs several values as {@code a) … b) …}; birth dates come in some hundred forms.
 *
 * <p>Left out on purpose: {@code NA} and {@code N/A}, which say that there is nothing.
 */
@NullMarked
package io.listwarden.sync.source.au;

import org.jspecify.annotations.NullMarked;
