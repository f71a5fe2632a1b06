package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Gender;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyCountry.Relation;
import io.listwarden.contracts.party.Place;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.reference.Countries;
import io.listwarden.sync.source.reference.Numbers;
import io.listwarden.sync.source.us.BirthDates;
import io.listwarden.sync.source.us.ofac.NonSdnLists.Statement;
import io.listwarden.sync.source.us.ofac.RemarkItem.BirthDateItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.BirthPlaceItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.CitizenshipItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.LinkItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.NationalityItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.NumberItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.ProseItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.StatementItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.WeakNameItem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the remarks of one party say, in the terms of our model. Links and prose stay in the
 * remarks, which are kept whole beside this.
 */
final class RemarkFacts {
    private static final String BIRTH_DATE = "DOB";
    private static final String IMO = "IMO";
    private static final String GENDER = "Gender";

    private final FieldTally fields;
    private final List<ListedName> names = new ArrayList<>();
    private final TreeSet<Gender> genders = new TreeSet<>();
    private final List<BirthDate> birthDates = new ArrayList<>();
    private final List<Place> birthPlaces = new ArrayList<>();
    private final List<PartyCountry> countries = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final TreeSet<Statement> statements = new TreeSet<>(Statement.BY_CONTENT);

    private RemarkFacts(FieldTally fields) {
        this.fields = fields;
    }

    /**
     * Reads the remarks of a party.
     *
     * @param cut whether the last item may lack its end, so that only a part of a number or name is
     *     there
     * @param fields is told of labels that we do not know
     */
    static RemarkFacts of(String remarks, boolean cut, FieldTally fields) {
        List<String> items = RemarkItems.of(remarks);
        RemarkFacts facts = new RemarkFacts(fields);
        items.subList(0, cut ? items.size() - 1 : items.size()).forEach(facts::add);
        facts.sort();
        return facts;
    }

    List<ListedName> names() {
        return names;
    }

    List<Gender> genders() {
        return List.copyOf(genders);
    }

    List<BirthDate> birthDates() {
        return birthDates;
    }

    List<Place> birthPlaces() {
        return birthPlaces;
    }

    List<PartyCountry> countries() {
        return countries;
    }

    List<Identifier> identifiers() {
        return identifiers;
    }

    /** What has a label and no place of its own. */
    Collection<Statement> statements() {
        return statements;
    }

    private void sort() {
        birthDates.sort(
                Comparator.comparing((BirthDate date) -> date.earliest().firstDay())
                        .thenComparing(date -> date.latest().lastDay())
                        .thenComparing(BirthDate::text));
        birthPlaces.sort(Comparator.comparing(Place::text));
        countries.sort(
                Comparator.comparing(PartyCountry::relation).thenComparing(PartyCountry::text));
    }

    private void add(String item) {
        switch (RemarkMiner.read(item)) {
            case BirthDateItem born -> addBirthDate(born);
            case BirthPlaceItem born ->
                    birthPlaces.add(
                            new Place(
                                    null,
                                    born.text(),
                                    null,
                                    Countries.ofAddress(born.text()).orElse(null),
                                    Details.NONE));
            case NationalityItem it -> addCountry(Relation.NATIONALITY, it.text());
            case CitizenshipItem it -> addCountry(Relation.CITIZENSHIP, it.text());
            case WeakNameItem name ->
                    names.add(
                            new ListedName(
                                    null,
                                    name.text(),
                                    name.type(),
                                    AliasStrength.WEAK,
                                    null,
                                    List.of(),
                                    Details.NONE));
            case NumberItem number -> addNumber(number);
            case StatementItem statement -> addStatement(statement.label(), statement.value());
            case LinkItem ignored -> fields.mapped("Remarks: Linked To");
            case ProseItem prose ->
                    RemarkMiner.unknownLabel(prose.text())
                            .ifPresent(label -> fields.unknown("Remarks: " + label));
        }
    }

    private void addBirthDate(BirthDateItem item) {
        Optional<BirthDate> date = BirthDates.read(item.text());
        date.ifPresent(birthDates::add);
        if (date.isEmpty()) {
            addStatement(BIRTH_DATE, item.text());
            fields.unknown("Remarks: DOB in a form that we do not know");
        }
    }

    private void addCountry(Relation relation, String text) {
        countries.add(
                new PartyCountry(
                        null, relation, Countries.named(text).orElse(null), text, Details.NONE));
    }

    private void addStatement(String label, String value) {
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

    private void addNumber(NumberItem item) {
        Details.Builder details =
                Details.builder().add("issued", item.issued()).add("expires", item.expires());
        String country = item.country();
        identifiers.add(
                Numbers.identifier(
                        null,
                        refined(item),
                        item.number(),
                        country == null ? null : Countries.named(country).orElse(null),
                        item.label(),
                        details));
    }

    /** "Vessel Registration Identification" holds an IMO number, but not always. */
    private static IdentifierType refined(NumberItem item) {
        return item.type() == IdentifierType.IMO && !item.number().contains(IMO)
                ? IdentifierType.REGISTRATION
                : item.type();
    }
}
