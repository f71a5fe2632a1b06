/**
 * The consolidated list of the United Nations Security Council, XML.
 *
 * <p>Published by the Secretariat for the Council's sanctions committees. Start at {@link
 * UnListSource}, which unmarshals one {@code INDIVIDUAL} or {@code ENTITY} at a time into a {@link
 * SubjectElement}; {@link PartyMapper} makes a party of it.
 *
 * <p>Surprises: the serialiser has changed twice, so that white space means nothing and texts are
 * folded; placeholders without content stand where there is nothing to say; {@code EXACT} may hold
 * a year only; one alias may hold several names; {@code DATAID} changes while the reference number
 * stays, which therefore is the key.
 *
 * <p>Left out on purpose: {@code VERSIONNUM}, which is 1 everywhere, {@code LIST_TYPE}, which is
 * "UN List" everywhere, and the sort keys.
 */
@NullMarked
package io.listwarden.sync.source.un;

import org.jspecify.annotations.NullMarked;
