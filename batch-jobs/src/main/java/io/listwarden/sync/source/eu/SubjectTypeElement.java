package io.listwarden.sync.source.eu;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;

/** What an entity is. */
@XmlType(name = "subjectType")
@XmlAccessorType(XmlAccessType.FIELD)
final class SubjectTypeElement extends XmlElementBase {
    @XmlAttribute String code = "";
    @XmlAttribute String classificationCode = "";
}
