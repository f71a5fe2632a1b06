package io.listwarden.sync.source.au;

import io.listwarden.contracts.failure.MalformedListException;

import org.jspecify.annotations.Nullable;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

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
    static final int MAX_ROWS = 200_000;

    /** The last column that a sheet can have. */
    static final int MAX_CELLS = 16_384;

    /** What a cell can hold; a packed text of the list has some 3,000 characters. */
    static final int MAX_TEXT = 32_767;

    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");
    private static final Pattern READ =
            Pattern.compile("(?:sheet\\.main|sharedStrings|worksheet)\\+xml$|/worksheet$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final List<String> NEEDED = List.of("[Content_Types].xml", "xl/workbook.xml");
    private static final XMLInputFactory FACTORY = factory();

    private final Set<String> names = new HashSet<>();
    private long bytes;
    private int rows;
    private int strings;
    private int highestString = -1;

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

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
        factory.setProperty("jdk.xml.entityExpansionLimit", "1");
        factory.setProperty("jdk.xml.maxElementDepth", "64");
        return factory;
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
        if (highestString >= strings) {
            throw new MalformedListException(
                    "A cell refers to string %d of a table of %d."
                            .formatted(highestString, strings));
        }
    }

    private void check(ZipFile zip, ZipEntry part) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in =
                new CheckedInputStream(new Bounded(zip.getInputStream(part), part), sum)) {
            if (isXml(part)) {
                walk(part, in);
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

    private void walk(ZipEntry part, InputStream in) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
            PartWalk walk = new PartWalk(part);
            while (xml.hasNext()) {
                walk.look(xml, xml.next());
            }
            walk.end();
        } catch (XMLStreamException e) {
            throw new MalformedListException(
                    "The part %s is not well-formed XML: %s"
                            .formatted(part.getName(), e.getMessage()),
                    e);
        }
    }

    private static MalformedListException malformed(ZipEntry part, String what) {
        return new MalformedListException("The part " + part.getName() + " " + what + ".");
    }

    /** What is looked at in one part. */
    private final class PartWalk {
        private final ZipEntry part;
        private @Nullable String root;
        private boolean refersToString;
        private boolean isValue;
        private final StringBuilder text = new StringBuilder();
        private int textLength;
        private int cells;

        PartWalk(ZipEntry part) {
            this.part = part;
        }

        void look(XMLStreamReader xml, int event) {
            switch (event) {
                case XMLStreamConstants.DTD -> throw malformed(part, "has a DOCTYPE");
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
                default -> {}
            }
        }

        private void start(XMLStreamReader xml) {
            String name = xml.getLocalName();
            if (root == null) {
                root = name;
                requireOneTable(name);
            }
            isValue = false;
            switch (name) {
                case "si" -> {
                    strings++;
                    textLength = 0;
                }
                case "row" -> row(xml);
                case "c" -> cell(xml);
                case "f" -> requireNoFormula();
                case "v" -> isValue = true;
                case "Override" ->
                        requireXml(
                                xml.getAttributeValue(null, "ContentType"),
                                xml.getAttributeValue(null, "PartName"));
                case "Relationship" ->
                        requireXml(
                                xml.getAttributeValue(null, "Type"),
                                xml.getAttributeValue(null, "Target"));
                default -> {}
            }
            text.setLength(0);
        }

        private void requireOneTable(String name) {
            if (name.equals("sst") && strings > 0) {
                throw malformed(part, "is a second table of strings");
            }
        }

        private void requireNoFormula() {
            if ("worksheet".equals(root)) {
                throw malformed(part, "holds a formula");
            }
        }

        /** The library reads what is named here, whatever the name ends with. */
        private void requireXml(@Nullable String type, @Nullable String name) {
            boolean read = type != null && READ.matcher(type).find();
            if (read && (name == null || !name.toLowerCase(Locale.ROOT).endsWith(".xml"))) {
                throw malformed(part, "names " + name + " where XML is expected");
            }
        }

        private void row(XMLStreamReader xml) {
            cells = 0;
            if (++rows > MAX_ROWS) {
                throw malformed(part, "has more than " + MAX_ROWS + " rows");
            }
            String number = xml.getAttributeValue(null, "r");
            if (number != null && !NUMBER.matcher(number).matches()) {
                throw malformed(part, "has a row that is numbered " + number);
            }
        }

        private void cell(XMLStreamReader xml) {
            if (++cells > MAX_CELLS) {
                throw malformed(part, "has a row of more than " + MAX_CELLS + " cells");
            }
            String address = xml.getAttributeValue(null, "r");
            if (address != null && !CELL.matcher(address).matches()) {
                throw malformed(part, "has a cell at " + address);
            }
            refersToString = "s".equals(xml.getAttributeValue(null, "t"));
            textLength = 0;
        }

        private void text(XMLStreamReader xml) {
            textLength += xml.getTextLength();
            boolean bounded = "worksheet".equals(root) || "sst".equals(root);
            if (bounded && textLength > MAX_TEXT) {
                throw malformed(part, "has a text of more than " + MAX_TEXT + " characters");
            }
            if (isValue && refersToString) {
                text.append(xml.getText());
            }
        }

        private void end(XMLStreamReader xml) {
            if (isValue && refersToString && !text.isEmpty()) {
                if (!NUMBER.matcher(text).matches()) {
                    throw malformed(part, "has a cell that refers to string \"" + text + "\"");
                }
                highestString = Math.max(highestString, Integer.parseInt(text.toString()));
            }
            isValue = false;
            if (xml.getLocalName().equals("row") || xml.getLocalName().equals("sheetData")) {
                textLength = 0;
            }
        }

        void end() {
            if (root == null) {
                throw malformed(part, "is empty");
            }
        }
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
