package io.listwarden.service.evaluation;

import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyKind;
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
 * <p>Some bear a listed name to the letter. They are true homonyms: to raise them is right, and
 * what is wrong with them no name can tell. They are a class apart.
 */
final class RandomNegatives {
    /** Below it a hit is of no interest, and counts as a score of 0. */
    private static final double LOWEST = 0.7;

    private static final String HOMONYM = "true homonym, ";

    private final PartyIndex index;
    private final Set<String> listedNames;

    RandomNegatives(PartyIndex index, Collection<ListedParty> parties) {
        this.index = index;
        this.listedNames = new HashSet<>();
        for (ListedParty party : parties) {
            party.names().forEach(name -> listedNames.add(PlainName.of(name.text()).sorted()));
        }
    }

    /** Each question once, with the score of the best hit on any list. */
    List<Scored> ask(Stream<RandomQuestion> questions) {
        return questions.toList().parallelStream().map(this::ask).toList();
    }

    static boolean isHomonym(Scored scored) {
        return scored.variation().startsWith(HOMONYM);
    }

    private Scored ask(RandomQuestion question) {
        Search search =
                new Search(
                        Subjects.named(question.kind(), question.name()),
                        Set.of(),
                        true,
                        LOWEST,
                        1);
        List<Hit> hits = index.search(search);
        Hit best = hits.isEmpty() ? null : hits.getFirst();
        return scored(question, best);
    }

    private Scored scored(RandomQuestion question, @Nullable Hit best) {
        boolean homonym = listedNames.contains(PlainName.of(question.name()).sorted());
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
