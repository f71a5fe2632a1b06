package io.listwarden.contracts.generation;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyJson;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The parties of a blob as they are stored, compressed; each can be decoded by itself. Immutable
 * and safe for any number of threads.
 */
public final class PackedParties {
    /** The line before the first party. */
    private static final int HEADER_LINES = 1;

    private final byte[] content;

    /** Where each block begins. */
    private final int[] starts;

    /** The number of each block's first line in the blob, and the number of all lines. */
    private final int[] lines;

    private PackedParties(byte[] content, int[] starts, int[] lines) {
        this.content = content;
        this.starts = starts;
        this.lines = lines;
    }

    /**
     * The parties of a blob; empty where it is not stored in blocks, as older ones are not. Looks
     * at the blocks' headers alone: that the content is right is for the caller to know.
     *
     * @param content the blob, compressed; not to be changed
     */
    public static Optional<PackedParties> of(byte[] content) {
        int[] starts = new int[16];
        int[] lines = new int[17];
        int blocks = 0;
        int end = 0;
        while (end < content.length) {
            Block block = Block.at(end, content);
            if (block.equals(Block.NONE) || block.lines() > Integer.MAX_VALUE - lines[blocks]) {
                return Optional.empty();
            }
            if (blocks == starts.length) {
                starts = Arrays.copyOf(starts, 2 * blocks);
                lines = Arrays.copyOf(lines, 2 * blocks + 1);
            }
            starts[blocks] = end;
            lines[blocks + 1] = lines[blocks] + block.lines();
            end += block.length();
            blocks++;
        }
        return blocks == 0
                ? Optional.empty()
                : Optional.of(
                        new PackedParties(
                                content,
                                Arrays.copyOf(starts, blocks),
                                Arrays.copyOf(lines, blocks + 1)));
    }

    /** Number of parties. */
    public int size() {
        return lines[lines.length - 1] - HEADER_LINES;
    }

    /**
     * Decodes a party.
     *
     * @param number its place in the order of the keys, counted from 0
     * @throws ListwardenException {@code CORRUPT} when it cannot be decoded
     */
    public ListedParty party(int number) {
        int line = number + HEADER_LINES;
        int found = Arrays.binarySearch(lines, line);
        int block = found < 0 ? -found - 2 : found;
        try {
            byte[] text = Block.at(starts[block], content).text(starts[block], content);
            return PartyJson.read(cut(text, line - lines[block]));
        } catch (IOException | RuntimeException e) {
            throw new ListwardenException(
                    FailureKind.CORRUPT, "The party " + number + " of a blob is corrupt.", e);
        }
    }

    private static byte[] cut(byte[] text, int line) throws IOException {
        int start = 0;
        for (int i = 0; i < line; i++) {
            start = end(text, start) + 1;
        }
        return Arrays.copyOfRange(text, start, end(text, start));
    }

    private static int end(byte[] text, int start) throws IOException {
        for (int i = start; i < text.length; i++) {
            if (text[i] == '\n') {
                return i;
            }
        }
        throw new EOFException("a line is missing");
    }
}
