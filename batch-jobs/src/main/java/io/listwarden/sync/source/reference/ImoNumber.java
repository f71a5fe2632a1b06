package io.listwarden.sync.source.reference;

/**
 * Numbers of the International Maritime Organization's scheme (resolution A.1117(30) for ships,
 * MSC.160(78) for companies and registered owners): six digits and a check digit. Lists seldom say
 * which of the two a number is, and each has a check of its own.
 */
final class ImoNumber {
    private static final int LENGTH = 7;

    private ImoNumber() {}

    static boolean holds(String number) {
        return WeightedDigits.areDigits(number, LENGTH) && (isShips(number) || isCompanys(number));
    }

    private static boolean isShips(String number) {
        return WeightedDigits.sum(number, 7, 6, 5, 4, 3, 2) % 10 == check(number);
    }

    private static boolean isCompanys(String number) {
        return (11 - WeightedDigits.sum(number, 8, 6, 4, 2, 9, 7) % 11) % 10 == check(number);
    }

    private static int check(String number) {
        return WeightedDigits.digit(number, LENGTH - 1);
    }
}
