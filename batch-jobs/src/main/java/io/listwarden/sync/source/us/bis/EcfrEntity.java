package io.listwarden.sync.source.us.bis;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.Citation;
import io.listwarden.sync.source.reference.Countries;
import io.listwarden.sync.source.us.DerivedKeys;
import io.listwarden.sync.source.us.FederalRegisterCitations;
import io.listwarden.sync.source.us.KeyBase;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of the Entity List, understood.
 *
 * @param duplicates how many exact duplicates of the row follow it
 */
record EcfrEntity(EcfrRow row, EntityCell cell, int duplicates) {
    /**
     * The last volume of the Federal Register (2020) in which Hong Kong was a heading of its own on
     * the list. Its entities stand under China now, but the Consolidated Screening List goes on to
     * say HK of those listed until then, and CN of those listed since; and so do keys.
     */
    private static final int LAST_OF_HONG_KONG = 85;

    /**
     * Understands a row.
     *
     * @throws MalformedListException if no name is found in its cell
     */
    static EcfrEntity of(EcfrRow row, int duplicates) {
        EntityCell cell = EntityCell.read(row.entity());
        if (cell.name().isBlank()) {
            throw new MalformedListException(
                    "Row %d (%s): the cell %s has no name."
                            .formatted(
                                    row.number(),
                                    row.country(),
                                    Bis.shown(String.join(" ", row.entity()))));
        }
        return new EcfrEntity(row, cell, duplicates);
    }

    /** The country of the heading; null if we do not know it. */
    @Nullable String country() {
        String heading = row.country();
        int comma = heading.indexOf(',');
        return Countries.named(heading)
                .or(() -> Countries.named(comma < 0 ? heading : heading.substring(0, comma)))
                .orElse(null);
    }

    /** When the earliest citation was published, which is when the entity was listed. */
    @Nullable LocalDate listedOn() {
        return earliest().map(Citation::date).orElse(null);
    }

    private Optional<Citation> earliest() {
        return FederalRegisterCitations.earliest(FederalRegisterCitations.parse(row.citation()));
    }

    /** What the key is derived from. */
    KeyBase keyBase() {
        return new KeyBase(
                EcfrListSource.LIST_ID,
                cell.name(),
                keyCountry(),
                FederalRegisterCitations.parse(row.citation()),
                cell.addresses().stream().map(address -> coded(address.text())).toList(),
                Objects.toString(listedOn(), ""));
    }

    /** An address as the Consolidated Screening List ends it, with the country's code. */
    private static String coded(String address) {
        String code = DerivedKeys.countryOf(List.of(address));
        return code.isEmpty() ? address : address.substring(0, address.lastIndexOf(',') + 1) + code;
    }

    private String keyCountry() {
        String country = country();
        if (country == null) {
            return row.country().toLowerCase(Locale.ROOT);
        }
        return country.equals("CN") && isOfHongKong() ? "HK" : country;
    }

    private boolean isOfHongKong() {
        Integer volume = earliest().map(Citation::volume).orElse(null);
        if ((volume != null && volume > LAST_OF_HONG_KONG) || cell.addresses().isEmpty()) {
            return false;
        }
        String first = letters(cell.addresses().getFirst().text());
        return first.endsWith("hongkong") || first.endsWith("hongkongchina");
    }

    private static String letters(String text) {
        return text.replaceAll("\\P{L}+", "").toLowerCase(Locale.ROOT);
    }
}
