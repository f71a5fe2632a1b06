package io.listwarden.sync.source.au;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.testing.Documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes workbooks of rows of cells: {@code n:12} is a number, {@code b:1} a boolean, {@code \n} a
 * line break, blank no value. Every other text is a shared string, the rest are inline.
 */
public final class Xlsx {
    static final List<String> HEADER =
            List.of("Reference", "Name of Individual or Entity", "Type", "Name Type");
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final List<String> strings = new ArrayList<>();

    private Xlsx() {}

    /** The rows of a readable table: tabs between cells, comments begin with {@code #}. */
    public static List<List<String>> table(String resource) {
        String text =
                new String(
                        Documents.resource("/io/listwarden/sync/source/au/" + resource),
                        StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }

    /** Rows under a header of the four columns that are needed and others. */
    static List<List<String>> rows(String otherColumns, String... rows) {
        List<List<String>> all = new ArrayList<>();
        List<String> header = new ArrayList<>(HEADER);
        header.addAll(otherColumns.isEmpty() ? List.of() : List.of(otherColumns.split("\\|")));
        all.add(header);
        Arrays.stream(rows).forEach(row -> all.add(Arrays.asList(row.split("\\|", -1))));
        return all;
    }

    static FetchedDocument document(List<List<String>> rows) {
        return Documents.of("au-dfat", bytes(rows));
    }

    static FetchedDocument document(Map<String, String> parts) {
        return Documents.of("au-dfat", zip(parts));
    }

    static List<ListedParty> parties(List<List<String>> rows) {
        return Documents.parties(new AuListSource(), document(rows));
    }

    static ListedParty only(String otherColumns, String... rows) {
        return parties(rows(otherColumns, rows)).getFirst();
    }

    public static byte[] bytes(List<List<String>> rows) {
        return zip(parts(rows));
    }

    /** The parts of a workbook, to be changed before they are packed. */
    static Map<String, String> parts(List<List<String>> rows) {
        Xlsx workbook = new Xlsx();
        String sheet = workbook.sheet(rows);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + override("/xl/workbook.xml", "sheet.main+xml")
                        + override("/" + SHEET, "worksheet+xml")
                        + override("/" + STRINGS, "sharedStrings+xml")
                        + "</Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"List\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                        .formatted(MAIN, RELATION));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                        .formatted(RELATION));
        parts.put(SHEET, sheet);
        parts.put(STRINGS, workbook.table());
        return parts;
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, TYPE + type);
    }

    private String sheet(List<List<String>> rows) {
        StringBuilder sheet =
                new StringBuilder("<worksheet xmlns=\"%s\"><sheetData>".formatted(MAIN));
        for (int line = 1; line <= rows.size(); line++) {
            sheet.append("<row r=\"%d\">".formatted(line));
            List<String> cells = rows.get(line - 1);
            for (int column = 0; column < cells.size(); column++) {
                sheet.append(cell((char) ('A' + column) + "" + line, cells.get(column)));
            }
            sheet.append("</row>\n");
        }
        return sheet.append("</sheetData></worksheet>").toString();
    }

    private String cell(String address, String text) {
        if (text.isEmpty()) {
            return "<c r=\"%s\" s=\"5\"/>".formatted(address);
        }
        if (text.startsWith("n:")) {
            return "<c r=\"%s\"><v>%s</v></c>".formatted(address, text.substring(2));
        }
        if (text.startsWith("b:")) {
            return "<c r=\"%s\" t=\"b\"><v>%s</v></c>".formatted(address, text.substring(2));
        }
        String escaped = escaped(text.replace("\\n", "\n"));
        if (address.hashCode() % 2 == 0) {
            return "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                    .formatted(address, escaped);
        }
        strings.add(escaped);
        return "<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(address, strings.size() - 1);
    }

    private String table() {
        StringBuilder table = new StringBuilder("<sst xmlns=\"%s\">".formatted(MAIN));
        strings.forEach(
                text -> table.append("<si><t xml:space=\"preserve\">" + text + "</t></si>"));
        return table.append("</sst>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
