package io.listwarden.contracts.testing;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Citation;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Gender;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.LegalAct;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.MergedRecord;
import io.listwarden.contracts.party.NamePart;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.contracts.party.Place;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Parties with something in every component, the same for the same seed. Their texts are drawn from
 * few words, so that equal and nearly equal elements are common.
 */
public final class RandomParties {
    private static final List<String> WORDS =
            List.of("Almaz", "Antey", "Tel Aviv", "Société", "ООО", "İBDA", "a \"b\"", "x; y");

    private final Random random;

    public RandomParties(long seed) {
        this.random = new Random(seed);
    }

    /** A party of that list and key. */
    public ListedParty party(String listId, String key) {
        return new ListedParty(
                new PartyId(listId, key),
                one(PartyKind.values()),
                some(1, 4, this::name),
                some(0, 1, () -> one(Gender.values())),
                some(0, 2, this::birthDate),
                some(0, 2, this::place),
                some(0, 2, this::country),
                some(0, 3, this::identifier),
                some(0, 3, this::address),
                listing(),
                details(),
                some(0, 2, () -> new MergedRecord(word(), details())));
    }

    /** The same party with some components taken from another one. */
    public ListedParty amended(ListedParty party) {
        ListedParty other = party(party.id().listId(), party.id().key());
        return new ListedParty(
                party.id(),
                either(party.kind(), other.kind()),
                mixed(party.names(), other.names()),
                either(party.genders(), other.genders()),
                mixed(party.birthDates(), other.birthDates()),
                mixed(party.birthPlaces(), other.birthPlaces()),
                mixed(party.countries(), other.countries()),
                mixed(party.identifiers(), other.identifiers()),
                mixed(party.addresses(), other.addresses()),
                either(party.listing(), other.listing()),
                either(party.details(), other.details()),
                either(party.merged(), other.merged()));
    }

    /** The same party with its repeated elements in another order, the first name kept first. */
    public ListedParty shuffled(ListedParty party) {
        List<ListedName> names = new ArrayList<>(party.names());
        Collections.shuffle(names.subList(1, names.size()), random);
        Listing listing = party.listing();
        return new ListedParty(
                party.id(),
                party.kind(),
                names,
                shuffled(party.genders()),
                shuffled(party.birthDates()),
                shuffled(party.birthPlaces()),
                shuffled(party.countries()),
                shuffled(party.identifiers()),
                shuffled(party.addresses()),
                new Listing(
                        shuffled(listing.programmes()),
                        listing.listedOn(),
                        listing.endsOn(),
                        shuffled(listing.citations()),
                        shuffled(listing.legalActs()),
                        listing.licenceRequirement(),
                        listing.licencePolicy(),
                        shuffled(listing.sources()),
                        shuffled(listing.remarks())),
                party.details(),
                shuffled(party.merged()));
    }

    private ListedName name() {
        return new ListedName(
                id(),
                word(),
                one(NameType.values()),
                one(AliasStrength.values()),
                maybe(() -> "fr"),
                some(0, 2, () -> new NamePart(one(NamePart.Role.values()), word())),
                details());
    }

    private BirthDate birthDate() {
        PartialDate date = PartialDate.ofYear(1950 + random.nextInt(3));
        return new BirthDate(id(), date, date, random.nextBoolean(), date.toString(), details());
    }

    private Place place() {
        return new Place(id(), word(), maybe(this::word), maybe(() -> "IL"), details());
    }

    private PartyCountry country() {
        return new PartyCountry(
                id(), one(PartyCountry.Relation.values()), maybe(() -> "GR"), word(), details());
    }

    private Identifier identifier() {
        return new Identifier(
                id(), one(IdentifierType.values()), word(), maybe(() -> "CY"), word(), details());
    }

    private Address address() {
        return new Address(id(), word(), maybe(this::word), maybe(() -> "AE"), details());
    }

    private Listing listing() {
        return new Listing(
                some(0, 2, this::word),
                maybe(this::day),
                maybe(this::day),
                some(0, 2, () -> new Citation(word(), random.nextInt(90), 1, maybe(this::day))),
                some(
                        0,
                        2,
                        () ->
                                new LegalAct(
                                        id(),
                                        word(),
                                        maybe(this::word),
                                        maybe(this::word),
                                        details())),
                maybe(this::word),
                maybe(this::word),
                some(0, 2, this::word),
                some(0, 2, this::word));
    }

    private LocalDate day() {
        return LocalDate.of(2021, 11, 1 + random.nextInt(3));
    }

    private Details details() {
        var details = Details.builder();
        some(0, 2, this::word).forEach(value -> details.add("remark", value));
        return details.build();
    }

    private @Nullable String id() {
        return maybe(() -> String.valueOf(random.nextInt(4)));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private <T> List<T> shuffled(List<T> elements) {
        List<T> shuffled = new ArrayList<>(elements);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private <T> List<T> mixed(List<T> left, List<T> right) {
        List<T> mixed = new ArrayList<>(left);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            mixed.set(i, either(left.get(i), right.get(i)));
        }
        return mixed;
    }

    private <T> T either(T left, T right) {
        return random.nextInt(3) == 0 ? right : left;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> List<T> some(int least, int most, Supplier<T> element) {
        List<T> elements = new ArrayList<>();
        int count = least + random.nextInt(most - least + 1);
        for (int i = 0; i < count; i++) {
            elements.add(element.get());
        }
        return elements;
    }
}
