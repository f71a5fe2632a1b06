package io.listwarden.sync.source.uk;

import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a designation about the act of designating. */
final class Listings {
    private final Consumer<String> unknown;

    Listings(Consumer<String> unknown) {
        this.unknown = unknown;
    }

    /**
     * The listing.
     *
     * @param details takes what has no place of its own in it
     */
    Listing of(Designation designation, Details.Builder details) {
        unnamedSanctions(designation).forEach(it -> details.add("SanctionsImposedIndicators", it));
        return new Listing(
                designation.values(Field.REGIME).toList(),
                listedOn(designation, details).orElse(null),
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                remarks(designation));
    }

    /** The table has no indicators, so that only what they say beyond the text makes a party. */
    private static Stream<String> unnamedSanctions(Designation designation) {
        String named =
                letters(
                        designation
                                .values(Field.SANCTIONS_IMPOSED)
                                .collect(Collectors.joining("|")));
        return designation.indicators().stream().filter(it -> !named.contains(letters(it)));
    }

    /** The letters of a text, with its separators so that no sanction is found across two. */
    private static String letters(String text) {
        return text.codePoints()
                .filter(it -> Character.isLetter(it) || it == '|')
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    /** The earliest day; what else stands in its place goes to the details. */
    private Optional<LocalDate> listedOn(Designation designation, Details.Builder details) {
        Optional<LocalDate> earliest =
                designation
                        .values(Field.DATE_DESIGNATED)
                        .flatMap(it -> Dates.day(it).stream())
                        .min(LocalDate::compareTo);
        designation
                .values(Field.DATE_DESIGNATED)
                .filter(it -> Dates.day(it).isEmpty() || !Dates.day(it).equals(earliest))
                .forEach(
                        it -> {
                            unknown.accept("DateDesignated that is no day, or a further one");
                            details.add(Field.DATE_DESIGNATED.detail(), it);
                        });
        return earliest;
    }

    private static List<String> remarks(Designation designation) {
        return Stream.of(Field.OTHER_INFORMATION, Field.REASONS)
                .flatMap(designation::published)
                .map(HtmlText::unescaped)
                .map(Texts::trimmed)
                .filter(remark -> !remark.isEmpty())
                .distinct()
                .toList();
    }
}
