package io.listwarden.sync.fetch;

import io.listwarden.contracts.failure.MalformedListException;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The files of a document that consists of several, in one file of the archive: a ZIP without
 * compression, names sorted and times fixed, so that equal members are equal bytes.
 */
public final class Members {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Members() {}

    /**
     * Packs files.
     *
     * @param members name to file
     * @param target is left open
     */
    public static void pack(Map<String, Path> members, OutputStream target) throws IOException {
        SortedMap<String, Path> sorted = new TreeMap<>(members);
        ZipOutputStream zip = new ZipOutputStream(target);
        zip.setMethod(ZipOutputStream.STORED);
        for (Map.Entry<String, Path> member : sorted.entrySet()) {
            zip.putNextEntry(entry(member.getKey(), member.getValue()));
            Files.copy(member.getValue(), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static ZipEntry entry(String name, Path file) throws IOException {
        CRC32 checksum = new CRC32();
        try (InputStream bytes = new CheckedInputStream(Files.newInputStream(file), checksum)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(Files.size(file));
        entry.setCompressedSize(Files.size(file));
        entry.setCrc(checksum.getValue());
        return entry;
    }

    /** One member of a packed document; the caller closes the stream. */
    static InputStream open(Path packed, String name) throws IOException {
        ZipFile zip = zip(packed);
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            zip.close();
            throw new MalformedListException("The document has no member " + name + ".");
        }
        return new Member(new BufferedInputStream(zip.getInputStream(entry), 1 << 16), zip);
    }

    private static ZipFile zip(Path packed) throws IOException {
        try {
            return new ZipFile(packed.toFile());
        } catch (ZipException e) {
            throw new MalformedListException("The document is not one of several members.", e);
        }
    }

    /** Closes the file with the member. */
    private static final class Member extends FilterInputStream {
        private final ZipFile zip;

        Member(InputStream member, ZipFile zip) {
            super(member);
            this.zip = zip;
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                super.close();
            }
        }
    }
}
