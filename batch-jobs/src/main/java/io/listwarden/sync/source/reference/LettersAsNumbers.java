package io.listwarden.sync.source.reference;

import java.util.regex.Pattern;

/** Numbers whose letters count as 10 to 35 in their check: LEI, IBAN and ISIN. */
final class LettersAsNumbers {
    private static final Pattern LEI = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}");
    private static final Pattern ISIN = Pattern.compile("[A-Z]{2}[0-9A-Z]{9}[0-9]");
    private static final int IBAN_HEAD = 4;

    private LettersAsNumbers() {}

    /** ISO 17442: the remainder of the whole by 97 is 1 (ISO/IEC 7064, MOD 97-10). */
    static boolean isLei(String number) {
        return LEI.matcher(number).matches() && remainder(number) == 1;
    }

    /** ISO 13616: as the LEI, when country and check digits are put at the end. */
    static boolean isIban(String number) {
        return IBAN.matcher(number).matches()
                && remainder(number.substring(IBAN_HEAD) + number.substring(0, IBAN_HEAD)) == 1;
    }

    /** ISO 6166: every second digit from the end is doubled and the digits' sum ends in 0. */
    static boolean isIsin(String number) {
        if (!ISIN.matcher(number).matches()) {
            return false;
        }
        String digits = digits(number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int fromEnd = digits.length() - 1 - i;
            int digit = WeightedDigits.digit(digits, i) * (1 + fromEnd % 2);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0;
    }

    private static int remainder(String number) {
        return digits(number).chars().reduce(0, (rest, sign) -> (rest * 10 + sign - '0') % 97);
    }

    private static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        number.chars().forEach(sign -> digits.append(Character.digit(sign, 36)));
        return digits.toString();
    }
}
