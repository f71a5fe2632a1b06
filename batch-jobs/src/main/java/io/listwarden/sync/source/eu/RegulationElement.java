package io.listwarden.sync.source.eu;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

import java.util.Comparator;

/** The act, usually the last amending one, by which an entity stands on the list. */
@XmlType(name = "regulation")
@XmlAccessorType(XmlAccessType.FIELD)
final class RegulationElement extends XmlElementBase {
    static final Comparator<RegulationElement> ORDER =
            Comparator.<RegulationElement>comparingLong(LogicalId::of)
                    .thenComparing(r -> r.programme)
                    .thenComparing(r -> r.numberTitle)
                    .thenComparing(r -> r.publicationUrl);

    @XmlAttribute String regulationType = "";
    @XmlAttribute String organisationType = "";
    @XmlAttribute String publicationDate = "";
    @XmlAttribute String entryIntoForceDate = "";
    @XmlAttribute String numberTitle = "";
    @XmlAttribute String programme = "";
    @XmlAttribute String logicalId = "";
    @XmlElement String publicationUrl = "";
}
