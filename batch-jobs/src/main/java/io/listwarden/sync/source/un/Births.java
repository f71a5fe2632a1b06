package io.listwarden.sync.source.un;

import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.Place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and places of birth. A date that stands with an alias is that of the bearer of that name,
 * who is this party, and so counts as the party's too.
 *
 * @param dates sorted by date
 * @param places sorted by text
 */
record Births(List<BirthDate> dates, List<Place> places) {
    /** Two years in the place of one, as the list wrote a range until 2016. */
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})\\s*-\\s*([0-9]{4})");

    private static final Comparator<BirthDate> BY_DATE =
            Comparator.comparing((BirthDate date) -> date.earliest().toString())
                    .thenComparing(BirthDate::toString);

    static Births of(SubjectElement subject, Details.Builder details, Consumer<String> unknown) {
        List<BirthDate> dates = new ArrayList<>();
        for (BirthDateElement element : subject.birthDates) {
            date(element, unknown)
                    .ifPresentOrElse(dates::add, () -> keep(element, details, unknown));
        }
        for (AliasElement alias : subject.individualAliases) {
            ofAlias(alias).ifPresent(dates::add);
        }
        return new Births(dates.stream().distinct().sorted(BY_DATE).toList(), places(subject));
    }

    private static List<Place> places(SubjectElement subject) {
        return subject.birthPlaces.stream()
                .map(PartyMapper::place)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(Place::text).thenComparing(Place::toString))
                .toList();
    }

    private static Optional<BirthDate> ofAlias(AliasElement alias) {
        Details details = Details.builder().add("ALIAS_NAME", Texts.folded(alias.name)).build();
        String published = Texts.folded(alias.birthDate);
        Matcher years = YEARS.matcher(published);
        return years.matches()
                ? range(years.group(1), years.group(2), false, details)
                : Dates.partial(published)
                        .map(date -> new BirthDate(null, date, date, false, published, details));
    }

    /** What gives no date stays as a text; one that was meant to be a date is reported. */
    private static void keep(
            BirthDateElement element, Details.Builder details, Consumer<String> unknown) {
        String dates =
                Texts.joined("; ", element.date, element.year, element.fromYear, element.toYear);
        details.add("INDIVIDUAL_DATE_OF_BIRTH", Texts.joined("; ", dates, element.note));
        if (!dates.isEmpty()) {
            unknown.accept("INDIVIDUAL_DATE_OF_BIRTH in a form that we do not know");
        }
    }

    private static Optional<BirthDate> date(BirthDateElement element, Consumer<String> unknown) {
        boolean approximate =
                isApproximate(Texts.folded(element.type).toUpperCase(Locale.ROOT), unknown);
        Details details =
                Details.builder()
                        .add("TYPE_OF_DATE", Texts.folded(element.type))
                        .add("NOTE", Texts.folded(element.note))
                        .build();
        if (!Texts.joined("", element.fromYear, element.toYear).isEmpty()) {
            return range(element.fromYear, element.toYear, approximate, details);
        }
        String day = Texts.folded(element.date);
        String published = day.isEmpty() ? Texts.folded(element.year) : day;
        Matcher years = YEARS.matcher(published);
        if (years.matches()) {
            return range(years.group(1), years.group(2), approximate, details);
        }
        return Dates.partial(published)
                .map(date -> new BirthDate(null, date, date, approximate, published, details));
    }

    private static boolean isApproximate(String type, Consumer<String> unknown) {
        return switch (type) {
            case "EXACT", "BETWEEN", "" -> false;
            case "APPROXIMATELY" -> true;
            default -> {
                unknown.accept("INDIVIDUAL_DATE_OF_BIRTH/TYPE_OF_DATE=" + type);
                yield true;
            }
        };
    }

    private static Optional<BirthDate> range(
            String first, String last, boolean approximate, Details details) {
        Optional<PartialDate> from = Dates.partial(Texts.folded(first));
        Optional<PartialDate> to = Dates.partial(Texts.folded(last));
        if (from.isEmpty() || to.isEmpty() || to.get().lastDay().isBefore(from.get().firstDay())) {
            return Optional.empty();
        }
        String text = Texts.joined(" to ", first, last);
        return Optional.of(new BirthDate(null, from.get(), to.get(), approximate, text, details));
    }
}
