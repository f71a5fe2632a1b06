package io.listwarden.contracts.generation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Some lines of a blob as a gzip member of their own (RFC 1952), which can be read without those
 * before it. Its header has an extra field that says how long it is and how many lines it holds, so
 * that a reader finds the next; who does not know the field reads all members as one stream.
 *
 * @param length bytes of the whole member
 * @param lines lines in it
 */
record Block(int length, int lines) {
    /** Quickly rather than tightly: blobs are written once and soon replaced. */
    private static final int LEVEL = 3;

    private static final int MAGIC = 0x8b1f;
    private static final byte DEFLATED = 8;
    private static final byte WITH_EXTRA_FIELD = 4;
    private static final byte UNKNOWN_SYSTEM = -1;
    private static final short FIELD_BYTES = 8;
    private static final short FIELD = 'L' | 'W' << 8;
    private static final int HEADER_BYTES = 24;
    private static final int TRAILER_BYTES = 8;

    /** What no block is, or no longer. */
    static final Block NONE = new Block(0, 0);

    /** The member that holds these lines. */
    static byte[] compress(byte[] text, int lines) {
        ByteBuffer member =
                ByteBuffer.allocate(HEADER_BYTES + mostCompressed(text.length) + TRAILER_BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .position(HEADER_BYTES);
        deflate(text, member);
        member.putInt(checksum(text)).putInt(text.length);
        int length = member.position();
        member.putShort(0, (short) MAGIC)
                .put(2, DEFLATED)
                .put(3, WITH_EXTRA_FIELD)
                .put(9, UNKNOWN_SYSTEM)
                .putShort(10, (short) (FIELD_BYTES + 4))
                .putShort(12, FIELD)
                .putShort(14, FIELD_BYTES)
                .putInt(16, length)
                .putInt(20, lines);
        return Arrays.copyOf(member.array(), length);
    }

    private static int checksum(byte[] text) {
        CRC32 checksum = new CRC32();
        checksum.update(text);
        return (int) checksum.getValue();
    }

    private static int mostCompressed(int length) {
        return length + length / 1_000 + 64;
    }

    private static void deflate(byte[] text, ByteBuffer target) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(text);
            deflater.finish();
            deflater.deflate(target);
        } finally {
            deflater.end();
        }
    }

    /** The block that begins there, or {@link #NONE} where none does that ends in the content. */
    static Block at(int start, byte[] content) {
        if (content.length - start < HEADER_BYTES + TRAILER_BYTES) {
            return NONE;
        }
        ByteBuffer header = member(start, content);
        boolean marked =
                (header.getShort(0) & 0xffff) == MAGIC
                        && header.get(3) == WITH_EXTRA_FIELD
                        && header.getShort(10) == FIELD_BYTES + 4
                        && header.getShort(12) == FIELD;
        Block block = new Block(header.getInt(16), header.getInt(20));
        boolean fits =
                block.lines > 0
                        && block.length >= HEADER_BYTES + TRAILER_BYTES
                        && block.length <= content.length - start;
        return marked && fits ? block : NONE;
    }

    private static ByteBuffer member(int start, byte[] content) {
        return ByteBuffer.wrap(content, start, content.length - start)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The lines of the block that begins there.
     *
     * @throws IOException if they cannot be read
     */
    byte[] text(int start, byte[] content) throws IOException {
        ByteBuffer member = member(start, content);
        int size = member.getInt(length - 4);
        if (size < 0 || size > PartyBlob.MAXIMUM_LINE_BYTES + BlockWriter.BLOCK_BYTES) {
            throw new IOException("a block is larger than it can be");
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(content, start + HEADER_BYTES, length - HEADER_BYTES - TRAILER_BYTES);
            byte[] text = new byte[size];
            if (inflater.inflate(text) != size || checksum(text) != member.getInt(length - 8)) {
                throw new IOException("a block is not what was written");
            }
            return text;
        } catch (DataFormatException e) {
            throw new IOException("a block is damaged", e);
        } finally {
            inflater.end();
        }
    }
}
