package io.listwarden.service.benchmark.parties;

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

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Stands in for the real lists where they are absent: parties whose words are mere syllables. */
final class MadeUpParties {
    private static final int COUNT = 10_000;
    private static final long SEED = 1;
    private static final int WORDS = 30_000;

    private static final List<String> SYLLABLES =
            List.of(
                    "al", "an", "bar", "be", "chen", "da", "do", "el", "fa", "gor", "ha", "id",
                    "ir", "ja", "ka", "kov", "la", "lin", "ma", "mir", "na", "nor", "or", "pe",
                    "qa", "ra", "ri", "sa", "shi", "sul", "ta", "tin", "u", "va", "wei", "ya", "za",
                    "zor");
    private static final List<String> FORMS = List.of("Ltd", "LLC", "GmbH", "OOO", "S.A.", "JSC");
    private static final List<String> COUNTRIES = List.of("RU", "IR", "KP", "SY", "CN", "BY");

    private final Random random = new Random(SEED);

    private MadeUpParties() {}

    static List<ListedParty> parties() {
        MadeUpParties parties = new MadeUpParties();
        List<ListedParty> all = new ArrayList<>();
        for (int key = 0; key < COUNT; key++) {
            all.add(parties.party(key));
        }
        return all;
    }

    private ListedParty party(int key) {
        boolean person = random.nextInt(10) < 6;
        return new ListedParty(
                new PartyId("own-a", Integer.toString(key)),
                person ? PartyKind.PERSON : PartyKind.ORGANIZATION,
                names(person),
                List.of(),
                person && random.nextBoolean() ? List.of(birthDate()) : List.of(),
                List.of(),
                random.nextBoolean() ? List.of(country()) : List.of(),
                random.nextInt(3) == 0 ? List.of(identifier(person)) : List.of(),
                List.of(),
                Listing.EMPTY,
                Details.NONE,
                List.of());
    }

    private List<ListedName> names(boolean person) {
        List<ListedName> names = new ArrayList<>();
        names.add(ListedName.of(NameType.PRIMARY, name(person)));
        while (random.nextInt(5) < 2) {
            names.add(ListedName.of(NameType.ALIAS, name(person)));
        }
        return names;
    }

    private String name(boolean person) {
        StringBuilder name = new StringBuilder(word());
        int more = 1 + random.nextInt(3);
        for (int i = 0; i < more; i++) {
            name.append(' ').append(word());
        }
        return person ? name.toString() : name.append(' ').append(any(FORMS)).toString();
    }

    /** Few words come often and many seldom: the rank's logarithm is uniform (Zipf's law). */
    private String word() {
        Random syllables = new Random((long) Math.pow(WORDS, random.nextDouble()));
        syllables.nextInt();
        StringBuilder word = new StringBuilder();
        int length = 2 + syllables.nextInt(3);
        for (int i = 0; i < length; i++) {
            word.append(SYLLABLES.get(syllables.nextInt(SYLLABLES.size())));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    private BirthDate birthDate() {
        int year = 1930 + random.nextInt(70);
        return BirthDate.of(
                random.nextInt(3) == 0
                        ? PartialDate.ofYear(year)
                        : new PartialDate(year, 1 + random.nextInt(12), 1 + random.nextInt(28)));
    }

    private PartyCountry country() {
        String code = any(COUNTRIES);
        return new PartyCountry(null, PartyCountry.Relation.NATIONALITY, code, code, Details.NONE);
    }

    private Identifier identifier(boolean person) {
        return new Identifier(
                null,
                person ? IdentifierType.PASSPORT : IdentifierType.REGISTRATION,
                Integer.toString(10_000_000 + random.nextInt(90_000_000)),
                any(COUNTRIES),
                "number",
                Details.NONE);
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
