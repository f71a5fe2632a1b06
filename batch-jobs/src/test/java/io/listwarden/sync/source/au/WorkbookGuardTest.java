package io.listwarden.sync.source.au;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

class WorkbookGuardTest {
    private static final String ROOM = "</sheetData>";

    private final Map<String, String> parts =
            Xlsx.parts(Xlsx.rows("", "n:1|Aurora Works|Entity|Primary Name"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<row r='9'><c r='XFDA9'><v>1</v></c></row> # has a cell at XFDA9",
                "<row r='9'><c r='$9'><v>1</v></c></row> # has a cell at $9",
                "<row r='-9'/> # has a row that is numbered -9",
                "<row><c t='s'><v>99</v></c></row> # refers to string 99 of a table of",
                "<row><c t='s'><v>999999999999</v></c></row> # refers to string \"999999999999\"",
                "<row><c t='s'><v>-1</v></c></row> # refers to string \"-1\"",
                "<row><c><f>1+1</f><v>2</v></c></row> # holds a formula",
                "<row><c><v>1</c></row> # is not well-formed XML",
                "<row><c t='x'><v>1</v></c></row> # cannot be read",
                "<row><c><v>one</v></c></row> # cannot be read",
                "<row>&external;</row> # is not well-formed XML",
            })
    void aSheetThatWouldMisleadTheLibraryIsRefused(String content, String reason) {
        parts.computeIfPresent(Xlsx.SHEET, (name, sheet) -> sheet.replace(ROOM, content + ROOM));

        assertRefused(Xlsx.document(parts), reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {Xlsx.SHEET, Xlsx.STRINGS, "xl/workbook.xml", "[Content_Types].xml"})
    void aDocumentTypeIsRefusedInEveryPart(String part) {
        parts.computeIfPresent(
                part,
                (name, xml) -> "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hosts\">]>" + xml);

        assertRefused(Xlsx.document(parts), "The part " + part + " has a DOCTYPE.");
    }

    @Test
    void aTextLongerThanACellCanHoldIsRefused() {
        String text = "x".repeat(XmlPartGuard.MAX_TEXT + 1);
        parts.computeIfPresent(
                Xlsx.STRINGS,
                (name, xml) -> xml.replace("</sst>", "<si><t>" + text + "</t></si></sst>"));

        assertRefused(Xlsx.document(parts), "has a text of more than 32767 characters");
    }

    @Test
    void aBombIsRefusedBeforeItIsInflatedWhole() {
        parts.put("xl/media/image1.png", " ".repeat(WorkbookGuard.MAX_PART_BYTES + 1));

        assertRefused(Xlsx.document(parts), "The part xl/media/image1.png is larger than");
    }

    @Test
    void moreRowsThanAListHasAreRefused() {
        parts.computeIfPresent(
                Xlsx.SHEET,
                (name, sheet) ->
                        sheet.replace(ROOM, "<row/>".repeat(XmlPartGuard.MAX_ROWS) + ROOM));

        assertRefused(Xlsx.document(parts), "has more than 200000 rows");
    }

    @Test
    void aRowOfMoreCellsThanASheetHasColumnsIsRefused() {
        String row = "<row>" + "<c/>".repeat(XmlPartGuard.MAX_CELLS + 1) + "</row>";
        parts.computeIfPresent(Xlsx.SHEET, (name, sheet) -> sheet.replace(ROOM, row + ROOM));

        assertRefused(Xlsx.document(parts), "has a row of more than 16384 cells");
    }

    @Test
    void morePartsThanAWorkbookHasAreRefused() {
        for (int i = 0; i < WorkbookGuard.MAX_PARTS; i++) {
            parts.put("xl/media/image%d.png".formatted(i), "");
        }

        assertRefused(Xlsx.document(parts), "The workbook has 205 parts.");
    }

    @Test
    void aPartThatStandsTwiceIsRefused() {
        parts.put(Xlsx.SHEET.toUpperCase(Locale.ROOT), "<worksheet/>");

        assertRefused(Xlsx.document(parts), "stands twice in the workbook");
    }

    @Test
    void aSecondTableOfStringsIsRefused() {
        parts.put("xl/strings.xml", parts.getOrDefault(Xlsx.STRINGS, ""));

        assertRefused(Xlsx.document(parts), "is a second table of strings");
    }

    @Test
    void aPartThatIsReadAndNotSaidToBeXmlIsRefused() {
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, xml) -> xml.replace("/xl/sharedStrings.xml", "/xl/sharedStrings.bin"));

        assertRefused(Xlsx.document(parts), "names /xl/sharedStrings.bin where XML is expected");
    }

    @Test
    void anArchiveThatIsNoWorkbookIsRefused() {
        assertRefused(Xlsx.document(Map.of("a.txt", "a")), "no part [Content_Types].xml");
    }

    @Test
    void aSecondSheetIsRefused() {
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) ->
                        xml.replace(
                                "</sheets>",
                                "<sheet name=\"Two\" sheetId=\"2\" r:id=\"rId1\"/></sheets>"));

        assertRefused(Xlsx.document(parts), "The workbook has 2 sheets; only one is known.");
    }

    @Test
    void aWorkbookThatCountsFrom1904IsRefused() {
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));

        assertRefused(Xlsx.document(parts), "counts its days from 1904");
    }

    @Test
    void aWorkbookWithoutItsSheetIsRefused() {
        parts.remove(Xlsx.SHEET);

        assertRefused(Xlsx.document(parts), "The workbook cannot be read");
    }

    @Test
    void aDamagedPartIsRefused() {
        byte[] bytes = Xlsx.zip(parts);
        int name = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("xl/workbook.xml");
        bytes[name + 60] ^= 0x55;

        assertThatThrownBy(
                        () -> new AuListSource().read(Documents.of("au-dfat", bytes), party -> {}))
                .isInstanceOf(MalformedListException.class);
    }

    @Test
    void aWorkbookIsRefusedWhereverItWasCut() {
        byte[] bytes = Xlsx.zip(parts);
        for (int length = 0; length < bytes.length; length += 7) {
            byte[] cut = Arrays.copyOf(bytes, length);

            assertThatThrownBy(
                            () ->
                                    new AuListSource()
                                            .read(Documents.of("au-dfat", cut), party -> {}))
                    .isInstanceOf(MalformedListException.class);
        }
    }

    private static void assertRefused(FetchedDocument document, String reason) {
        assertThatThrownBy(() -> new AuListSource().read(document, party -> {}))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining(reason);
    }
}
