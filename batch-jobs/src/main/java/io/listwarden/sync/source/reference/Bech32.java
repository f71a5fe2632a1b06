package io.listwarden.sync.source.reference;

import java.util.Locale;

/** Addresses of BIP 173 (witness version 0) and BIP 350 (later versions). */
final class Bech32 {
    private static final String SIGNS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {
        0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
    };
    private static final int BECH32 = 1;
    private static final int BECH32M = 0x2bc830a3;
    private static final int CHECK = 6;
    private static final int LONGEST = 90;

    private Bech32() {}

    /**
     * Whether the check holds.
     *
     * @param prefix what stands before the separating 1, in small letters
     * @param address of one case throughout
     */
    static boolean holds(String prefix, String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        boolean oneCase = address.equals(lower) || address.equals(address.toUpperCase(Locale.ROOT));
        if (!oneCase || address.length() > LONGEST || !lower.startsWith(prefix + '1')) {
            return false;
        }
        String data = lower.substring(prefix.length() + 1);
        return data.length() > CHECK
                && data.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && remainder(prefix, data) == (data.charAt(0) == 'q' ? BECH32 : BECH32M);
    }

    private static int remainder(String prefix, String data) {
        int rest = 1;
        for (int i = 0; i < prefix.length(); i++) {
            rest = step(rest, prefix.charAt(i) >> 5);
        }
        rest = step(rest, 0);
        for (int i = 0; i < prefix.length(); i++) {
            rest = step(rest, prefix.charAt(i) & 31);
        }
        for (int i = 0; i < data.length(); i++) {
            rest = step(rest, SIGNS.indexOf(data.charAt(i)));
        }
        return rest;
    }

    private static int step(int rest, int value) {
        int top = rest >>> 25;
        int next = (rest & 0x1ffffff) << 5 ^ value;
        for (int i = 0; i < GENERATOR.length; i++) {
            next ^= (top >> i & 1) == 0 ? 0 : GENERATOR[i];
        }
        return next;
    }
}
