package io.listwarden.service.crash;

import io.listwarden.sync.testing.EuExport;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the publisher says after so many changes: each edition loses the first entity of the one
 * before, gains one, and renames all others.
 *
 * @param number counted from 1; also the number of the version that it becomes
 * @param size how many entities it has
 */
record Edition(int number, int size) {
    /** The first, the middle and the last entity: a part of a list would lack one of them. */
    static final int WITNESSES = 3;

    /** All witnesses are called this, followed by {@link #word}. */
    static final String WITNESS = "Zarkon Shipping";

    private static final List<String> WORDS =
            List.of(
                    "Amber",
                    "Basalt",
                    "Cobalt",
                    "Dolomite",
                    "Emerald",
                    "Flint",
                    "Garnet",
                    "Hematite",
                    "Indigo",
                    "Jasper",
                    "Kyanite",
                    "Lapis",
                    "Malachite",
                    "Nickel",
                    "Onyx",
                    "Pyrite",
                    "Quartz",
                    "Ruby",
                    "Sapphire",
                    "Topaz",
                    "Umber",
                    "Violan",
                    "Wolfram",
                    "Xenotime",
                    "Yttrium",
                    "Zircon");

    /** The word that is in every name of this edition and of no other. */
    String word() {
        return WORDS.get(number - 1);
    }

    String etag() {
        return "\"%d\"".formatted(number);
    }

    Set<String> partyIds() {
        return ids().mapToObj("eu-fsf:%d"::formatted)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String document() {
        return EuExport.of(
                LocalDate.of(2026, 1, 1).plusDays(number),
                ids().mapToObj(id -> EuExport.entity(id, name(id))).toList());
    }

    private IntStream ids() {
        return IntStream.range(number, number + size);
    }

    private String name(int id) {
        int place = id - number;
        boolean witness = place == 0 || place == size / 2 || place == size - 1;
        return witness ? WITNESS + " " + word() : "Company %d %s".formatted(id, word());
    }
}
