package io.listwarden.sync.source.reference;

/** The unified social credit code of Chinese organisations, GB 32100-2015. */
final class SocialCreditCode {
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private SocialCreditCode() {}

    static boolean holds(String code) {
        if (code.length() != LENGTH || code.chars().anyMatch(sign -> SIGNS.indexOf(sign) < 0)) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += weight * SIGNS.indexOf(code.charAt(i));
            weight = weight * 3 % SIGNS.length();
        }
        return (sum + SIGNS.indexOf(code.charAt(LENGTH - 1))) % SIGNS.length() == 0;
    }
}
