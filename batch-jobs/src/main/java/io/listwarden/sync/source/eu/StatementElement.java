package io.listwarden.sync.source.eu;

import io.listwarden.contracts.party.Details;
import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlTransient;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What all repeatable statements about an entity have: an id, its legal basis, remarks. */
@XmlTransient
@XmlAccessorType(XmlAccessType.FIELD)
abstract class StatementElement extends XmlElementBase {
    @XmlAttribute String logicalId = "";
    @XmlAttribute String regulationLanguage = "";

    @XmlElement(name = "remark")
    List<String> remarks = new ArrayList<>();

    @XmlElement(name = "regulationSummary")
    List<RegulationSummaryElement> summaries = new ArrayList<>();

    /** The element's name in the schema. */
    abstract String element();

    /** For example {@code nameAlias[17]}. */
    final String path() {
        return element() + "[" + logicalId + "]";
    }

    /** Starts the details with what all statements have; texts in an order of their own. */
    final Details.Builder details() {
        Details.Builder details = Details.builder().add("regulationLanguage", regulationLanguage);
        remarks.stream().sorted().forEach(remark -> details.add("remark", remark));
        summaries.sort(RegulationSummaryElement.ORDER);
        for (int i = 0; i < summaries.size(); i++) {
            String path = "regulationSummary" + (i == 0 ? "" : "[" + (i + 1) + "]");
            summaries.get(i).addTo(details, path);
        }
        return details;
    }

    /**
     * The statements of one kind in the order of their ids, whatever their order in the document.
     *
     * @throws IllegalArgumentException if an id is no number, or stands twice in one party
     */
    static <T extends StatementElement> List<T> ordered(List<T> statements) {
        statements.forEach(LogicalId::of);
        List<T> ordered = new ArrayList<>(statements);
        ordered.sort(Comparator.comparingLong(LogicalId::of));
        for (int i = 1; i < ordered.size(); i++) {
            if (LogicalId.of(ordered.get(i)) == LogicalId.of(ordered.get(i - 1))) {
                throw new IllegalArgumentException(ordered.get(i).path() + " stands twice");
            }
        }
        return ordered;
    }
}
