package io.listwarden.sync.source.eu;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;

import java.util.Comparator;

/** A telephone number, mail address or the like. */
@XmlType(name = "contactInfo")
@XmlAccessorType(XmlAccessType.FIELD)
final class ContactInfoElement extends XmlElementBase {
    static final Comparator<ContactInfoElement> ORDER =
            Comparator.<ContactInfoElement, String>comparing(c -> c.key)
                    .thenComparing(c -> c.value);

    @XmlAttribute String key = "";
    @XmlAttribute String value = "";
}
