package io.listwarden.sync.source.un;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

import java.util.ArrayList;
import java.util.List;

/** Repeated values of one kind; some are empty. */
@XmlType(name = "VALUES")
@XmlAccessorType(XmlAccessType.FIELD)
final class ValuesElement extends XmlElementBase {
    @XmlElement(name = "VALUE")
    List<String> values = new ArrayList<>();
}
