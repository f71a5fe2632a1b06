package io.listwarden.sync.source.au;

import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.PartialDate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day of listing where {@code Listing Information} begins by saying it: {@code Listed on
 * 5 Jul. 2017}, {@code Listed by UN 1267 Committee on …}, {@code Designated under the Autonomous
 * Sanctions Regulations 2011 on …}, or by nothing but the date. The control date is none: it is the
 * day of the last change.
 */
final class ListingDate {
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(?:Resolution \\d+ \\(\\d{4}\\),? )?"
                            + "(?:The Minister for Foreign Affairs listed this \\p{L}{1,12} on "
                            + "|(?:first )?(?:listed|designated)"
                            + "(?: by (?:the )?UN[ \\p{Alnum}()]{0,60}?"
                            + "| under the Autonomous Sanctions Regulations 2011)?(?: ?on)?:? ?)?"
                            + "(?<!\\d)(\\d{1,2} \\p{L}{3,9}\\.? ?\\d{4})\\b.*",
                    Pattern.CASE_INSENSITIVE);

    private ListingDate() {}

    static @Nullable LocalDate in(AuRow row) {
        AuRow.Value value = row.value(Column.LISTING_INFORMATION);
        if (value != null && Serial.date(value).isPresent()) {
            return Serial.date(value).get();
        }
        Matcher beginning = BEGINNING.matcher(row.clean(Column.LISTING_INFORMATION));
        if (!beginning.matches()) {
            return null;
        }
        List<BirthDate> dates =
                BirthDateReading.of(new AuRow.Value(beginning.group(1), null)).dates();
        PartialDate date = dates.isEmpty() ? null : dates.getFirst().earliest();
        return date == null ? null : date.firstDay();
    }
}
