package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.Details;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads addresses of the enhanced format. Other scripts are said beside the primary one. */
final class EnhancedAddressReader {
    private static final Set<String> PARTS =
            Set.of(
                    "ADDRESS1",
                    "ADDRESS2",
                    "ADDRESS3",
                    "CITY",
                    "STATE/PROVINCE",
                    "POSTAL CODE",
                    "REGION");

    private final EnhancedReferences references;
    private final Consumer<String> unknown;

    EnhancedAddressReader(EnhancedReferences references, Consumer<String> unknown) {
        this.references = references;
        this.unknown = unknown;
    }

    /**
     * The address, or empty where nothing is said.
     *
     * @throws IllegalArgumentException if there is not exactly one primary script
     */
    Optional<Address> read(EnhancedAddress address) {
        if (address.id.isBlank()) {
            throw new IllegalArgumentException("address@id is empty");
        }
        EnhancedAddress.Translation main = main(address);
        Details.Builder details = Details.builder();
        String country = references.textIfAny("address/country", address.country);
        AddressParts parts = parts(main, country, details);
        address.translations.stream()
                .filter(translation -> translation != main)
                .map(translation -> inScript(translation, details))
                .sorted(Map.Entry.comparingByValue())
                .forEach(it -> details.add(it.getKey(), it.getValue()));
        return parts.address(
                address.id.strip(),
                references.isoCode("address/country", address.country),
                details);
    }

    /** Where the publisher knows the country alone, there is no text in any script. */
    private static EnhancedAddress.Translation main(EnhancedAddress address) {
        return address.translations.isEmpty()
                ? new EnhancedAddress.Translation()
                : EnhancedNameReader.one(
                        "primary translation of address " + address.id,
                        address.translations.stream()
                                .filter(
                                        it ->
                                                EnhancedNameReader.flag(
                                                        "translation/isPrimary", it.isPrimary))
                                .toList());
    }

    private Map.Entry<String, String> inScript(
            EnhancedAddress.Translation translation, Details.Builder details) {
        String script = references.textIfAny("translation/script", translation.script);
        return Map.entry(
                Objects.requireNonNullElse(script, "translation"),
                parts(translation, null, details).text());
    }

    private AddressParts parts(
            EnhancedAddress.Translation translation,
            @Nullable String country,
            Details.Builder details) {
        Map<String, String> byType = new HashMap<>();
        for (EnhancedPart.OfAddress part : translation.parts) {
            String type = references.text("addressPart/type", part.type);
            String value = part.value.strip();
            if (!PARTS.contains(type)) {
                unknown.accept("addressPart/type=" + type);
                details.add(type, value);
            } else if (byType.put(type, value) != null) {
                throw new IllegalArgumentException("addressPart of type " + type + " stands twice");
            }
        }
        return new AddressParts(
                byType.get("ADDRESS1"),
                byType.get("ADDRESS2"),
                byType.get("ADDRESS3"),
                byType.get("CITY"),
                byType.get("STATE/PROVINCE"),
                byType.get("POSTAL CODE"),
                byType.get("REGION"),
                country);
    }
}
