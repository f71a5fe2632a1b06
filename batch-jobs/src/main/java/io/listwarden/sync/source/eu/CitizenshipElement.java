package io.listwarden.sync.source.eu;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A citizenship of a person. */
@XmlType(name = "citizenship")
@XmlAccessorType(XmlAccessType.FIELD)
final class CitizenshipElement extends LocatedElement {

    @Override
    String element() {
        return "citizenship";
    }
}
