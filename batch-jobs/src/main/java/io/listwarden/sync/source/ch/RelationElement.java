package io.listwarden.sync.source.ch;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

import java.util.ArrayList;
import java.util.List;

/** How a party stands to another one of the list. */
@XmlType(name = "relation")
@XmlAccessorType(XmlAccessType.FIELD)
final class RelationElement extends StatementElement {
    @XmlAttribute(name = "target-id")
    String targetId = "";

    @XmlAttribute(name = "relation-type")
    String type = "";

    @XmlElement(name = "remark")
    List<String> remarks = new ArrayList<>();

    @Override
    String element() {
        return "relation";
    }
}
