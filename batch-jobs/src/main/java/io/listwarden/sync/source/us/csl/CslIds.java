package io.listwarden.sync.source.us.csl;

import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Gender;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.reference.Countries;
import io.listwarden.sync.source.reference.Numbers;
import io.listwarden.sync.source.us.IdVocabulary;
import io.listwarden.sync.source.us.IdVocabulary.Meaning;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The column {@code ids}: numbers, the gender, and much else that is said of a party.
 *
 * <p>Until 2022 an item is {@code [country, ][expiry, ][issue, ]number, type}, since 2023 {@code
 * type, number[, country]}. Which one it is shows where the type stands; items that hold no type
 * are kept as they are and reported.
 */
final class CslIds {
    private static final String COMMA = ", ";
    private static final Pattern SEPARATOR = Pattern.compile(COMMA);
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Comparator<Identifier> BY_CONTENT =
            Comparator.comparing(Identifier::label)
                    .thenComparing(Identifier::value)
                    .thenComparing(Identifier::toString);

    private final FieldTally fields;
    private final Details.Builder facts;
    private final List<Identifier> identifiers = new ArrayList<>();
    private final TreeSet<Gender> genders = new TreeSet<>();

    private CslIds(FieldTally fields, Details.Builder facts) {
        this.fields = fields;
        this.facts = facts;
    }

    /** Reads the items; what is neither number nor gender goes to {@code facts} by its type. */
    static CslIds read(CslRow row, FieldTally fields, Details.Builder facts) {
        CslIds ids = new CslIds(fields, facts);
        row.items(Column.IDS).stream().sorted().forEach(ids::add);
        ids.identifiers.sort(BY_CONTENT);
        return ids;
    }

    List<Identifier> identifiers() {
        return identifiers;
    }

    List<Gender> genders() {
        return List.copyOf(genders);
    }

    /**
     * An item taken apart.
     *
     * @param parts what is left of it without the type
     * @param typeFirst whether it has the layout of 2023
     */
    private record Item(String type, Meaning meaning, List<String> parts, boolean typeFirst) {
        String value() {
            return String.join(COMMA, parts);
        }
    }

    private void add(String text) {
        List<String> parts = Arrays.asList(SEPARATOR.split(text, -1));
        Optional<Item> known = item(parts, IdVocabulary::known);
        Optional<Item> item = known.or(() -> item(parts, IdVocabulary::guessed));
        if (known.isEmpty()) {
            fields.unknown("ids " + item.map(Item::type).orElse("without a known type"));
        }
        item.ifPresentOrElse(this::add, () -> facts.add(Column.IDS.header(), text));
    }

    private static Optional<Item> item(
            List<String> parts, Function<String, Optional<Meaning>> vocabulary) {
        if (parts.size() < 2) {
            return Optional.empty();
        }
        int last = parts.size() - 1;
        return vocabulary
                .apply(parts.get(last))
                .map(it -> new Item(parts.get(last), it, parts.subList(0, last), false))
                .or(() -> vocabulary.apply(parts.getFirst()).map(it -> typeFirst(parts, it)));
    }

    private static Item typeFirst(List<String> parts, Meaning meaning) {
        return new Item(parts.getFirst(), meaning, parts.subList(1, parts.size()), true);
    }

    private void add(Item item) {
        switch (item.meaning()) {
            case Meaning.OfNumber number -> addNumber(item, number.type());
            case Meaning.OfGender ignored -> addGender(item);
            case Meaning.Fact ignored -> facts.add(item.type(), item.value());
        }
    }

    private void addGender(Item item) {
        switch (item.value().strip().toLowerCase(Locale.ROOT)) {
            case "male" -> genders.add(Gender.MALE);
            case "female" -> genders.add(Gender.FEMALE);
            default -> facts.add(item.type(), item.value());
        }
    }

    private void addNumber(Item item, IdentifierType type) {
        List<String> parts = new ArrayList<>(item.parts());
        String country = takeCountry(parts, item.typeFirst());
        Details.Builder details = takeDates(parts);
        String value = String.join(COMMA, parts);
        if (value.isBlank()) {
            facts.add(item.type(), item.value());
        } else {
            identifiers.add(
                    Numbers.identifier(
                            null, refined(type, value), value, country, item.type(), details));
        }
    }

    /** "Vessel Registration Identification" holds an IMO number, but not always. */
    private static IdentifierType refined(IdentifierType type, String value) {
        return type == IdentifierType.IMO && !value.contains("IMO")
                ? IdentifierType.REGISTRATION
                : type;
    }

    /** The country stands at the far end from the type; an item never is a country alone. */
    private static @Nullable String takeCountry(List<String> parts, boolean typeFirst) {
        int place = typeFirst ? parts.size() - 1 : 0;
        if (parts.size() < 2) {
            return null;
        }
        String text = parts.get(place);
        Optional<String> country = typeFirst ? Countries.named(text) : Countries.code(text);
        country.ifPresent(ignored -> parts.remove(place));
        return country.orElse(null);
    }

    /** Two dates are those of expiry and issue, in this order; of a single one we are not told. */
    private static Details.Builder takeDates(List<String> parts) {
        List<String> dates = parts.stream().filter(part -> DATE.matcher(part).matches()).toList();
        if (dates.isEmpty() || dates.size() == parts.size()) {
            return Details.builder();
        }
        parts.removeAll(dates);
        Details.Builder details = Details.builder();
        if (dates.size() == 2) {
            List<String> sorted = dates.stream().sorted().toList();
            details.add("issued", sorted.getFirst()).add("expires", sorted.getLast());
        } else {
            dates.forEach(date -> details.add("date", date));
        }
        return details;
    }
}
