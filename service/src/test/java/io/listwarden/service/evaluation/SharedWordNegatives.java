package io.listwarden.service.evaluation;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Two organisations of one list whose names share the rare word, or only common ones, and which
 * each have a rare word of their own beside.
 */
final class SharedWordNegatives implements PairSource {
    private static final int FULL = 800;
    private static final int MOST_OF_A_WORD = 3;

    private record Named(ListedParty party, PlainName name) {}

    @Override
    public Stream<LabelledPair> pairs(Corpus corpus, Sampling sampling) {
        List<Named> organisations =
                corpus.parties().stream()
                        .filter(party -> party.kind() == PartyKind.ORGANIZATION)
                        .filter(
                                p ->
                                        WritingSystem.of(p.primaryName().text())
                                                == WritingSystem.LATIN)
                        .map(party -> new Named(party, PlainName.of(party.primaryName().text())))
                        .toList();
        return Stream.of(Half.values())
                .flatMap(
                        half ->
                                Stream.of(true, false)
                                        .flatMap(
                                                rare ->
                                                        ofHalf(organisations, corpus, half, rare)
                                                                .limit(sampling.of(FULL))));
    }

    private static Stream<LabelledPair> ofHalf(
            List<Named> organisations, Corpus corpus, Half half, boolean rare) {
        Map<String, List<Named>> byWord = new TreeMap<>();
        for (Named organisation : organisations) {
            if (corpus.half(organisation.party()) == half) {
                organisation.name().words().stream()
                        .distinct()
                        .filter(word -> isOfClass(word, corpus, rare))
                        .forEach(
                                word ->
                                        byWord.computeIfAbsent(
                                                        key(word, organisation),
                                                        k -> new ArrayList<>())
                                                .add(organisation));
            }
        }
        return Sampling.shuffled(List.copyOf(byWord.keySet()), key -> key).stream()
                .flatMap(key -> pairs(byWord.getOrDefault(key, List.of()), corpus, half, rare));
    }

    private static String key(String word, Named organisation) {
        return word + " " + organisation.party().id().listId();
    }

    private static boolean isOfClass(String word, Corpus corpus, boolean rare) {
        return rare
                ? word.length() > 3 && corpus.rarity().isDistinctive(word)
                : PlainName.isWord(word) && corpus.rarity().isCommon(word);
    }

    private static Stream<LabelledPair> pairs(
            List<Named> sharing, Corpus corpus, Half half, boolean rare) {
        List<LabelledPair> pairs = new ArrayList<>();
        int most = rare ? MOST_OF_A_WORD : 10 * MOST_OF_A_WORD;
        for (int i = 0; i + 1 < sharing.size() && pairs.size() < most; i++) {
            Named a = sharing.get(i);
            Named b = sharing.get(i + 1);
            if (areTwo(a, b, corpus) && areTwo(b, a, corpus)) {
                pairs.add(pair(a, b, half, rare));
            }
        }
        return pairs.stream();
    }

    private static boolean areTwo(Named a, Named b, Corpus corpus) {
        PlainName own =
                new PlainName(
                        a.name().words().stream()
                                .filter(word -> !b.name().words().contains(word))
                                .toList());
        PlainName others =
                new PlainName(
                        b.name().words().stream()
                                .filter(word -> !a.name().words().contains(word))
                                .toList());
        return !corpus.split()
                        .cluster(a.party().id())
                        .equals(corpus.split().cluster(b.party().id()))
                && own.words().stream().anyMatch(corpus.rarity()::isRare)
                && !corpus.spellings().shareRareWord(own, others)
                && !corpus.spellings().areSpellings(own, others);
    }

    private static LabelledPair pair(Named asked, Named listed, Half half, boolean rare) {
        return new LabelledPair(
                rare ? "other: rare word shared" : "other: common words shared",
                half,
                false,
                listed.party().id().listId(),
                Subjects.named(asked.party().kind(), asked.party().primaryName().text()),
                Subjects.named(listed.party().kind(), listed.party().primaryName().text()));
    }
}
