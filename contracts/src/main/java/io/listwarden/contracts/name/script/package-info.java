/**
 * Writing systems and how each is written in Latin letters; start at {@link
 * io.listwarden.contracts.name.script.Romanisation}.
 *
 * <p>Surprises: alphabets go by tables of our own, because names are asked for in the spelling of
 * passports and lists, and because a table costs a hundredth of a rule engine. Arabic and Hebrew
 * come out nearly without vowels, because they are written so.
 */
@NullMarked
package io.listwarden.contracts.name.script;

import org.jspecify.annotations.NullMarked;
