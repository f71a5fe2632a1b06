package io.listwarden.sync.source.us.csl;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.listwarden.contracts.party.Citation;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.sync.source.us.FederalRegisterCitations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says which rows are one party, and by what key a party is known from one file to the next.
 *
 * <p>On the Treasury's lists that is OFAC's own number. On the lists of BIS and State there is
 * none, and the publisher's {@code _id} is a hash whose recipe has changed at least once: keyed on
 * it, every party would have been removed and another one added on that day. So the key is derived
 * from what stays when a listing is amended:
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
 */
final class PartyKeys {
    private static final Pattern NOT_A_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern OFAC_NUMBER = Pattern.compile("\\d{1,12}");
    private static final int DIGITS = 16;

    /** Which of several rows with equal base comes first; total for rows of unequal content. */
    private static final Comparator<CslRow> PRECEDENCE =
            comparing((CslRow row) -> row.text(Column.START_DATE), PartyKeys::blankLast)
                    .thenComparing(PartyKeys::address)
                    .thenComparing(row -> row.content().toString());

    private final Set<PartyId> taken = new HashSet<>();
    private final Map<CslRow.Content, PartyId> ids = new HashMap<>();

    private PartyKeys() {}

    /**
     * The rows of each party: parties in the order of their first rows, rows in an order that does
     * not depend on the file's, the fullest first.
     */
    static Map<PartyId, List<CslRow>> group(List<CslRow> rows) {
        PartyKeys keys = new PartyKeys();
        keys.derive(rows);
        Map<PartyId, List<CslRow>> groups = new LinkedHashMap<>();
        rows.forEach(
                row -> groups.computeIfAbsent(keys.id(row), id -> new ArrayList<>(1)).add(row));
        groups.values().forEach(group -> group.sort(FULLEST_FIRST));
        return groups;
    }

    private static final Comparator<CslRow> FULLEST_FIRST =
            comparingInt((CslRow row) -> -row.values().size())
                    .thenComparing(row -> row.content().toString())
                    .thenComparing(row -> Objects.toString(row.publishersId(), ""));

    private PartyId id(CslRow row) {
        PartyId derived = ids.get(row.content());
        return derived == null ? ofacId(row) : derived;
    }

    private static PartyId ofacId(CslRow row) {
        String number = row.text(Column.ENTITY_NUMBER).strip();
        if (number.isEmpty() && row.publishersId() != null) {
            number = row.publishersId().strip();
        }
        if (!OFAC_NUMBER.matcher(number).matches()) {
            throw row.malformed(
                    Column.ENTITY_NUMBER, "is " + CslRow.shown(number) + ", not a number");
        }
        return new PartyId(row.list().listId(), number);
    }

    private void derive(List<CslRow> rows) {
        Map<String, List<CslRow>> ties =
                distinct(rows).collect(Collectors.groupingBy(PartyKeys::base));
        ties.forEach(
                (base, tied) -> {
                    tied.sort(PRECEDENCE);
                    tied.forEach(row -> ids.put(row.content(), free(base, row)));
                });
    }

    /** Rows of equal content are one party, whatever the publisher's hash of them. */
    private static Stream<CslRow> distinct(List<CslRow> rows) {
        Set<CslRow.Content> seen = new HashSet<>();
        return rows.stream()
                .filter(row -> !row.list().ofTreasury())
                .filter(row -> seen.add(row.content()));
    }

    private PartyId free(String base, CslRow row) {
        String withAddress = base + "|" + address(row);
        String withDate = withAddress + "|" + row.text(Column.START_DATE);
        return Stream.concat(
                        Stream.of(base, withAddress, withDate),
                        Stream.iterate(2, n -> n + 1).map(n -> withDate + "|" + n))
                .map(identity -> new PartyId(row.list().listId(), hash(identity)))
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }

    private static String base(CslRow row) {
        return String.join("|", row.list().listId(), name(row), country(row), citation(row));
    }

    /** A name of nothing but signs is told apart by its signs. */
    private static String name(CslRow row) {
        String name = row.text(Column.NAME);
        String letters = normalised(name);
        return letters.isEmpty() ? name.strip() : letters;
    }

    private static String country(CslRow row) {
        return row.items(Column.ADDRESSES).stream()
                .map(KeyCountries::ofAddress)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static String citation(CslRow row) {
        return FederalRegisterCitations.earliest(
                        FederalRegisterCitations.parse(row.text(Column.FEDERAL_REGISTER_NOTICE)))
                .map(PartyKeys::place)
                .orElse("");
    }

    private static String place(Citation citation) {
        return citation.volume()
                + " FR "
                + (citation.page() == null ? citation.date() : citation.page());
    }

    private static String address(CslRow row) {
        return row.items(Column.ADDRESSES).stream()
                .map(PartyKeys::normalised)
                .sorted()
                .collect(Collectors.joining(";"));
    }

    private static String normalised(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return NOT_A_LETTER_OR_DIGIT.matcher(compatible).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static int blankLast(String left, String right) {
        return left.isBlank() == right.isBlank()
                ? left.compareTo(right)
                : Boolean.compare(left.isBlank(), right.isBlank());
    }

    private static String hash(String identity) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
