package io.listwarden.sync.source.au;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.NameType;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.WhiteSpace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a name of every row of a party. Its id is the row's reference; what the row says otherwise
 * than the primary one is in its details, by the publisher's columns.
 */
final class NameMapper {
    /** {@code X (previously listed as. In Arabic: Y)}, or {@code Formerly known as X}. */
    private static final Pattern FORMER =
            Pattern.compile(
                    "(?:(?:formerly|previously) known as (?<whole>.+)"
                            + "|(?<name>[^()]+?) ?\\((?:formerly|previously) (?:listed|known) as"
                            + "(?:[.,]? ?in (?<language>\\p{L}+): ?(?<script>[^()]+?))? ?\\))",
                    Pattern.CASE_INSENSITIVE);

    private static final Comparator<ListedName> BY_TEXT =
            Comparator.comparing(ListedName::text)
                    .thenComparing(ListedName::type)
                    .thenComparing(name -> String.valueOf(name.id()));

    private final FieldTally fields;
    private final PartyRows party;
    private final List<ListedName> others = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private NameMapper(PartyRows party, FieldTally fields) {
        this.party = party;
        this.fields = fields;
    }

    /** The primary name first, then the others sorted by text. */
    static List<ListedName> names(PartyRows party, FieldTally fields) {
        NameMapper names = new NameMapper(party, fields);
        List<ListedName> all = new ArrayList<>();
        all.add(names.primary());
        party.repeated().forEach(row -> names.ids.add(Reference.of(row).toString()));
        party.otherNames().forEach(names::add);
        names.others.sort(BY_TEXT);
        all.addAll(names.others);
        return all;
    }

    private ListedName primary() {
        AuRow row = party.primary();
        Details.Builder details = details(row, row.clean(Column.NAME));
        if (!NameKind.isPrimary(row)) {
            details.add(Column.NAME_TYPE.header(), row.text(Column.NAME_TYPE));
        }
        return new ListedName(
                id(row),
                required(row),
                NameType.PRIMARY,
                AliasStrength.STRONG,
                null,
                List.of(),
                details.build());
    }

    private void add(AuRow row) {
        String published = required(row);
        Matcher former = FORMER.matcher(published);
        if (!former.matches()) {
            add(row, published, type(row));
            return;
        }
        String text = former.group("whole") == null ? former.group("name") : former.group("whole");
        add(row, text, NameType.FORMERLY_KNOWN_AS);
        if (former.group("script") != null) {
            Details origin = Details.builder().add("readFrom", Column.NAME.header()).build();
            others.add(
                    new ListedName(
                            null,
                            former.group("script"),
                            NameType.ORIGINAL_SCRIPT,
                            AliasStrength.STRONG,
                            null,
                            List.of(),
                            origin));
        }
    }

    private void add(AuRow row, String text, NameType type) {
        others.add(
                new ListedName(
                        id(row),
                        text,
                        type,
                        strength(row),
                        null,
                        List.of(),
                        details(row, text).build()));
    }

    private static String required(AuRow row) {
        String text = row.clean(Column.NAME);
        if (text.isEmpty()) {
            throw row.malformed(Column.NAME, "is blank");
        }
        return text;
    }

    /** The reference, if no other name of the party has it. */
    private String id(AuRow row) {
        String id = Reference.of(row).toString();
        for (int n = 2; !ids.add(id); n++) {
            id = Reference.of(row) + "[" + n + "]";
        }
        return id;
    }

    private NameType type(AuRow row) {
        return NameKind.of(row)
                .orElseGet(
                        () -> {
                            fields.unknown("Name Type=" + row.clean(Column.NAME_TYPE));
                            return NameType.ALIAS;
                        });
    }

    private AliasStrength strength(AuRow row) {
        String strength = row.clean(Column.ALIAS_STRENGTH);
        if (strength.equalsIgnoreCase("weak")) {
            return AliasStrength.WEAK;
        }
        if (!strength.isEmpty() && !strength.equalsIgnoreCase("strong")) {
            fields.unknown("Alias Strength=" + strength);
        }
        return AliasStrength.STRONG;
    }

    private Details.Builder details(AuRow row, String text) {
        Details.Builder details = Details.builder();
        String published = row.text(Column.NAME);
        details.add(Column.NAME.header(), published.equals(text) ? "" : published);
        if (row.line() != party.primary().line()) {
            if (NameKind.of(row).isEmpty()) {
                details.add(Column.NAME_TYPE.header(), row.text(Column.NAME_TYPE));
            }
            RowDifference.addTo(details, party.primary(), row);
        }
        String strength = WhiteSpace.clean(row.text(Column.ALIAS_STRENGTH));
        boolean known = strength.isEmpty() || strength.matches("(?i)strong|weak");
        return details.add(Column.ALIAS_STRENGTH.header(), known ? "" : strength);
    }
}
