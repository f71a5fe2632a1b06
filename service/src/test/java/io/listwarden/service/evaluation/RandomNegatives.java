package io.listwarden.service.evaluation;

import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.service.evaluation.variation.LegalForms;
import io.listwarden.service.index.Hit;
import io.listwarden.service.index.PartyIndex;
import io.listwarden.service.index.Search;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks all lists for people and companies that are on none.
 *
 * <p>Some bear a listed name to the letter, whatever their legal form. They are true homonyms: to
 * raise them is right, and what is wrong with them no name can tell. They are a class apart.
 */
final class RandomNegatives {
    /** Below it a hit is of no interest, and counts as a score of 0. */
    private static final double LOWEST = 0.7;

    private static final String HOMONYM = "true homonym, ";

    private final PartyIndex index;
    private final Profile profile;
    private final Set<String> listedNames;

    RandomNegatives(PartyIndex index, Collection<ListedParty> parties, Profile profile) {
        this.index = index;
        this.profile = profile;
        this.listedNames = new HashSet<>();
        for (ListedParty party : parties) {
            party.names().forEach(name -> listedNames.add(plain(name.text())));
        }
    }

    /** Each question once, with the score of the best hit on any list. */
    List<Scored> ask(Stream<RandomQuestion> questions) {
        return questions.toList().parallelStream().map(this::ask).toList();
    }

    /** Equal for names that differ in order, case, accents and legal form alone. */
    private static String plain(String name) {
        return PlainName.of(LegalForms.without(name)).sorted();
    }

    /** Whether it was asked of all lists, and is no pair. */
    static boolean isRandom(Scored scored) {
        return scored.variation().contains("random ") || scored.variation().contains("recombined ");
    }

    static boolean isHomonym(Scored scored) {
        return isHomonym(scored.variation());
    }

    /** Whether a class is one of true homonyms. */
    static boolean isHomonym(String variation) {
        return variation.startsWith(HOMONYM);
    }

    private Scored ask(RandomQuestion question) {
        Search search =
                new Search(
                        Subjects.named(question.kind(), question.name()),
                        Set.of(),
                        true,
                        LOWEST,
                        1,
                        profile);
        List<Hit> hits = index.search(search);
        Hit best = hits.isEmpty() ? null : hits.getFirst();
        return scored(question, best);
    }

    private Scored scored(RandomQuestion question, @Nullable Hit best) {
        boolean homonym = listedNames.contains(plain(question.name()));
        return new Scored(
                homonym ? HOMONYM + question.variation() : question.variation(),
                (Sampling.hash(question.name()) & 1) == 0 ? Half.DEVELOPMENT : Half.TEST,
                false,
                best == null ? "none" : best.party().id().listId(),
                question.variation().contains("person") ? PartyKind.PERSON : PartyKind.ORGANIZATION,
                WritingSystem.of(question.name()),
                question.name(),
                best == null ? "" : hitName(best),
                best == null ? 0 : best.score());
    }

    private static String hitName(Hit hit) {
        ListedName matched = hit.matchedName();
        String name = Objects.requireNonNullElse(matched, hit.party().primaryName()).text();
        return name + " [" + hit.party().id() + "]";
    }
}
