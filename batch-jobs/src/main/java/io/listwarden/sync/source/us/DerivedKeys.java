package io.listwarden.sync.source.us;

import static java.util.Comparator.comparing;

import io.listwarden.contracts.party.Citation;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.sync.source.IdentityKeys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Keys for the lists of Commerce and State, whose publishers give parties no lasting number.
 *
 * <p>One list comes to us in several documents (the Entity List in the Consolidated Screening List
 * and in the eCFR), so all of them derive keys here, and a party keeps its key when one document
 * takes a list over from another. A key is derived from what stays when a listing is amended:
 *
 * <ul>
 *   <li>the primary name, blind to case, space and punctuation, because those are corrected often;
 *   <li>the country of the first address, because one name stands under several countries;
 *   <li>the earliest citation of the Federal Register, the act of listing: amendments add later
 *       ones, whichever end of the text they are added to.
 * </ul>
 *
 * <p>Some parties agree in all of that: they have one row for each address. One of them keeps the
 * plain key and the others' keys add the address, then the start date, then a counter. The plain
 * key goes to the earliest start date, because a row that comes later mostly starts later and so
 * leaves the key of the party that was there first alone; where the dates do not tell, to the
 * address that sorts first. Keys never depend on the order of rows.
 *
 * <p>Histories depend on every detail of this: whatever changes here delists parties and lists them
 * anew.
 */
public final class DerivedKeys {
    private final IdentityKeys identityKeys = new IdentityKeys();

    private DerivedKeys() {}

    /**
     * A key for each of the rows, which must be all of a list (or of several), no two equal.
     *
     * @param base what a row's key is derived from
     * @param content all of a row, to tell rows apart that agree in their base
     * @return the keys by their rows
     */
    public static <R> Map<R, PartyId> of(
            Collection<R> rows, Function<R, KeyBase> base, Function<R, String> content) {
        DerivedKeys keys = new DerivedKeys();
        Map<R, PartyId> ids = new HashMap<>();
        rows.stream()
                .map(row -> new Row<>(row, base.apply(row)))
                .collect(Collectors.groupingBy(row -> plain(row.base()), TreeMap::new, asList()))
                .forEach(
                        (plain, tied) -> {
                            tied.sort(precedence(content));
                            tied.forEach(row -> ids.put(row.row(), keys.id(plain, row.base())));
                        });
        return ids;
    }

    /** The country of the first address that ends in one; empty if none does. */
    public static String countryOf(List<String> addresses) {
        return addresses.stream()
                .map(KeyCountries::ofAddress)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private record Row<R>(R row, KeyBase base) {}

    private static <T> Collector<T, ?, List<T>> asList() {
        return Collectors.toCollection(ArrayList::new);
    }

    /** Which of several rows with equal base comes first; total for rows of unequal content. */
    private static <R> Comparator<Row<R>> precedence(Function<R, String> content) {
        return comparing((Row<R> row) -> row.base().startDate().isBlank())
                .thenComparing(row -> row.base().startDate())
                .thenComparing(row -> address(row.base()))
                .thenComparing(row -> content.apply(row.row()));
    }

    private PartyId id(String plain, KeyBase base) {
        String withAddress = plain + "|" + address(base);
        String withDate = withAddress + "|" + base.startDate();
        return new PartyId(base.listId(), identityKeys.firstFree(plain, withAddress, withDate));
    }

    private static String plain(KeyBase base) {
        return String.join("|", base.listId(), name(base), base.country(), citation(base));
    }

    /** A name of nothing but signs is told apart by its signs. */
    private static String name(KeyBase base) {
        String letters = IdentityKeys.letters(base.name());
        return letters.isEmpty() ? base.name().strip() : letters;
    }

    private static String citation(KeyBase base) {
        return FederalRegisterCitations.earliest(base.citations())
                .map(DerivedKeys::place)
                .orElse("");
    }

    private static String place(Citation citation) {
        return citation.volume()
                + " FR "
                + (citation.page() == null ? citation.date() : citation.page());
    }

    private static String address(KeyBase base) {
        return base.addresses().stream()
                .map(IdentityKeys::letters)
                .sorted()
                .collect(Collectors.joining(";"));
    }
}
