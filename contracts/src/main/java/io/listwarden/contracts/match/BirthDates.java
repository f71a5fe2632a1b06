package io.listwarden.contracts.match;

import io.listwarden.contracts.party.PartialDate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Compares birth dates, which may be partial, ranges or approximate. */
final class BirthDates {
    private static final double SAME_DAY = 1;
    private static final double SWAPPED = 0.7;
    private static final double OVERLAP = 0.6;
    private static final double NEARLY = 0.4;

    private BirthDates() {}

    private record Pair(Subject.DateRange ours, Subject.DateRange theirs, double agreement) {}

    static @Nullable Finding agree(Subject question, Subject other) {
        Pair best = best(question, other);
        if (best == null || best.agreement() == 0) {
            return null;
        }
        return new Finding(best.agreement(), () -> told(best, agreement(best)));
    }

    static @Nullable Finding differ(Subject question, Subject other) {
        Pair best = best(question, other);
        if (best == null || best.agreement() > 0) {
            return null;
        }
        return new Finding(1, () -> told(best, difference(best)));
    }

    private static String agreement(Pair pair) {
        return "The birth date %s of the question %s %s in the list."
                .formatted(text(pair.ours()), words(pair.agreement()), text(pair.theirs()));
    }

    private static String difference(Pair pair) {
        return "The birth date %s of the question is not %s as in the list."
                .formatted(text(pair.ours()), text(pair.theirs()));
    }

    private static Finding.Told told(Pair pair, String detail) {
        return new Finding.Told(detail, text(pair.ours()), text(pair.theirs()));
    }

    private static String words(double agreement) {
        if (agreement == SAME_DAY) {
            return "is";
        }
        if (agreement == SWAPPED) {
            return "is, with day and month exchanged,";
        }
        return agreement == OVERLAP ? "fits" : "is within a year of";
    }

    private static @Nullable Pair best(Subject question, Subject other) {
        Pair best = null;
        for (Subject.DateRange ours : question.birthDates()) {
            for (Subject.DateRange theirs : other.birthDates()) {
                double agreement = agreement(ours, theirs);
                if (best == null || agreement > best.agreement()) {
                    best = new Pair(ours, theirs, agreement);
                }
            }
        }
        return best;
    }

    private static double agreement(Subject.DateRange a, Subject.DateRange b) {
        if (isDay(a) && isDay(b) && a.earliest().equals(b.earliest())) {
            return SAME_DAY;
        }
        if (isSwapped(a.earliest(), b.earliest())) {
            return SWAPPED;
        }
        if (overlap(a, b) && (!isDay(a) || !isDay(b))) {
            return OVERLAP;
        }
        return isWithinAYear(a, b) ? NEARLY : 0;
    }

    private static boolean isDay(Subject.DateRange range) {
        return range.earliest().day() != null && range.earliest().equals(range.latest());
    }

    private static boolean isSwapped(PartialDate a, PartialDate b) {
        return a.day() != null
                && b.day() != null
                && a.year() == b.year()
                && a.day().equals(b.month())
                && b.day().equals(a.month());
    }

    private static boolean overlap(Subject.DateRange a, Subject.DateRange b) {
        return !first(a).isAfter(last(b)) && !first(b).isAfter(last(a));
    }

    /** Approximate dates and bare years may be a year off; the same day of another year too. */
    private static boolean isWithinAYear(Subject.DateRange a, Subject.DateRange b) {
        if (isDay(a) && isDay(b) && !a.approximate() && !b.approximate()) {
            return isSameDayOfNextYear(a.earliest(), b.earliest());
        }
        return gap(a, b) <= 366 && (a.approximate() || b.approximate());
    }

    private static boolean isSameDayOfNextYear(PartialDate a, PartialDate b) {
        return Math.abs(a.year() - b.year()) == 1
                && a.firstDay().getMonth() == b.firstDay().getMonth()
                && a.firstDay().getDayOfMonth() == b.firstDay().getDayOfMonth();
    }

    private static long gap(Subject.DateRange a, Subject.DateRange b) {
        long before = ChronoUnit.DAYS.between(last(a), first(b));
        long after = ChronoUnit.DAYS.between(last(b), first(a));
        return Math.max(0, Math.max(before, after));
    }

    private static LocalDate first(Subject.DateRange range) {
        return range.earliest().firstDay();
    }

    private static LocalDate last(Subject.DateRange range) {
        return range.latest().lastDay();
    }

    private static String text(Subject.DateRange range) {
        String span =
                range.earliest().equals(range.latest())
                        ? range.earliest().toString()
                        : range.earliest() + " to " + range.latest();
        return range.approximate() ? "circa " + span : span;
    }
}
