package io.listwarden.contracts.generation;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyJson;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the parties of one list, coming in any order, as one blob. For one thread; closing removes
 * what is unfinished.
 *
 * <p>The parties wait in a spool file: the header tells their number, and a database sorts by
 * another collation than we do. The heap holds no more than their keys.
 */
public final class BlobWriter implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;

    /** Leaves ample room for the header and the line ends. */
    private static final long MAXIMUM_SPOOLED_BYTES = PartyBlob.MAXIMUM_BYTES / 2;

    private final String listId;
    private final Path directory;
    private final FileChannel spool;
    private final OutputStream spoolEnd;
    private final SortedMap<String, Line> lines = new TreeMap<>();
    private int names;
    private long bytes;

    private record Line(long offset, int length) {}

    BlobWriter(String listId, Path directory) {
        this.listId = listId;
        this.directory = directory;
        try {
            Files.createDirectories(directory);
            this.spool = openSpool();
        } catch (IOException e) {
            throw storeDown(e);
        }
        this.spoolEnd = new BufferedOutputStream(Channels.newOutputStream(spool), BUFFER_BYTES);
    }

    private FileChannel openSpool() throws IOException {
        return FileChannel.open(
                temporaryFile(),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    private Path temporaryFile() throws IOException {
        return Files.createTempFile(directory, "blob-", ".tmp");
    }

    /**
     * Takes one party.
     *
     * @throws IllegalArgumentException if the party is on another list or was taken before
     * @throws ListwardenException {@code TOO_LARGE} when a blob cannot hold it
     */
    public void add(ListedParty party) {
        if (!party.id().listId().equals(listId)) {
            throw new IllegalArgumentException(party.id() + " is not on the list " + listId);
        }
        byte[] json = PartyJson.write(party);
        if (lines.putIfAbsent(party.id().key(), new Line(bytes, json.length)) != null) {
            throw new IllegalArgumentException(party.id() + " comes twice");
        }
        names += party.names().size();
        spool(party, json);
    }

    private void spool(ListedParty party, byte[] json) {
        bytes += json.length;
        if (json.length > PartyBlob.MAXIMUM_LINE_BYTES || bytes > MAXIMUM_SPOOLED_BYTES) {
            throw new ListwardenException(
                    FailureKind.TOO_LARGE, "The blob cannot hold the party " + party.id() + ".");
        }
        try {
            spoolEnd.write(json);
        } catch (IOException e) {
            throw storeDown(e);
        }
    }

    /** Writes the blob; the parties taken so far are all of the list's. */
    public BlobFile finish() {
        try {
            spoolEnd.flush();
            Path unfinished = temporaryFile();
            try {
                return named(unfinished, compress(unfinished));
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw storeDown(e);
        }
    }

    private String compress(Path target) throws IOException {
        MessageDigest digest = PartyBlob.sha256();
        try (BlockWriter blocks = new BlockWriter(target)) {
            BlobHeader header = new BlobHeader(PartyBlob.FORMAT, listId, lines.size(), names);
            write(header.line(), blocks, digest);
            for (Line line : lines.values()) {
                write(spooled(line), blocks, digest);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void write(byte[] json, BlockWriter blocks, MessageDigest digest)
            throws IOException {
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        digest.update(line);
        blocks.add(line);
    }

    private byte[] spooled(Line line) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(line.length());
        while (buffer.hasRemaining()) {
            if (spool.read(buffer, line.offset() + buffer.position()) < 0) {
                throw new EOFException("the spool file is cut");
            }
        }
        return buffer.array();
    }

    private BlobFile named(Path unfinished, String sha256) throws IOException {
        Path blob = directory.resolve(sha256 + ".blob");
        Files.move(
                unfinished,
                blob,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        return new BlobFile(blob, listId, sha256, lines.size(), names);
    }

    @Override
    public void close() {
        try {
            spool.close();
        } catch (IOException e) {
            throw storeDown(e);
        }
    }

    private ListwardenException storeDown(IOException e) {
        return new ListwardenException(
                FailureKind.STORE_DOWN, "No blob can be written in " + directory + ".", e);
    }
}
