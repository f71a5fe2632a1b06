package io.listwarden.sync.source.au;

import io.listwarden.contracts.failure.MalformedListException;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads through a workbook before the library does, and refuses what would exhaust its memory or
 * make it give a text that is not there.
 *
 * <p>The library ignores document type declarations, takes a shared string beyond the end of the
 * table for an empty one, makes room for whatever column a cell claims, and trusts the sizes and
 * checksums of the archive. So all of that is looked at here, with the parser of the Java platform:
 * parts are few, bounded in size, complete and well-formed, without a DOCTYPE; references are to
 * strings and columns that exist; there are no formulas, whose text would be a calculation's.
 */
final class WorkbookGuard {
    static final int MAX_PARTS = 200;
    static final int MAX_PART_BYTES = 64 << 20;
    static final int MAX_TOTAL_BYTES = 128 << 20;
    private static final List<String> NEEDED = List.of("[Content_Types].xml", "xl/workbook.xml");

    private final Set<String> names = new HashSet<>();
    private long bytes;
    private final XmlPartGuard xml = new XmlPartGuard();

    private WorkbookGuard() {}

    /**
     * Looks at every part.
     *
     * @throws MalformedListException naming the part and what is wrong with it
     * @throws java.util.zip.ZipException if it is no archive, or not a whole one
     */
    static void check(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            new WorkbookGuard().check(zip);
        }
    }

    private void check(ZipFile zip) throws IOException {
        if (zip.size() > MAX_PARTS) {
            throw new MalformedListException("The workbook has %d parts.".formatted(zip.size()));
        }
        for (ZipEntry part : zip.stream().map(ZipEntry.class::cast).toList()) {
            if (!names.add(part.getName().toLowerCase(Locale.ROOT))) {
                throw malformed(part, "stands twice in the workbook");
            }
            if (!part.isDirectory()) {
                check(zip, part);
            }
        }
        for (String needed : NEEDED) {
            if (zip.getEntry(needed) == null) {
                throw new MalformedListException(
                        "The archive has no part " + needed + ": it is no workbook.");
            }
        }
        xml.requireStrings();
    }

    private void check(ZipFile zip, ZipEntry part) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in =
                new CheckedInputStream(new Bounded(zip.getInputStream(part), part), sum)) {
            if (isXml(part)) {
                xml.check(part.getName(), in);
            } else {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        if (part.getCrc() != sum.getValue()) {
            throw malformed(part, "is damaged");
        }
    }

    private static boolean isXml(ZipEntry part) {
        String name = part.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static MalformedListException malformed(ZipEntry part, String what) {
        return new MalformedListException("The part " + part.getName() + " " + what + ".");
    }

    /** Refuses to inflate more than is allowed, whatever the archive says of sizes. */
    private final class Bounded extends FilterInputStream {
        private final ZipEntry part;
        private long given;

        Bounded(InputStream in, ZipEntry part) {
            super(in);
            this.part = part;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            given += Math.max(got, 0);
            bytes += Math.max(got, 0);
            if (given > MAX_PART_BYTES || bytes > MAX_TOTAL_BYTES) {
                throw malformed(part, "is larger than a list can be");
            }
            return got;
        }
    }
}
