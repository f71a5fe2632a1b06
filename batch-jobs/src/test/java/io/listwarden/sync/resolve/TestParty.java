package io.listwarden.sync.resolve;

import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Builds listed parties that say as much as a test is about. */
final class TestParty {
    private final PartyId id;
    private final PartyKind kind;
    private final List<ListedName> names = new ArrayList<>();
    private final List<BirthDate> births = new ArrayList<>();
    private final List<PartyCountry> countries = new ArrayList<>();
    private final List<Identifier> numbers = new ArrayList<>();
    private final Details.Builder details = Details.builder();

    private TestParty(String id, PartyKind kind, String name) {
        this.id = PartyId.parse(id);
        this.kind = kind;
        names.add(ListedName.of(NameType.PRIMARY, name));
    }

    static TestParty person(String id, String name) {
        return new TestParty(id, PartyKind.PERSON, name);
    }

    static TestParty firm(String id, String name) {
        return new TestParty(id, PartyKind.ORGANIZATION, name);
    }

    static TestParty of(String id, PartyKind kind, String name) {
        return new TestParty(id, kind, name);
    }

    TestParty alias(String text) {
        names.add(ListedName.of(NameType.ALIAS, text));
        return this;
    }

    /** A day, or a month or year that is all that is known. */
    TestParty born(String date) {
        births.add(BirthDate.of(PartialDate.parse(date)));
        return this;
    }

    TestParty bornAbout(String date) {
        PartialDate about = PartialDate.parse(date);
        births.add(new BirthDate(null, about, about, true, "circa " + date, Details.NONE));
        return this;
    }

    TestParty bornBetween(String earliest, String latest) {
        births.add(
                new BirthDate(
                        null,
                        PartialDate.parse(earliest),
                        PartialDate.parse(latest),
                        false,
                        earliest + " to " + latest,
                        Details.NONE));
        return this;
    }

    TestParty country(String code) {
        countries.add(
                new PartyCountry(
                        null, PartyCountry.Relation.NATIONALITY, code, code, Details.NONE));
        return this;
    }

    TestParty number(IdentifierType type, String value, @Nullable String country) {
        numbers.add(new Identifier(null, type, value, country, type.name(), Details.NONE));
        return this;
    }

    TestParty detail(String field, String value) {
        details.add(field, value);
        return this;
    }

    ListedParty build() {
        return new ListedParty(
                id,
                kind,
                names,
                List.of(),
                births,
                List.of(),
                countries,
                numbers,
                List.of(),
                Listing.EMPTY,
                details.build(),
                List.of());
    }

    /** As the resolver takes them: sorted by id. */
    static List<Candidate> candidates(TestParty... parties) {
        return candidates(Stream.of(parties));
    }

    static List<Candidate> candidates(Stream<TestParty> parties) {
        return parties.map(TestParty::build)
                .map(Candidate::of)
                .sorted(Comparator.comparing(Candidate::id))
                .toList();
    }
}
