package io.listwarden.service.evaluation;

import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.service.evaluation.variation.Specimen;

import java.util.List;

/**
 * The listed parties with what all evaluations need of them.
 *
 * @param parties in an order that is as good as chance
 * @param split into halves
 * @param rarity of the words in their names
 * @param spellings the rule of what may be spellings of one name
 * @param names every name that can be varied, in an order that is as good as chance
 */
record Corpus(
        List<ListedParty> parties,
        PartySplit split,
        WordRarity rarity,
        Spellings spellings,
        List<VariableName> names) {
    /** A listed name that can be varied. */
    record VariableName(ListedParty party, ListedName name, Specimen specimen) {}

    static Corpus of(List<ListedParty> listed) {
        List<ListedParty> parties = Sampling.shuffled(listed, party -> party.id().toString());
        WordRarity rarity = WordRarity.of(parties);
        return new Corpus(
                parties,
                PartySplit.of(parties),
                rarity,
                new Spellings(rarity),
                Sampling.shuffled(
                        parties.stream().flatMap(party -> names(party).stream()).toList(),
                        name -> name.party().id() + name.name().text()));
    }

    private static List<VariableName> names(ListedParty party) {
        return party.names().stream()
                .flatMap(
                        name ->
                                Specimen.of(party, name).stream()
                                        .map(specimen -> new VariableName(party, name, specimen)))
                .toList();
    }

    Half half(ListedParty party) {
        return split.isDevelopment(party.id()) ? Half.DEVELOPMENT : Half.TEST;
    }

    List<ListedParty> parties(Half half) {
        return parties.stream().filter(party -> half(party) == half).toList();
    }

    /** Given names of listed persons, as often as they come. */
    List<String> givenNames() {
        return parts(0);
    }

    /** Family names of listed persons, as often as they come. */
    List<String> familyNames() {
        return parts(-1);
    }

    private List<String> parts(int at) {
        return names.stream()
                .map(VariableName::specimen)
                .filter(name -> name.kind() == PartyKind.PERSON && name.givenNames() > 0)
                .map(name -> at < 0 ? name.words().getLast() : name.words().get(at))
                .filter(word -> word.length() >= 4 && PlainName.isWord(word))
                .toList();
    }
}
