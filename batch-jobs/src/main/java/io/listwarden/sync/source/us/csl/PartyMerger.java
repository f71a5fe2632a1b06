package io.listwarden.sync.source.us.csl;

import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.MergedRecord;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts further rows of a party into it, and says what each of them said differently. */
final class PartyMerger {
    private static final String SAME_ROW = "exact duplicate row";
    private static final String SAME_NUMBER = "same OFAC number on the same list";
    private static final String BLANK = "(blank)";

    private PartyMerger() {}

    /**
     * The party of the first row with what the second adds to it; where both say something and only
     * one can stand, the first row's stands and the second's is in the merged record.
     */
    static ListedParty merge(ListedParty first, ListedParty second, MergedRecord merged) {
        return new ListedParty(
                first.id(),
                first.kind() == PartyKind.UNKNOWN ? second.kind() : first.kind(),
                names(first.names(), second.names()),
                both(first, second, ListedParty::genders),
                both(first, second, ListedParty::birthDates),
                both(first, second, ListedParty::birthPlaces),
                both(first, second, ListedParty::countries),
                both(first, second, ListedParty::identifiers),
                both(first, second, ListedParty::addresses),
                listing(first.listing(), second.listing()),
                details(first.details(), second.details()),
                Stream.concat(first.merged().stream(), Stream.of(merged)).toList());
    }

    /** What a further row of a party says differently, by the publisher's columns. */
    static MergedRecord record(CslRow first, CslRow further) {
        if (first.content().equals(further.content())) {
            return new MergedRecord(SAME_ROW, Details.NONE);
        }
        Details.Builder fields = Details.builder();
        for (Column column : Column.values()) {
            String text = further.text(column);
            if (!text.equals(first.text(column))) {
                fields.add(column.header(), text.isBlank() ? BLANK : text);
            }
        }
        further.unknown()
                .forEach(
                        (column, text) -> {
                            if (!text.equals(first.unknown().get(column))) {
                                fields.add(column, text);
                            }
                        });
        return new MergedRecord(SAME_NUMBER, fields.build());
    }

    private static List<ListedName> names(List<ListedName> first, List<ListedName> second) {
        List<ListedName> names = new ArrayList<>(first);
        second.stream()
                .filter(name -> names.stream().noneMatch(it -> it.text().equals(name.text())))
                .map(PartyMerger::notPrimary)
                .forEach(names::add);
        names.subList(1, names.size()).sort(Comparator.comparing(ListedName::text));
        return names;
    }

    private static ListedName notPrimary(ListedName name) {
        return name.type() == NameType.PRIMARY
                ? ListedName.of(NameType.VARIATION, name.text())
                : name;
    }

    private static Listing listing(Listing first, Listing second) {
        return new Listing(
                both(first, second, Listing::programmes),
                either(first.listedOn(), second.listedOn()),
                either(first.endsOn(), second.endsOn()),
                both(first, second, Listing::citations),
                both(first, second, Listing::legalActs),
                either(first.licenceRequirement(), second.licenceRequirement()),
                either(first.licencePolicy(), second.licencePolicy()),
                both(first, second, Listing::sources),
                both(first, second, Listing::remarks));
    }

    private static Details details(Details first, Details second) {
        Details.Builder all = Details.builder();
        first.values().forEach(all::add);
        second.values().entrySet().stream()
                .filter(entry -> first.get(entry.getKey()) == null)
                .forEach(entry -> all.add(entry.getKey(), entry.getValue()));
        return all.build();
    }

    private static <P, T> List<T> both(P first, P second, Function<P, List<T>> field) {
        return Stream.concat(field.apply(first).stream(), field.apply(second).stream())
                .distinct()
                .toList();
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }
}
