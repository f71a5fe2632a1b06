package io.listwarden.service.evaluation;

import com.ibm.icu.text.Transliterator;

import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.service.evaluation.variation.Distance;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names in their own script beside the Latin name of the same party, as publishers give them, asked
 * from either side.
 *
 * <p>Translations stand beside names too: a pair counts only where the consonants of what ICU makes
 * of the one are half those of the other. Vowels are left out because Arabic and Hebrew are.
 */
final class ScriptPairs implements PairSource {
    private static final int FULL = 1_500;
    private static final double MOST_EDITS = 0.5;
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:M:] Remove; Latin-ASCII; Lower");

    @Override
    public Stream<LabelledPair> pairs(Corpus corpus, Sampling sampling) {
        return Stream.of(Half.values())
                .flatMap(
                        half ->
                                corpus.parties(half).stream()
                                        .flatMap(party -> pairs(party, half))
                                        .limit(2L * sampling.of(FULL)));
    }

    private static Stream<LabelledPair> pairs(ListedParty party, Half half) {
        List<ListedName> latin =
                party.names().stream()
                        .filter(name -> WritingSystem.of(name.text()) == WritingSystem.LATIN)
                        .filter(name -> PlainName.of(name.text()).wordCount() > 1)
                        .toList();
        return party.names().stream()
                .filter(name -> WritingSystem.of(name.text()) != WritingSystem.LATIN)
                .flatMap(name -> nearest(name, latin).flatMap(n -> both(party, half, n, name)))
                .limit(2);
    }

    private static Stream<ListedName> nearest(ListedName name, List<ListedName> latin) {
        String consonants = consonants(LATIN.transliterate(name.text()));
        return latin.stream()
                .filter(other -> Distance.share(consonants, consonants(other.text())) <= MOST_EDITS)
                .limit(1);
    }

    /** The consonants word by word, the words in the order of the alphabet. */
    private static String consonants(String text) {
        return PlainName.of(text).words().stream()
                .map(word -> word.replaceAll("[aeiouyʿʾʻ]", ""))
                .sorted()
                .collect(Collectors.joining());
    }

    private static Stream<LabelledPair> both(
            ListedParty party, Half half, ListedName latin, ListedName own) {
        return Stream.of(
                pair("script: asked in Latin", party, half, latin, own),
                pair("script: asked in its own", party, half, own, latin));
    }

    private static LabelledPair pair(
            String variation, ListedParty party, Half half, ListedName asked, ListedName listed) {
        return new LabelledPair(
                variation,
                half,
                true,
                party.id().listId(),
                Subjects.named(party.kind(), asked.text()),
                Subjects.named(party.kind(), listed.text()));
    }
}
