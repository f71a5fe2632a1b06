package io.listwarden.sync.source.ca;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.NamePart;
import io.listwarden.contracts.party.NameType;
import io.listwarden.sync.source.WhiteSpace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the names of a record: the primary one as a person is called, given names first; then what
 * it holds inside; then the aliases of the one cell that holds them all.
 *
 * <p>The publisher marks no weak alias. A person's alias that is a single word ({@code Andrei}, the
 * other spelling of a given name) is broad in the sense of {@link AliasStrength#WEAK}, and is
 * counted so with the reason in its details.
 */
final class NameMapper {
    private static final Comparator<ListedName> BY_TEXT =
            Comparator.comparing(ListedName::text)
                    .thenComparing(ListedName::type)
                    .thenComparing(name -> String.valueOf(name.language()));

    private final CaRecord record;
    private final List<ListedName> others = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();

    private NameMapper(CaRecord record) {
        this.record = record;
    }

    /** The primary name first, then the others sorted by text, each text once. */
    static List<ListedName> names(CaRecord record, Details.Builder party) {
        NameMapper names = new NameMapper(record);
        ListedName primary = names.primary();
        names.texts.add(primary.text());
        names.addEmbedded(primary.text());
        names.addAliases(party);
        names.others.sort(BY_TEXT);
        return Stream.concat(Stream.of(primary), names.others.stream()).toList();
    }

    private ListedName primary() {
        Details.Builder details = Details.builder();
        List<NamePart> parts = new ArrayList<>();
        if (record.isPerson()) {
            part(NamePart.Role.GIVEN, "GivenName", record.givenName(), parts, details);
            part(NamePart.Role.FAMILY, "LastName", record.lastName(), parts, details);
        } else {
            String text = record.entity().text();
            details.add(record.entity().element(), WhiteSpace.ifChanged(text));
        }
        return new ListedName(
                null,
                record.isPerson() ? joined(parts) : WhiteSpace.clean(record.entity().text()),
                NameType.PRIMARY,
                AliasStrength.STRONG,
                null,
                parts,
                details.build());
    }

    private static void part(
            NamePart.Role role,
            String element,
            String text,
            List<NamePart> parts,
            Details.Builder details) {
        if (!text.isEmpty()) {
            parts.add(new NamePart(role, WhiteSpace.clean(text)));
            details.add(element, WhiteSpace.ifChanged(text));
        }
    }

    private static String joined(List<NamePart> parts) {
        return parts.stream().map(NamePart::text).collect(Collectors.joining(" "));
    }

    private void addEmbedded(String primary) {
        if (!record.isPerson()) {
            Details origin = Details.builder().add("readFrom", record.entity().element()).build();
            EmbeddedNames.in(primary)
                    .forEach(found -> add(found.text(), found.type(), null, origin));
        }
    }

    /** The published cell stays with the party unless it is just the one alias. */
    private void addAliases(Details.Builder party) {
        if (record.aliases().isEmpty()) {
            return;
        }
        List<AliasCell.Alias> aliases = AliasCell.read(record.aliases(), record.isPerson());
        if (aliases.size() != 1 || !aliases.getFirst().text().equals(record.aliases())) {
            party.add("Aliases", record.aliases());
        }
        for (AliasCell.Alias alias : aliases) {
            NameType type = alias.language() == null ? NameType.ALIAS : NameType.ORIGINAL_SCRIPT;
            add(alias.text(), type, alias.language(), Details.NONE);
        }
    }

    private void add(String text, NameType type, @Nullable String language, Details details) {
        if (texts.add(text)) {
            boolean broad = record.isPerson() && Script.isSingleWord(text);
            others.add(
                    new ListedName(
                            null,
                            text,
                            type,
                            broad ? AliasStrength.WEAK : AliasStrength.STRONG,
                            language,
                            List.of(),
                            broad
                                    ? Details.builder().add("weakBecause", "a single word").build()
                                    : details));
        }
    }
}
