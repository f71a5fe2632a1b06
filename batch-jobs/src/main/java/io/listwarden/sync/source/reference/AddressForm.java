package io.listwarden.sync.source.reference;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A way in which ledgers write addresses, and what can be checked of it. */
enum AddressForm {
    /** Bitcoin's older addresses and all that took over its way, Tron's among them. */
    BASE58CHECK("[0-9A-Za-z]{24,36}", Base58Check::holds),
    BECH32_BITCOIN("(?i)bc1.*", address -> Bech32.holds("bc", address)),
    BECH32_LITECOIN("(?i)ltc1.*", address -> Bech32.holds("ltc", address)),
    /**
     * Ethereum's. The checksum that can hide in the case of its letters (EIP-55) needs a hash that
     * the platform does not have and is not checked.
     */
    HEX40("(?i)0x.*", address -> address.matches("0[xX][0-9a-fA-F]{40}"));

    private static final int LONGEST = 200;

    private final Pattern look;
    private final Predicate<String> check;

    AddressForm(String look, Predicate<String> check) {
        this.look = Pattern.compile(look);
        this.check = check;
    }

    /** Whether the address is meant to be one of this form, by how it begins or by its signs. */
    boolean isMeant(String address) {
        boolean matches = address.length() <= LONGEST && look.matcher(address).matches();
        return matches
                && (this != BASE58CHECK
                        || !BECH32_BITCOIN.isMeant(address)
                                && !BECH32_LITECOIN.isMeant(address)
                                && !HEX40.isMeant(address));
    }

    boolean holds(String address) {
        return check.test(address);
    }
}
