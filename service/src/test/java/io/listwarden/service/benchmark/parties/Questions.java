package io.listwarden.service.benchmark.parties;

import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyKind;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * Questions to a list of parties, the classes in turn; every third, whatever its class, states a
 * birth date and a country.
 *
 * <p>The same list, generator and seed give the same questions.
 */
public final class Questions {
    private static final int ATTEMPTS = 1_000;
    private static final List<String> COMPANY_WORDS =
            List.of("Trading", "Logistics", "Group", "Services", "International", "Technology");
    private static final List<String> COMPANY_FORMS = List.of("Ltd", "LLC", "GmbH", "Inc", "S.A.");
    private static final List<String> COUNTRIES = List.of("DE", "US", "FR", "IN", "BR", "RU", "TR");
    private static final Set<QuestionClass> ALL = EnumSet.allOf(QuestionClass.class);

    private final List<ListedParty> parties;
    private final NameGenerator generator;
    private final long seed;

    /**
     * @param parties whom is asked for; not empty
     * @param generator gives the words of those that nobody bears
     */
    public Questions(List<ListedParty> parties, NameGenerator generator, long seed) {
        this.parties = parties;
        this.generator = generator;
        this.seed = seed;
    }

    /** So many questions of all classes. */
    public List<Question> mixed(int count) {
        return inTurn(count, _ -> true);
    }

    /** So many questions for those whom nobody has listed: what a service is mostly asked. */
    public List<Question> unlisted(int count) {
        return inTurn(count, QuestionClass::isInvented);
    }

    private List<Question> inTurn(int count, Predicate<QuestionClass> asked) {
        List<QuestionClass> classes = ALL.stream().filter(asked).toList();
        List<Question> questions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            questions.add(question(classes.get(i % classes.size()), generator.random(seed + i)));
        }
        return questions;
    }

    private Question question(QuestionClass kind, RandomGenerator random) {
        return kind.isInvented() ? invented(kind, random) : listed(kind, random);
    }

    private Question listed(QuestionClass kind, RandomGenerator random) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ListedParty party = parties.get(random.nextInt(parties.size()));
            ListedName name = party.names().get(random.nextInt(party.names().size()));
            Optional<String> asked =
                    new Variations(name.text(), party.kind(), random)
                            .of(kind)
                            .filter(Questions::isAccepted);
            if (asked.isPresent()) {
                return new Question(kind, subject(asked.get(), Optional.of(party), random));
            }
        }
        throw new IllegalStateException("no listed name can be asked for as " + kind);
    }

    /** The service refuses what nobody can read, and some publishers' names hold such. */
    private static boolean isAccepted(String name) {
        return name.codePoints().noneMatch(Character::isISOControl)
                && name.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private Question invented(QuestionClass kind, RandomGenerator random) {
        boolean person = kind == QuestionClass.INVENTED_PERSON;
        Vocabulary words = generator.latin(person);
        String unheardOf = capital(words.unheardOf(random));
        String name =
                person
                        ? capital(words.common(random)) + ' ' + unheardOf
                        : unheardOf + ' ' + any(COMPANY_WORDS, random) + form(random);
        return new Question(kind, subject(name, Optional.empty(), random));
    }

    private static String form(RandomGenerator random) {
        return ' ' + any(COMPANY_FORMS, random);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Subject subject(
            String name, Optional<ListedParty> party, RandomGenerator random) {
        boolean more = random.nextInt(3) == 0;
        return new Subject(
                PartyKind.UNKNOWN,
                List.of(new Subject.Name(name, AliasStrength.STRONG)),
                more ? List.of(Subject.DateRange.of(birthDate(party, random))) : List.of(),
                more ? List.of(country(party, random)) : List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The party's own where it has one, else any. */
    private static PartialDate birthDate(Optional<ListedParty> party, RandomGenerator random) {
        return party.stream()
                .flatMap(it -> it.birthDates().stream())
                .map(date -> date.earliest())
                .findFirst()
                .orElseGet(
                        () ->
                                new PartialDate(
                                        1940 + random.nextInt(65),
                                        1 + random.nextInt(12),
                                        1 + random.nextInt(28)));
    }

    private static String country(Optional<ListedParty> party, RandomGenerator random) {
        return party.stream()
                .flatMap(it -> it.countries().stream())
                .map(PartyCountry::country)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseGet(() -> any(COUNTRIES, random));
    }

    private static <T> T any(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
