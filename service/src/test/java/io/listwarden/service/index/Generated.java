package io.listwarden.service.index;

import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up parties out of few syllables, so that many are alike, and questions for them. */
final class Generated {
    private static final List<String> SYLLABLES =
            List.of("ka", "ri", "mo", "ham", "ed", "ab", "dul", "sa", "le", "vich", "tech", "no");

    /** Of Chinese and Korean names, by several customs. */
    private static final List<String> ASIAN =
            List.of(
                    "zhang", "chang", "xiao", "hsiao", "hong", "hung", "kim", "gim", "chol", "jol",
                    "jong", "chong");

    private static final List<String> SMALL =
            List.of("al", "bin", "Ltd", "LLC", "Dr", "3", "7", "Trading", "J", "K", "Group");

    private Generated() {}

    static List<ListedParty> parties(Random random, int count) {
        List<ListedParty> parties = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parties.add(party(random, i));
        }
        return parties;
    }

    private static ListedParty party(Random random, int key) {
        List<ListedName> names = new ArrayList<>();
        names.add(ListedName.of(NameType.PRIMARY, name(random)));
        if (random.nextBoolean()) {
            names.add(ListedName.weak(name(random)));
        }
        List<BirthDate> births =
                random.nextBoolean() ? List.of(BirthDate.of(year(random))) : List.of();
        return new ListedParty(
                new PartyId("own-a", Integer.toString(key)),
                PartyKind.UNKNOWN,
                names,
                List.of(),
                births,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Listing.EMPTY,
                Details.NONE,
                List.of());
    }

    private static PartialDate year(Random random) {
        return PartialDate.ofYear(1950 + random.nextInt(4));
    }

    /** A listed name with slips, or a name of nobody; sometimes with a birth year. */
    static Subject question(Random random, List<ListedParty> parties) {
        ListedParty party = parties.get(random.nextInt(parties.size()));
        String listed = party.names().get(random.nextInt(party.names().size())).text();
        String text = random.nextInt(4) == 0 ? name(random) : slipped(listed, random);
        List<Subject.DateRange> births =
                random.nextInt(3) == 0 ? List.of(Subject.DateRange.of(year(random))) : List.of();
        Subject bare = TokenIndexTest.asked(text);
        return new Subject(
                bare.kind(), bare.names(), births, List.of(), List.of(), List.of(), List.of());
    }

    private static String slipped(String name, Random random) {
        int at = random.nextInt(name.length());
        return switch (random.nextInt(5)) {
            case 0 -> name;
            case 1 -> name.substring(0, at) + name.substring(at + 1);
            case 2 -> name.substring(0, at) + 'e' + name.substring(at);
            case 3 -> name.replaceFirst(" ", "");
            default -> name.substring(at) + ' ' + name.substring(0, at);
        };
    }

    static String name(Random random) {
        if (random.nextInt(4) == 0) {
            return asianName(random);
        }
        StringBuilder name = new StringBuilder(word(random));
        int more = random.nextInt(4);
        for (int i = 0; i < more; i++) {
            boolean small = random.nextInt(3) == 0;
            name.append(' ').append(small ? SMALL.get(random.nextInt(SMALL.size())) : word(random));
        }
        return name.toString();
    }

    private static String asianName(Random random) {
        StringBuilder name = new StringBuilder(asian(random));
        int more = 1 + random.nextInt(2);
        for (int i = 0; i < more; i++) {
            boolean two = random.nextInt(3) == 0;
            name.append(' ').append(asian(random)).append(two ? asian(random) : "");
        }
        return name.toString();
    }

    private static String asian(Random random) {
        return ASIAN.get(random.nextInt(ASIAN.size()));
    }

    static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int syllables = 1 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.toString();
    }
}
