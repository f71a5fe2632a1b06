package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Gender;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyCountry.Relation;
import io.listwarden.contracts.party.Place;
import io.listwarden.sync.source.reference.Countries;
import io.listwarden.sync.source.reference.Numbers;
import io.listwarden.sync.source.us.BirthDates;
import io.listwarden.sync.source.us.IdVocabulary;
import io.listwarden.sync.source.us.IdVocabulary.Meaning;
import io.listwarden.sync.source.us.ofac.NonSdnLists.Statement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What OFAC states of a party beside its names and addresses, collected in the terms of our model.
 * Every format says the same with other means, and comes to the same here.
 */
final class PartyFacts {
    private static final String BIRTH_DATE = "DOB";
    private static final String GENDER = "Gender";
    private static final String IMO = "IMO";
    private static final int LONGEST_CODE = 3;

    /** A few numbers hold the country, as the delimited files print it. */
    private static final Pattern NUMBER_AND_COUNTRY =
            Pattern.compile("([^()]*[^() ]) \\(([^()]+)\\)");

    private final Consumer<String> unknown;
    private final TreeSet<Gender> genders = new TreeSet<>();
    private final List<BirthDate> birthDates = new ArrayList<>();
    private final List<Place> birthPlaces = new ArrayList<>();
    private final List<PartyCountry> countries = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final TreeSet<Statement> statements = new TreeSet<>(Statement.BY_CONTENT);

    /**
     * @param unknown is told of what we do not know and can do without
     */
    PartyFacts(Consumer<String> unknown) {
        this.unknown = unknown;
    }

    /** A date of birth. */
    void addBirthDate(String text) {
        addBirthDate(text, Optional.empty(), Details.NONE);
    }

    /**
     * A date of birth.
     *
     * @param dates what the publisher gives beside the text, used where the text is in no form that
     *     we know
     */
    void addBirthDate(String text, Optional<BirthDate> dates, Details details) {
        Optional<BirthDate> read = BirthDates.read(text).or(() -> dates);
        read.map(date -> detailed(date, details)).ifPresent(birthDates::add);
        if (read.isEmpty()) {
            addStatement(BIRTH_DATE, text);
            unknown.accept("DOB in a form that we do not know");
        }
    }

    private static BirthDate detailed(BirthDate date, Details details) {
        return new BirthDate(
                date.id(),
                date.earliest(),
                date.latest(),
                date.approximate(),
                date.text(),
                details);
    }

    /** A place of birth. */
    void addBirthPlace(String text, Details details) {
        birthPlaces.add(
                new Place(null, text, null, Countries.ofAddress(text).orElse(null), details));
    }

    /** A nationality, a citizenship or a flag. */
    void addCountry(Relation relation, String text, @Nullable String country, Details details) {
        countries.add(new PartyCountry(null, relation, country, text, details));
    }

    /** Something under a label of the publisher's; the gender among it. */
    void addStatement(String label, String value) {
        Gender gender = label.equals(GENDER) ? gender(value) : null;
        if (gender != null) {
            genders.add(gender);
        } else {
            statements.add(new Statement(label, value));
        }
    }

    private static @Nullable Gender gender(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "male" -> Gender.MALE;
            case "female" -> Gender.FEMALE;
            default -> null;
        };
    }

    /**
     * A number of a type that is known.
     *
     * @param country ISO 3166-1 alpha-2 of the issuer, if known
     */
    void addNumber(
            String label,
            IdentifierType type,
            String value,
            @Nullable String country,
            Details.Builder details) {
        identifiers.add(
                Numbers.identifier(null, refined(type, value), value, country, label, details));
    }

    /** "Vessel Registration Identification" holds an IMO number, but not always. */
    private static IdentifierType refined(IdentifierType type, String value) {
        return type == IdentifierType.IMO && !value.contains(IMO)
                ? IdentifierType.REGISTRATION
                : type;
    }

    /**
     * What the label says it is: a number, the gender, or another statement. Where the vocabulary
     * lacks the label it is told as unknown, and taken by the look of it.
     *
     * @param published the label; one of its spellings has a typographic apostrophe
     * @param country ISO 3166-1 alpha-2 of the issuer, if known
     * @param details the publisher's other fields of it
     */
    void addLabelled(String published, String value, @Nullable String country, Details details) {
        String label = published.strip().replace('’', '\'');
        Optional<Meaning> known = IdVocabulary.known(label);
        if (known.isEmpty()) {
            unknown.accept("type " + label);
        }
        Meaning meaning = known.or(() -> IdVocabulary.guessed(label)).orElseGet(Meaning.Fact::new);
        if (meaning instanceof Meaning.OfNumber number) {
            Details.Builder builder = Details.builder();
            details.values().forEach(builder::add);
            Matcher written = NUMBER_AND_COUNTRY.matcher(value);
            String behind =
                    country == null && written.matches() ? countryOf(written.group(2)) : null;
            addNumber(
                    label,
                    number.type(),
                    behind == null ? value : written.group(1),
                    behind == null ? country : behind,
                    builder);
        } else {
            addStatement(label, value);
            if (country != null) {
                addStatement(label + " country", value + ": " + country);
            }
            details.values()
                    .forEach(
                            (field, text) ->
                                    addStatement(label + " " + field, value + ": " + text));
        }
    }

    /** A code in brackets may be that of a register; the publisher writes countries in full. */
    private static @Nullable String countryOf(String text) {
        return text.length() <= LONGEST_CODE ? null : Countries.named(text).orElse(null);
    }

    List<Gender> genders() {
        return List.copyOf(genders);
    }

    List<BirthDate> birthDates() {
        return birthDates.stream()
                .sorted(
                        Comparator.comparing((BirthDate date) -> date.earliest().firstDay())
                                .thenComparing(date -> date.latest().lastDay())
                                .thenComparing(BirthDate::text))
                .toList();
    }

    List<Place> birthPlaces() {
        return birthPlaces.stream().sorted(Comparator.comparing(Place::text)).toList();
    }

    List<PartyCountry> countries() {
        return countries.stream()
                .sorted(
                        Comparator.comparing(PartyCountry::relation)
                                .thenComparing(PartyCountry::text))
                .toList();
    }

    List<Identifier> identifiers() {
        return identifiers.stream()
                .sorted(
                        Comparator.comparing(Identifier::label)
                                .thenComparing(Identifier::value)
                                .thenComparing(Identifier::toString))
                .toList();
    }

    /** What has a label and no place of its own, each once. */
    Collection<Statement> statements() {
        return statements;
    }
}
