package io.listwarden.sync.resolve;

import io.listwarden.contracts.link.Identity;
import io.listwarden.contracts.link.Identity.Rule;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells which parties of different lists are one: by the publishers' own references, then by
 * identifiers, then by names with a birth date or a country.
 */
final class SameParties {
    /** What more parties have in common than this tells too little to be worth comparing them. */
    private static final int MOST = 300;

    private static final int MOST_OF_DAY = 100;
    private static final int MOST_OF_WORD = 30;

    private final List<Candidate> parties;
    private final Groups groups;

    /** Why two parties are one, in words; null where they are not, or it cannot be told. */
    @FunctionalInterface
    private interface Reason {
        @Nullable String of(Candidate one, Candidate other);
    }

    private SameParties(List<Candidate> parties) {
        this.parties = parties;
        this.groups = new Groups(parties.stream().map(Candidate::id).toList());
    }

    /**
     * @param parties of all lists, sorted by id
     */
    static List<Identity> of(List<Candidate> parties) {
        SameParties same = new SameParties(parties);
        same.join(
                Rule.REFERENCE,
                party -> party.references().stream(),
                MOST,
                SameParties::sameReference);
        same.join(Rule.IDENTIFIER, SameNumber::keys, MOST, SameNumber::reason);
        SameName names = new SameName();
        same.join(Rule.NAME, party -> party.texts().stream(), MOST, names::reason);
        same.join(Rule.NAME, party -> party.words().stream(), MOST_OF_WORD, names::reason);
        same.join(Rule.NAME, SameName::birthdays, MOST_OF_DAY, names::reason);
        return same.groups.identities();
    }

    /** Joins those of each block that the rule finds to be one. */
    private void join(
            Rule rule, Function<Candidate, Stream<String>> keys, int most, Reason reason) {
        Blocks.of(parties, keys)
                .shared(most)
                .forEach(
                        block -> {
                            for (int i = 0; i < block.size(); i++) {
                                for (int j = i + 1; j < block.size(); j++) {
                                    join(block.get(i), block.get(j), rule, reason);
                                }
                            }
                        });
    }

    private void join(int one, int other, Rule rule, Reason reason) {
        if (groups.mayJoin(one, other)) {
            String detail = reason.of(parties.get(one), parties.get(other));
            if (detail != null) {
                groups.join(one, other, rule, detail);
            }
        }
    }

    private static @Nullable String sameReference(Candidate one, Candidate other) {
        return one.references().stream()
                .filter(other.references()::contains)
                .min(String::compareTo)
                .map("Both lists give the number %s."::formatted)
                .orElse(null);
    }
}
