/**
 * The consolidated list of sanctions of Switzerland, XML.
 *
 * <p>Published by the State Secretariat for Economic Affairs (SECO); only the ordinances of the
 * Federal Council and their publications are authentic. Start at {@link ChListSource}: {@link
 * References} collects in a first pass what targets refer to, {@link TargetReader} walks the
 * targets in a second one, {@link PartyMapper} makes a party of each. No real file was at hand: the
 * package follows the schema, and samples of our own.
 *
 * <p>Surprises: delisted targets stay in the file, and the newest {@code modification} is what
 * tells; its {@code added} and {@code removed} repeat whole old targets under the same names of
 * elements; places stand behind the targets that refer to them; names come in parts, and each part
 * has spellings of its own.
 *
 * <p>Left out on purpose: the old states, delisted targets, the versions of the ordinances (each
 * would change thousands of parties of which nothing changed), and names of ordinances in other
 * languages than English.
 */
@NullMarked
package io.listwarden.sync.source.ch;

import org.jspecify.annotations.NullMarked;
