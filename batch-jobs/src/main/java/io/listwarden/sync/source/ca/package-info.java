/**
 * The Consolidated Canadian Autonomous Sanctions List, XML, in the layouts of 2020 and 2025.
 *
 * <p>Published by Global Affairs Canada; only the regulations in the Canada Gazette are authentic.
 * Start at {@link CaListSource}; {@link PartyKeys} says who is the same party in tomorrow's file.
 *
 * <p>Surprises: the file has no key, since {@code Item} is a position in a schedule that moves;
 * {@code Country} may be the name of a regulation, and has been renamed; one cell holds all
 * aliases, parted by signs that also belong to names ({@code X Co., Ltd.}); a name may carry its
 * translation or an "also known as"; white space is of any kind.
 *
 * <p>Nothing is left out on purpose.
 */
@NullMarked
package io.listwarden.sync.source.ca;

import org.jspecify.annotations.NullMarked;
