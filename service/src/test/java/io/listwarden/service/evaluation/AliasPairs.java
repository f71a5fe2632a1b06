package io.listwarden.service.evaluation;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Two names that a publisher gives one party, as far as they are plausibly writings of one name
 * (see {@link Spellings}): whole names in two spellings, and a name with fewer parts.
 */
final class AliasPairs implements PairSource {
    private static final int FULL = 2_000;
    private static final int MOST_OF_A_PARTY = 2;

    @Override
    public Stream<LabelledPair> pairs(Corpus corpus, Sampling sampling) {
        return Stream.of(Half.values())
                .flatMap(
                        half ->
                                Stream.of(true, false)
                                        .flatMap(
                                                whole ->
                                                        pairs(corpus, half, whole)
                                                                .limit(sampling.of(FULL))));
    }

    private static Stream<LabelledPair> pairs(Corpus corpus, Half half, boolean whole) {
        return corpus.parties().stream()
                .filter(party -> corpus.half(party) == half)
                .flatMap(party -> pairs(party, corpus, half, whole).limit(MOST_OF_A_PARTY));
    }

    private static Stream<LabelledPair> pairs(
            ListedParty party, Corpus corpus, Half half, boolean whole) {
        List<ListedName> names =
                Sampling.shuffled(
                        party.names().stream()
                                .filter(name -> name.strength() == AliasStrength.STRONG)
                                .filter(n -> WritingSystem.of(n.text()) == WritingSystem.LATIN)
                                .toList(),
                        ListedName::text);
        List<LabelledPair> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (pairs.size() < MOST_OF_A_PARTY
                        && !canBeTranslated(party, names.get(i), names.get(j))
                        && isOfClass(names.get(i).text(), names.get(j).text(), corpus, whole)) {
                    pairs.add(pair(party, half, whole, names.get(i), names.get(j)));
                }
            }
        }
        return pairs.stream();
    }

    /**
     * Names of organisations are translated from language to language, those of persons respelt.
     */
    private static boolean canBeTranslated(ListedParty party, ListedName a, ListedName b) {
        return party.kind() != PartyKind.PERSON && !Objects.equals(a.language(), b.language());
    }

    private static boolean isOfClass(String a, String b, Corpus corpus, boolean whole) {
        PlainName first = PlainName.of(a);
        PlainName second = PlainName.of(b);
        boolean spellings = corpus.spellings().areSpellings(first, second);
        boolean fits = whole ? spellings : !spellings && corpus.spellings().isPart(first, second);
        return fits && !first.sorted().equals(second.sorted());
    }

    private static LabelledPair pair(
            ListedParty party, Half half, boolean whole, ListedName asked, ListedName listed) {
        return new LabelledPair(
                whole ? "alias: another spelling" : "alias: fewer parts",
                half,
                true,
                party.id().listId(),
                Subjects.named(party.kind(), asked.text()),
                Subjects.named(party.kind(), listed.text()));
    }
}
