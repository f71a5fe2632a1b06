package io.listwarden.sync.source.uk;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlType;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.namespace.QName;

/** A designation as a tree, so that what we do not know in it is kept as well. */
@XmlType(name = "Designation")
@XmlAccessorType(XmlAccessType.FIELD)
final class DesignationElement {
    @XmlAnyAttribute Map<QName, String> attributes = new HashMap<>();

    @XmlAnyElement List<Element> children = new ArrayList<>();
}
