/**
 * The consolidated list of the European Union ("FSF"), XML schema 1.1.
 *
 * <p>Published by the European Commission, DG FISMA; only the Official Journal is authentic. Start
 * at {@link EuListSource}, which unmarshals one {@code sanctionEntity} at a time into the {@code
 * …Element} classes; {@link PartyMapper} makes a party of it.
 *
 * <p>Surprises: children change their order between exports, so each kind is sorted by its
 * logicalId (remarks, which have none, by their text); a weak alias is marked in its remark, not by
 * {@code strong}; an absent attribute and an empty one mean the same; the publisher marks no
 * primary name; years of the {@code ISLAMIC} calendar are lunar or solar; any subject type but
 * person or enterprise is an error.
 *
 * <p>Left out on purpose: {@code globalFileId}, a counter of exports that says nothing of a party,
 * and {@code classificationCode} where it repeats {@code code}.
 */
@NullMarked
@XmlSchema(namespace = EuListSource.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
package io.listwarden.sync.source.eu;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;

import org.jspecify.annotations.NullMarked;
