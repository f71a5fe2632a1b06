package io.listwarden.sync.source.ch;

import io.listwarden.contracts.party.Details;
import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlTransient;

import org.jspecify.annotations.Nullable;

/** What all repeatable statements about a party have: an id, and mostly a quality. */
@XmlTransient
@XmlAccessorType(XmlAccessType.FIELD)
abstract class StatementElement extends XmlElementBase {
    @XmlAttribute String ssid = "";
    @XmlAttribute String quality = "";

    /** The element's name in the schema. */
    abstract String element();

    /** The id, or null where there is none. */
    final @Nullable String id() {
        return ssid.isBlank() ? null : ssid.strip();
    }

    /** For example {@code address[17]}. */
    final String path() {
        return element() + "[" + ssid.strip() + "]";
    }

    /** Whether the publisher doubts the statement. */
    final boolean isDoubtful() {
        return !quality.isBlank() && !quality.strip().equals("good");
    }

    /** Starts the details: the quality where it is not good, and whose identity this is. */
    final Details.Builder details(IdentityElement identity) {
        return Details.builder()
                .add("quality", isDoubtful() ? quality : "")
                .add("identity", identity.isMain() ? "" : identity.ssid);
    }

    /** Keeps a statement that our model has no place for in the party's details. */
    final void keepIn(Details.Builder party, Details.Builder details) {
        details.build().values().forEach((field, text) -> party.add(path() + "." + field, text));
    }
}
