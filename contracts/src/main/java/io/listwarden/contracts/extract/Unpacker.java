package io.listwarden.contracts.extract;

import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link Packer} wrote.
 *
 * <p>What is not that ends in an {@link IndexOutOfBoundsException} or an {@link
 * IllegalArgumentException}.
 */
final class Unpacker {
    private final byte[] bytes;
    private int at;

    Unpacker(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    /** Where the next byte stands. */
    int at() {
        return at;
    }

    void skip(int more) {
        at += more;
    }

    boolean flag() {
        return number() != 0;
    }

    int number() {
        int number = 0;
        int next;
        int shift = 0;
        do {
            next = bytes[at++];
            number |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        if (number < 0 || shift > 35) {
            throw new IllegalArgumentException("a number is too large");
        }
        return number;
    }

    /** A number of things of which each takes at least a byte. */
    int count() {
        int count = number();
        if (count > bytes.length - at) {
            throw new IllegalArgumentException("more is told of than there is");
        }
        return count;
    }

    String text() {
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    byte[] raw(int length) {
        byte[] raw = new byte[length];
        System.arraycopy(bytes, at, raw, 0, length);
        at += length;
        return raw;
    }
}
