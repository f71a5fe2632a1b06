package io.listwarden.sync.fetch;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A file that is being written, hashed on the way, and gone when closed unless it was moved.
 *
 * <p>Holds a lock on the file while it lives: the system takes a killed process's lock away, and so
 * a leftover is told apart from the work of a living neighbour.
 */
final class HalfWritten extends OutputStream {
    private static final String SUFFIX = ".part";

    private final Path path;
    private final FileChannel channel;
    private final MessageDigest digest = sha256Digest();
    private long size;

    private HalfWritten(Path path) throws IOException {
        this.path = path;
        this.channel =
                FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    static HalfWritten in(Path folder) throws IOException {
        HalfWritten file = new HalfWritten(folder.resolve(UUID.randomUUID() + SUFFIX));
        try {
            file.channel.lock();
            return file;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    static void removeLeftovers(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                removeUnlessInUse(file);
            }
        }
    }

    private static void removeUnlessInUse(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                Files.deleteIfExists(file);
            }
        } catch (OverlappingFileLockException | NoSuchFileException inUseOrGone) {
            // Another writer of this process has it, or has just finished with it.
        }
    }

    @Override
    public void write(int oneByte) {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    /**
     * @throws ListwardenException STORE_DOWN where the disk fails, so that a full disk is not taken
     *     for a publisher's fault
     */
    @Override
    public void write(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
        size += length;
        ByteBuffer rest = ByteBuffer.wrap(bytes, offset, length);
        try {
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    Path path() {
        return path;
    }

    long size() {
        return size;
    }

    /** Of all that was written; to be asked for once. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Makes the file visible under its name, whole and on the disk. */
    Path moveTo(Path target) throws IOException {
        channel.force(true);
        return Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(path);
        }
    }

    static ListwardenException unusable(Path place, IOException cause) {
        return new ListwardenException(
                FailureKind.STORE_DOWN,
                "The archive of raw documents cannot be used at " + place + ": " + cause,
                cause);
    }

    static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
