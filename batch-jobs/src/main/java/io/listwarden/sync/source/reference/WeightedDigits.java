package io.listwarden.sync.source.reference;

/** Sums of digits, each times a weight of its place, which most check digits are made of. */
final class WeightedDigits {
    private WeightedDigits() {}

    static boolean areDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(WeightedDigits::isDigit);
    }

    /** Only ASCII digits are digits of a number. */
    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }

    /** The sum over as many digits as there are weights. */
    static int sum(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(digits, i);
        }
        return sum;
    }
}
