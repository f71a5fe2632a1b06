package io.listwarden.service.index;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.service.match.Identifiers;
import io.listwarden.service.match.PreparedName;
import io.listwarden.service.match.Subject;
import io.listwarden.service.match.TokenMatcher;
import io.listwarden.service.match.Word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Builds an index that finds parties by the words of their names; normalises on all cores. */
public final class TokenIndexBuilder implements PartyIndexBuilder {
    private final TokenMatcher matcher;

    public TokenIndexBuilder(TokenMatcher matcher) {
        this.matcher = matcher;
    }

    /**
     * @throws IllegalStateException if two parties bear the same id
     */
    @Override
    public PartyIndex build(Collection<ListedParty> parties) {
        Map<PartyId, ListedParty> byId =
                parties.stream().collect(Collectors.toMap(ListedParty::id, Function.identity()));
        List<Entry> entries = entries(parties);
        Tables tables = new Tables(entries);
        return new TokenIndex(matcher, entries, tables.names, byId, tables.candidates());
    }

    private static List<Entry> entries(Collection<ListedParty> parties) {
        ConcurrentMap<Word, Word> words = new ConcurrentHashMap<>();
        return List.copyOf(parties).parallelStream()
                .map(party -> Entry.of(party, word -> intern(word, words)))
                .toList();
    }

    private static Word intern(Word word, ConcurrentMap<Word, Word> words) {
        Word known = words.putIfAbsent(word, word);
        return known == null ? word : known;
    }

    /** The tables of the candidates while they grow. */
    private static final class Tables {
        private final List<NameEntry> names = new ArrayList<>();
        private final Map<Word, Postings> postings = new HashMap<>();
        private final HashedEntries.Builder wholes = new HashedEntries.Builder();
        private final HashedEntries.Builder joined = new HashedEntries.Builder();
        private final HashedEntries.Builder identifiers = new HashedEntries.Builder();

        Tables(List<Entry> entries) {
            for (int i = 0; i < entries.size(); i++) {
                add(entries.get(i), i);
            }
        }

        Candidates candidates() {
            Map<Word, int[]> words = new HashMap<>();
            postings.forEach((word, list) -> words.put(word, list.toArray()));
            return new Candidates(
                    new Dictionary(words), wholes.build(), joined.build(), identifiers.build());
        }

        private void add(Entry entry, int number) {
            for (PreparedName name : entry.profile().names()) {
                add(name, names.size());
                names.add(new NameEntry(name, number));
            }
            for (Subject.IdentifierNumber identifier : entry.profile().subject().identifiers()) {
                if (Identifiers.canDecide(Identifiers.plain(identifier.value()))) {
                    identifiers.add(Candidates.key(identifier), number);
                }
            }
        }

        private void add(PreparedName name, int number) {
            for (int i = 0; i < name.words().size(); i++) {
                Word word = name.words().get(i);
                postings.computeIfAbsent(word, w -> new Postings()).add(number);
                wholes.add(word.text(), number);
                if (i + 1 < name.words().size()) {
                    joined.add(name.joined(i), number);
                }
            }
        }
    }

    /** The names of one word, ascending and without repetition. */
    private static final class Postings {
        private int[] names = new int[2];
        private int size;

        void add(int name) {
            if (size > 0 && names[size - 1] == name) {
                return;
            }
            if (size == names.length) {
                names = Arrays.copyOf(names, size * 2);
            }
            names[size++] = name;
        }

        int[] toArray() {
            return Arrays.copyOf(names, size);
        }
    }
}
