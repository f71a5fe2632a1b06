package io.listwarden.service.benchmark.parties;

import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyId;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * A real party of which new ones are made: with other words in its names, other dates of the same
 * precision, and other letters and digits in its identifiers. Countries, addresses and the listing
 * stay.
 *
 * @param party the real one
 * @param names its names, in its order
 */
record PartyPattern(ListedParty party, List<NamePattern> names) {
    private static final int MOST_YEARS = 10;
    private static final int DAYS_OF_EVERY_MONTH = 28;

    static PartyPattern of(ListedParty party) {
        return new PartyPattern(
                party, party.names().stream().map(name -> NamePattern.of(name.text())).toList());
    }

    /**
     * A new party.
     *
     * @param key unique on the list
     * @param aliases the chance of each name but the first to be kept, 0 to 1
     * @param words gives the new word for a real one
     */
    ListedParty filled(
            long key,
            double aliases,
            Function<NamePattern.Word, String> words,
            RandomGenerator random) {
        return new ListedParty(
                new PartyId(party.id().listId(), Long.toString(key)),
                party.kind(),
                names(aliases, words, random),
                party.genders(),
                party.birthDates().stream().map(date -> moved(date, random)).toList(),
                party.birthPlaces(),
                party.countries(),
                party.identifiers().stream().map(number -> renumbered(number, random)).toList(),
                party.addresses(),
                party.listing(),
                party.details(),
                List.of());
    }

    private List<ListedName> names(
            double aliases, Function<NamePattern.Word, String> words, RandomGenerator random) {
        List<ListedName> kept = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (i == 0 || random.nextDouble() < aliases) {
                kept.add(named(party.names().get(i), names.get(i).filled(words)));
            }
        }
        return kept;
    }

    private static ListedName named(ListedName like, String text) {
        return new ListedName(
                like.id(),
                text,
                like.type(),
                like.strength(),
                like.language(),
                List.of(),
                like.details());
    }

    private static BirthDate moved(BirthDate date, RandomGenerator random) {
        int years = random.nextInt(-MOST_YEARS, MOST_YEARS + 1);
        if (!date.earliest().equals(date.latest())) {
            return between(date, inYear(date.earliest(), years), inYear(date.latest(), years));
        }
        PartialDate moved = anyDay(inYear(date.earliest(), years), random);
        return between(date, moved, moved);
    }

    private static BirthDate between(BirthDate like, PartialDate earliest, PartialDate latest) {
        return new BirthDate(
                null, earliest, latest, like.approximate(), earliest.toString(), like.details());
    }

    /** Every year has the first 28 days of each month. */
    private static PartialDate inYear(PartialDate date, int later) {
        Integer day = date.day();
        return new PartialDate(
                date.year() + later,
                date.month(),
                day == null ? null : Integer.valueOf(Math.min(day, DAYS_OF_EVERY_MONTH)));
    }

    private static PartialDate anyDay(PartialDate date, RandomGenerator random) {
        Integer month = date.month() == null ? null : Integer.valueOf(1 + random.nextInt(12));
        Integer day =
                date.day() == null
                        ? null
                        : Integer.valueOf(1 + random.nextInt(DAYS_OF_EVERY_MONTH));
        return new PartialDate(date.year(), month, day);
    }

    private static Identifier renumbered(Identifier like, RandomGenerator random) {
        StringBuilder value = new StringBuilder(like.value());
        for (int i = 0; i < value.length(); i++) {
            value.setCharAt(i, another(value.charAt(i), random));
        }
        return new Identifier(
                null, like.type(), value.toString(), like.country(), like.label(), like.details());
    }

    private static char another(char of, RandomGenerator random) {
        if (of >= '0' && of <= '9') {
            return (char) ('0' + random.nextInt(10));
        }
        return of >= 'A' && of <= 'Z' ? (char) ('A' + random.nextInt(26)) : of;
    }
}
