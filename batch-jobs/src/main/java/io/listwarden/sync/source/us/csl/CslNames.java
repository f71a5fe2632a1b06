package io.listwarden.sync.source.us.csl;

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
import java.util.regex.Pattern;

/** The names of a row: the primary one, the aliases, and those that hide inside either. */
final class CslNames {
    /** Some rows lack the space behind a semicolon; one that ends an HTML entity parts nothing. */
    private static final Pattern SEPARATOR = Pattern.compile("(?<!&[A-Za-z#0-9]{1,8});\\s*");

    private static final Pattern LAST_OF_A_SENTENCE = Pattern.compile("^and(?:\\s+|$)");

    /** A nickname: OFAC puts weak aliases into quotation marks. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"");

    /** A part of some larger body, of which there are many so called. */
    private static final Pattern GENERIC =
            Pattern.compile(
                    "(?:No\\."
                        + " ?)?(?:\\d+(?:st|nd|rd|th)?|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)"
                        + " (?:[A-Z]\\w+ )?(?:Academy|Bureau|Department|Factory|Institute|Plant)");

    private static final Comparator<ListedName> BY_TEXT =
            Comparator.comparing(ListedName::text)
                    .thenComparing(ListedName::type)
                    .thenComparing(name -> name.details().values().toString());

    private final List<ListedName> others = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();

    private CslNames() {}

    /** The primary name first, then the others sorted by text, each text once. */
    static List<ListedName> of(CslRow row) {
        String primary = row.text(Column.NAME);
        if (primary.isBlank()) {
            throw row.malformed(Column.NAME, "is blank");
        }
        CslNames names = new CslNames();
        names.texts.add(primary);
        SEPARATOR.splitAsStream(row.text(Column.ALT_NAMES)).forEach(names::addAlias);
        names.addFound(primary, Column.NAME);
        return names.all(primary);
    }

    private List<ListedName> all(String primary) {
        List<ListedName> all = new ArrayList<>(others.size() + 1);
        all.add(ListedName.of(NameType.PRIMARY, primary));
        others.sort(BY_TEXT);
        all.addAll(others);
        return all;
    }

    private void addAlias(String item) {
        String text = LAST_OF_A_SENTENCE.matcher(item).replaceFirst("");
        List<EmbeddedNames.Found> inside = EmbeddedNames.in(text);
        boolean onlyMarked = inside.size() == 1 && inside.getFirst().type() != NameType.VARIATION;
        if (!onlyMarked) {
            add(text, NameType.ALIAS, published(item, text));
            addFound(text, Column.ALT_NAMES);
        } else {
            EmbeddedNames.Found name = inside.getFirst();
            add(name.text(), name.type(), published(item, name.text()));
        }
    }

    private void addFound(String text, Column column) {
        Details origin = Details.builder().add("readFrom", column.header()).build();
        EmbeddedNames.in(text).forEach(found -> add(found.text(), found.type(), origin));
    }

    private static Details published(String item, String text) {
        return item.equals(text) ? Details.NONE : Details.builder().add("published", item).build();
    }

    private void add(String text, NameType type, Details details) {
        if (!text.isBlank() && texts.add(text)) {
            others.add(new ListedName(null, text, type, strength(text), null, List.of(), details));
        }
    }

    private static AliasStrength strength(String text) {
        boolean weak = QUOTED.matcher(text).matches() || GENERIC.matcher(text).matches();
        return weak ? AliasStrength.WEAK : AliasStrength.STRONG;
    }
}
