package io.listwarden.sync.source.us.bis;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.NameType;
import io.listwarden.sync.source.us.EmbeddedNames;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of a party: the primary one, the aliases, and those that hide inside either. */
final class BisNames {
    private static final Comparator<ListedName> BY_TEXT =
            Comparator.comparing(ListedName::text)
                    .thenComparing(ListedName::type)
                    .thenComparing(name -> name.details().values().toString());

    private final List<ListedName> others = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();

    private BisNames() {}

    /**
     * The primary name first, then the others sorted by text, each text once.
     *
     * @param aliases in any order
     * @param column where the names were read, for the details of those that hide in others
     */
    static List<ListedName> of(String primary, List<ListedName> aliases, String column) {
        BisNames names = new BisNames();
        names.texts.add(primary);
        aliases.stream().sorted(BY_TEXT).forEach(names::add);
        names.addFound(primary, column);
        aliases.stream().sorted(BY_TEXT).forEach(alias -> names.addFound(alias.text(), column));
        List<ListedName> all = new ArrayList<>();
        all.add(ListedName.of(NameType.PRIMARY, primary));
        all.addAll(names.others.stream().sorted(BY_TEXT).toList());
        return all;
    }

    private void addFound(String text, String column) {
        Details origin = Details.builder().add("readFrom", column).build();
        EmbeddedNames.in(text)
                .forEach(
                        found ->
                                add(
                                        new ListedName(
                                                null,
                                                found.text(),
                                                found.type(),
                                                AliasStrength.STRONG,
                                                null,
                                                List.of(),
                                                origin)));
    }

    private void add(ListedName name) {
        if (texts.add(name.text())) {
            others.add(name);
        }
    }
}
