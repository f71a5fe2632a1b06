package io.listwarden.sync.source.eu;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;

/** One name of an entity. */
@XmlType(name = "nameAlias")
@XmlAccessorType(XmlAccessType.FIELD)
final class NameAliasElement extends StatementElement {
    @XmlAttribute String firstName = "";
    @XmlAttribute String middleName = "";
    @XmlAttribute String lastName = "";
    @XmlAttribute String wholeName = "";
    @XmlAttribute String function = "";
    @XmlAttribute String gender = "";
    @XmlAttribute String title = "";
    @XmlAttribute String nameLanguage = "";
    @XmlAttribute String strong = "";

    @Override
    String element() {
        return "nameAlias";
    }
}
