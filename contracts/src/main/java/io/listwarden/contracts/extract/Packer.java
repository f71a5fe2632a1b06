package io.listwarden.contracts.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers and texts one after the other; small numbers take one byte. */
final class Packer {
    private byte[] bytes = new byte[1 << 10];
    private int size;

    void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    /**
     * Seven bits a byte, the lowest first.
     *
     * @param number not negative
     */
    void number(int number) {
        int rest = number;
        while (rest > 0x7f) {
            octet(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        octet(rest);
    }

    private void octet(int octet) {
        room(1);
        bytes[size++] = (byte) octet;
    }

    void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        raw(encoded);
    }

    /** The bytes alone, without their number. */
    void raw(byte[] some) {
        room(some.length);
        System.arraycopy(some, 0, bytes, size, some.length);
        size += some.length;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    byte[] packed() {
        return Arrays.copyOf(bytes, size);
    }
}
