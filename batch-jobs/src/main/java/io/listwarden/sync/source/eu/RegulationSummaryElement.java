package io.listwarden.sync.source.eu;

import io.listwarden.contracts.party.Details;
import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;

import java.util.Comparator;

/** The act that a single statement goes back to. */
@XmlType(name = "regulationSummary")
@XmlAccessorType(XmlAccessType.FIELD)
final class RegulationSummaryElement extends XmlElementBase {
    static final Comparator<RegulationSummaryElement> ORDER =
            Comparator.<RegulationSummaryElement, String>comparing(s -> s.publicationDate)
                    .thenComparing(s -> s.numberTitle)
                    .thenComparing(s -> s.regulationType)
                    .thenComparing(s -> s.publicationUrl);

    @XmlAttribute String regulationType = "";
    @XmlAttribute String publicationDate = "";
    @XmlAttribute String numberTitle = "";
    @XmlAttribute String publicationUrl = "";

    void addTo(Details.Builder details, String path) {
        details.add(path + ".regulationType", regulationType)
                .add(path + ".publicationDate", publicationDate)
                .add(path + ".numberTitle", numberTitle)
                .add(path + ".publicationUrl", publicationUrl);
    }
}
