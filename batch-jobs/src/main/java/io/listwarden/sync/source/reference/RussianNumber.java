package io.listwarden.sync.source.reference;

/** The numbers of the Russian tax service: of taxpayers (INN) and of registration (OGRN). */
final class RussianNumber {
    private static final int COMPANY_INN = 10;
    private static final int PERSON_INN = 12;
    private static final int COMPANY_OGRN = 13;
    private static final int ENTREPRENEUR_OGRN = 15;

    private RussianNumber() {}

    static boolean isInn(String number) {
        return WeightedDigits.areDigits(number, COMPANY_INN)
                        && checks(number, 2, 4, 10, 3, 5, 9, 4, 6, 8)
                || WeightedDigits.areDigits(number, PERSON_INN)
                        && checks(number, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
                        && checks(number, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8);
    }

    /** Whether a number of a taxpayer can be meant at all, however its check turns out. */
    static boolean isOfInnLength(String number) {
        return number.length() == COMPANY_INN || number.length() == PERSON_INN;
    }

    static boolean isOgrn(String number) {
        return WeightedDigits.areDigits(number, COMPANY_OGRN) && remains(number, 11)
                || WeightedDigits.areDigits(number, ENTREPRENEUR_OGRN) && remains(number, 13);
    }

    private static boolean checks(String number, int... weights) {
        return WeightedDigits.sum(number, weights) % 11 % 10
                == WeightedDigits.digit(number, weights.length);
    }

    private static boolean remains(String number, int divisor) {
        int last = number.length() - 1;
        return Long.parseLong(number.substring(0, last)) % divisor % 10
                == WeightedDigits.digit(number, last);
    }
}
