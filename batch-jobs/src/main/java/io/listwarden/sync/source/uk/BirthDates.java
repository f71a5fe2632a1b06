package io.listwarden.sync.source.uk;

import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code DD/MM/YYYY}, in which {@code dd} and {@code mm} stand for what is not known. */
final class BirthDates {
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<day>[0-9]{1,2}|dd)/(?<month>[0-9]{1,2}|mm)/(?<year>[0-9]{4})",
                    Pattern.CASE_INSENSITIVE);

    private BirthDates() {}

    /** Sorted by date; what is no date stays as text in the details. */
    static List<BirthDate> of(
            Designation designation, Details.Builder details, Consumer<String> unknown) {
        List<BirthDate> dates = new ArrayList<>();
        for (String text : designation.all(Field.DATE_OF_BIRTH)) {
            date(text)
                    .ifPresentOrElse(
                            date ->
                                    dates.add(
                                            new BirthDate(
                                                    null, date, date, false, text, Details.NONE)),
                            () -> {
                                details.add(Field.DATE_OF_BIRTH.element(), text);
                                unknown.accept("DOB in a form that we do not know");
                            });
        }
        dates.sort(
                Comparator.comparing((BirthDate date) -> date.earliest().toString())
                        .thenComparing(BirthDate::text));
        return dates;
    }

    private static Optional<PartialDate> date(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        Integer month = number(form.group("month"));
        Integer day = month == null ? null : number(form.group("day"));
        try {
            return Optional.of(
                    new PartialDate(Integer.parseInt(form.group("year")), month, day));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Zeros are written for what is not known, too. */
    private static @Nullable Integer number(String digits) {
        if (!Character.isDigit(digits.charAt(0))) {
            return null;
        }
        int number = Integer.parseInt(digits);
        return number == 0 ? null : (Integer) number;
    }
}
