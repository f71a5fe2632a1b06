/**
 * OFAC's own lists: the SDN list and the six lists of the non-SDN document, each in the enhanced
 * XML, the classic XML and the delimited format.
 *
 * <p>Published by the Office of Foreign Assets Control of the United States Department of the
 * Treasury. Start at {@link io.listwarden.sync.source.us.ofac.EnhancedListSource}; {@code
 * OfacParty} and {@code PartyFacts} say where each statement goes, whatever the format.
 *
 * <p>Surprises: only the enhanced format says on which lists an entry of the non-SDN document
 * stands, and since when; most "ids" of the classic format identify nobody; the delimited files
 * have weak aliases, dates of birth and numbers in their remarks alone, which are cut.
 *
 * <p>Left out on purpose: the publisher's numbers of statements, apart from those of strong aliases
 * and addresses, which are the same in all formats; and the order in which things are printed.
 */
@NullMarked
package io.listwarden.sync.source.us.ofac;

import org.jspecify.annotations.NullMarked;
