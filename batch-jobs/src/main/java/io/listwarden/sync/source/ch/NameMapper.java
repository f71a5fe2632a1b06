package io.listwarden.sync.source.ch;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.NameType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes names: the primary name of the main identity first, then its other spellings, then the rest
 * by their ids.
 */
final class NameMapper {
    private static final Map<String, NameType> TYPES =
            Map.of(
                    "primary-name", NameType.PRIMARY,
                    "alias", NameType.ALIAS,
                    "formerly-known-as", NameType.FORMERLY_KNOWN_AS);

    private final Details.Builder party;
    private final Consumer<String> unknown;

    /**
     * @param party takes names that say nothing
     * @param unknown is told words that we do not know
     */
    NameMapper(Details.Builder party, Consumer<String> unknown) {
        this.party = party;
        this.unknown = unknown;
    }

    /** A name and the identity that it belongs to. */
    private record Named(IdentityElement identity, NameElement name) {
        boolean isPrimary() {
            return identity.isMain() && name.type.strip().equals("primary-name");
        }
    }

    private static final Comparator<Named> PRIMARY_FIRST =
            Comparator.comparing((Named named) -> !named.isPrimary())
                    .thenComparing(named -> !named.identity.isMain())
                    .thenComparing(named -> !named.name.type.strip().equals("primary-name"))
                    .thenComparing(named -> named.name.isDoubtful())
                    .thenComparing(named -> named.name.ssid, Ssid.ORDER)
                    .thenComparing(named -> NameText.of(named.name));

    /**
     * @throws IllegalArgumentException if there is no name
     */
    List<ListedName> names(List<IdentityElement> identities) {
        List<Named> all =
                identities.stream()
                        .flatMap(i -> i.names.stream().map(name -> new Named(i, name)))
                        .sorted(PRIMARY_FIRST)
                        .toList();
        Set<ListedName> names = new LinkedHashSet<>();
        for (Named named : all) {
            List<ListedName> further = names(named, names.isEmpty());
            names.addAll(further);
            if (further.isEmpty()) {
                named.name.keepIn(party, details(named));
            }
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException("the target has no name");
        }
        return List.copyOf(names);
    }

    private List<ListedName> names(Named named, boolean first) {
        NameText text = NameText.of(named.name, unknown);
        NameType type = first ? NameType.PRIMARY : other(named);
        List<ListedName> names = new ArrayList<>();
        for (SpellingVariants.SpeltName spelt : text.spelt()) {
            boolean leads = names.isEmpty();
            names.add(
                    new ListedName(
                            leads ? named.name.id() : null,
                            text.text(spelt),
                            leads ? type : variation(type, spelt),
                            first && leads ? AliasStrength.STRONG : strength(named.name),
                            language(named.name, spelt),
                            text.parts(spelt),
                            details(named, spelt, leads)));
        }
        return names;
    }

    /** What a name is that does not lead: a second primary name is one more name of the party. */
    private NameType other(Named named) {
        String word = named.name.type.strip();
        NameType type = TYPES.get(word);
        if (type == null) {
            unknown.accept("name@name-type=" + word);
        }
        return type == null || type == NameType.PRIMARY ? NameType.ALIAS : type;
    }

    private static NameType variation(NameType type, SpellingVariants.SpeltName spelt) {
        if (type != NameType.PRIMARY) {
            return type;
        }
        return spelt.whole() && spelt.spelling() != null && !spelt.spelling().isLatin()
                ? NameType.ORIGINAL_SCRIPT
                : NameType.VARIATION;
    }

    private AliasStrength strength(NameElement name) {
        return switch (name.quality.strip()) {
            case "", "good" -> AliasStrength.STRONG;
            case "low" -> AliasStrength.WEAK;
            default -> {
                unknown.accept("name@quality=" + name.quality.strip());
                yield AliasStrength.STRONG;
            }
        };
    }

    private static @Nullable String language(NameElement name, SpellingVariants.SpeltName spelt) {
        String language =
                spelt.spelling() == null
                        ? name.lang.strip().toLowerCase(Locale.ROOT)
                        : spelt.spelling().language();
        return language.isEmpty() ? null : language;
    }

    private static Details details(Named named, SpellingVariants.SpeltName spelt, boolean leads) {
        Details.Builder details = details(named);
        if (spelt.spelling() != null) {
            spelt.spelling().attributes().forEach(details::add);
        }
        return details.add("spelling-variant-of", leads ? "" : named.name.ssid).build();
    }

    private static Details.Builder details(Named named) {
        return named.name.details(named.identity).add("name-type", named.name.type);
    }
}
