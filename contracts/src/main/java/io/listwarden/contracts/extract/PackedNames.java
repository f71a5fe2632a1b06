package io.listwarden.contracts.extract;

import io.listwarden.contracts.extract.ExtractedNames.Word;
import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.name.NormalisedName;
import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.TokenKind;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How normalised names are written: numbers of things first, then the words, then the names. */
final class PackedNames {
    private static final TokenKind[] KINDS = TokenKind.values();

    /** So many parties are normalised at once, on all cores. */
    private static final int AT_ONCE = 4_096;

    private final Map<Word, Integer> words = new LinkedHashMap<>();
    private final Packer names = new Packer();
    private int readings;
    private int tokens;

    /** One reading of a name, as it is written. */
    private record Reading(int position, boolean weak, List<Word> words) {}

    private PackedNames() {}

    static void write(List<ListedParty> parties, Packer packer) {
        PackedNames packed = new PackedNames();
        for (int from = 0; from < parties.size(); from += AT_ONCE) {
            int to = Math.min(parties.size(), from + AT_ONCE);
            parties.subList(from, to).parallelStream()
                    .map(PackedNames::readings)
                    .toList()
                    .forEach(packed::add);
        }
        packed.writeTo(packer);
    }

    private static List<Reading> readings(ListedParty party) {
        return IntStream.range(0, party.names().size())
                .boxed()
                .flatMap(
                        position -> {
                            ListedName name = party.names().get(position);
                            return NameNormaliser.readings(name.text()).stream()
                                    .map(reading -> reading(position, name, reading));
                        })
                .toList();
    }

    private static Reading reading(int position, ListedName name, NormalisedName reading) {
        List<Word> words = new ArrayList<>(reading.tokens().size());
        for (Token token : reading.tokens()) {
            words.add(new Word(token.text(), token.kind(), token.isOfAbjad(name.text())));
        }
        return new Reading(position, name.strength() == AliasStrength.WEAK, words);
    }

    private void add(List<Reading> party) {
        names.number(party.size());
        for (Reading reading : party) {
            names.number(reading.position());
            names.flag(reading.weak());
            names.number(reading.words().size());
            for (Word word : reading.words()) {
                Integer known = words.putIfAbsent(word, words.size());
                names.number(known == null ? words.size() - 1 : known);
            }
            tokens += reading.words().size();
        }
        readings += party.size();
    }

    private void writeTo(Packer packer) {
        packer.number(words.size());
        packer.number(readings);
        packer.number(tokens);
        for (Word word : words.keySet()) {
            packer.text(word.text());
            packer.number(word.kind().ordinal());
            packer.flag(word.abjad());
        }
        packer.raw(names.packed());
    }

    static ExtractedNames read(Unpacker from, int parties) {
        int distinct = from.count();
        int readings = from.count();
        int tokens = from.count();
        List<Word> words = new ArrayList<>(distinct);
        for (int i = 0; i < distinct; i++) {
            words.add(new Word(from.text(), KINDS[from.number()], from.flag()));
        }
        ExtractedNames names =
                new ExtractedNames(
                        words,
                        new int[readings],
                        new short[readings],
                        new boolean[readings],
                        new int[readings + 1],
                        new int[tokens]);
        int name = 0;
        for (int party = 0; party < parties; party++) {
            for (int left = from.number(); left > 0; left--) {
                names.parties()[name] = party;
                read(from, name++, names);
            }
        }
        return names;
    }

    private static void read(Unpacker from, int name, ExtractedNames names) {
        names.positions()[name] = (short) from.number();
        names.weak()[name] = from.flag();
        int start = names.starts()[name];
        int end = start + from.number();
        for (int i = start; i < end; i++) {
            names.numbers()[i] = from.number();
        }
        names.starts()[name + 1] = end;
    }
}
