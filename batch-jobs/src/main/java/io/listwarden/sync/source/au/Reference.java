package io.listwarden.sync.source.au;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The publisher's reference: {@code 2} of a party, {@code 2a} and {@code 2b1} of its other names; a
 * number's cell or a text.
 *
 * @param number the party's
 * @param suffix which of its names, empty for the party itself
 */
record Reference(String number, String suffix) {
    /** By the letters and then the digits of the suffix: {@code a}, {@code b}, {@code b2}, aa. */
    static final Comparator<Reference> ORDER =
            Comparator.comparing((Reference reference) -> reference.number().length())
                    .thenComparing(Reference::number)
                    .thenComparing(reference -> reference.letters().length())
                    .thenComparing(Reference::letters)
                    .thenComparing(reference -> reference.suffix().length())
                    .thenComparing(Reference::suffix);

    private static final Pattern FORM =
            Pattern.compile("0{0,6}(\\d{1,9})\\s?([A-Za-z]{0,3}\\d{0,3})");

    /**
     * Reads the reference of a row.
     *
     * @throws io.listwarden.contracts.failure.MalformedListException if it has none, or one of
     *     another form
     */
    static Reference of(AuRow row) {
        AuRow.Value value = row.value(Column.REFERENCE);
        if (value == null) {
            throw row.malformed(Column.REFERENCE, "is blank");
        }
        BigDecimal number = value.number();
        Matcher form = FORM.matcher(number == null ? row.text(Column.REFERENCE) : plain(number));
        if (!form.matches()) {
            throw row.malformed(
                    Column.REFERENCE,
                    "is \"" + row.text(Column.REFERENCE) + "\", not a number with letters");
        }
        return new Reference(form.group(1), form.group(2).toLowerCase(Locale.ROOT));
    }

    private static String plain(BigDecimal number) {
        boolean small = number.precision() - number.scale() < 10 && number.scale() < 10;
        return small ? number.stripTrailingZeros().toPlainString() : number.toString();
    }

    private String letters() {
        return suffix.replaceAll("\\d", "");
    }

    /** As published, with its letters small. */
    @Override
    public String toString() {
        return number + suffix;
    }
}
