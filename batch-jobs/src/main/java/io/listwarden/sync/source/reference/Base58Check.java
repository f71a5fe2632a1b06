package io.listwarden.sync.source.reference;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Bytes in base 58 whose last four are the beginning of a double SHA-256 of those before. */
final class Base58Check {
    private static final String SIGNS =
            "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(SIGNS.length());
    private static final int CHECK = 4;

    /** One byte or two of version and twenty of a hash. */
    private static final int SHORTEST = 21;

    private static final int LONGEST = 22;

    private Base58Check() {}

    /** The address is at most a few dozen signs long. */
    static boolean holds(String address) {
        if (address.chars().anyMatch(sign -> SIGNS.indexOf(sign) < 0)) {
            return false;
        }
        byte[] bytes = bytes(address);
        int body = bytes.length - CHECK;
        return body >= SHORTEST
                && body <= LONGEST
                && Arrays.equals(
                        Arrays.copyOf(sha256(sha256(Arrays.copyOf(bytes, body))), CHECK),
                        Arrays.copyOfRange(bytes, body, bytes.length));
    }

    /** Each leading 1 is a byte of zero. */
    private static byte[] bytes(String address) {
        BigInteger number = BigInteger.ZERO;
        int zeros = 0;
        for (int i = 0; i < address.length(); i++) {
            int digit = SIGNS.indexOf(address.charAt(i));
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
            zeros += number.signum() == 0 ? 1 : 0;
        }
        byte[] magnitude = number.toByteArray();
        int sign = magnitude[0] == 0 ? 1 : 0;
        byte[] bytes = new byte[zeros + magnitude.length - sign];
        System.arraycopy(magnitude, sign, bytes, zeros, magnitude.length - sign);
        return bytes;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
