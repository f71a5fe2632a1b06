package io.listwarden.sync.source.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.testing.Documents;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.namespace.QName;

class XmlCursorTest {
    @XmlType(name = "item")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Item extends XmlElementBase {
        @XmlAttribute String id = "";

        @XmlElement(name = "text")
        String text = "";
    }

    private static final JAXBContext CONTEXT = context();

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(Item.class);
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads {@code list > item*}, also inside of {@code group}s. */
    private static List<String> items(FetchedDocument document) {
        List<String> items = new ArrayList<>();
        try (XmlCursor cursor = XmlCursor.open(document, CONTEXT)) {
            cursor.requireRoot(new QName("list"));
            while (cursor.next()) {
                switch (cursor.name().getLocalPart()) {
                    case "item" -> {
                        Item item = cursor.unmarshal(Item.class);
                        cursor.record("item " + item.id);
                        items.add(item.id + "=" + item.text);
                    }
                    case "date" -> items.add("date=" + cursor.text());
                    case "group" -> items.add("group " + cursor.attribute("name"));
                    default -> cursor.skipUnknown();
                }
            }
            cursor.fields(Set.of())
                    .unknown()
                    .forEach((name, times) -> items.add("unknown " + name + " " + times));
        }
        return items;
    }

    private static List<String> items(String xml) {
        return items(Documents.of("test", xml));
    }

    @Test
    void recordsAreReadOneByOneAtAnyDepthAndTheRestIsCounted() {
        assertThat(
                        items(
                                """
                                <list><date>2026-05-01</date><item id="1"><text>a</text></item><item id="2"/>
                                <group name="g"><item id="3" size="4"><text>c</text><more/></item></group>
                                <other><item id="5"/></other><?pi x?><!-- end --></list><!-- after -->
                                """))
                .containsExactly(
                        "date=2026-05-01",
                        "1=a",
                        "2=",
                        "group g",
                        "3=c",
                        "unknown item/more 1",
                        "unknown item@size 1",
                        "unknown list/other 1",
                        "unknown other/item 1");
    }

    @Test
    void markupInsideATextIsRefusedBecausePartOfTheTextWouldBeLost() {
        assertThatThrownBy(
                        () ->
                                items(
                                        "<list><item id='1'/>\n"
                                            + "<item id='2'><text>a<b>c</b>d</text></item></list>"))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("last read: item 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE list><list/>",
                "<!DOCTYPE list SYSTEM 'http://127.0.0.1:1/list.dtd'><list/>",
                "<!DOCTYPE list [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><list>&x;</list>",
                "<!DOCTYPE list [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c"
                        + " '&b;&b;&b;&b;'>]><list>&c;</list>",
                "<?xml version='1.0'?><!-- first --><!DOCTYPE list [<!ENTITY % p SYSTEM"
                        + " 'http://127.0.0.1:1/p'> %p;]><list/>",
            })
    void aDocumentTypeIsRefusedOutright(String xml) {
        assertThatThrownBy(() -> items(xml))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("DOCTYPE")
                .hasMessageContaining("line 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "plain text",
                "{\"json\": true}",
                "<list>",
                "<list><item id='1'><text>a</text></item>",
                "<list><item id='1'><text>a</te",
                "<list><item id='1'></list>",
                "<list></list>trailing",
                "<list></list><list></list>",
                "<list>&undeclared;</list>",
                "<list><item id='1' id='2'/></list>",
                "<list><item id=1/></list>",
                "<list><x:item/></list>",
                "<list>\u0000</list>",
                "<list>&#0;</list>",
                "<?xml version='1.0' encoding='no-such-encoding'?><list/>",
            })
    void whatIsNotWellFormedIsRefusedWithItsPlace(String xml) {
        assertThatThrownBy(() -> items(xml))
                .isInstanceOf(MalformedListException.class)
                .hasMessageStartingWith("The document is not well-formed XML: ")
                .hasMessageMatching("(?s).*\\(.*line \\d+, column \\d+; .*\\)|(?s).*\\(.*\\)");
    }

    @Test
    void aFaultIsPlacedAfterTheLastRecordRead() {
        assertThatThrownBy(
                        () ->
                                items(
                                        "<list>\n"
                                                + "<item id='1'/>\n"
                                                + "<item id='2'/>\n"
                                                + "<item id='3'><text></list>"))
                .hasMessageContaining("(line 4, column ")
                .hasMessageEndingWith("; last read: item 2)");
    }

    @Test
    void bytesThatAreNotOfTheDeclaredEncodingAreRefused() {
        byte[] latin1 =
                "<?xml version='1.0' encoding='UTF-8'?><list><item id='Jos\u00e9'/></list>"
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> items(Documents.of("test", latin1)))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"})
    void theDeclaredEncodingIsHeeded(String encoding) {
        byte[] xml =
                "<?xml version='1.0' encoding='%s'?><list><item id='Jos\u00e9'/></list>"
                        .formatted(encoding)
                        .getBytes(Charset.forName(encoding));

        assertThat(items(Documents.of("test", xml))).containsExactly("Jos\u00e9=");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheDocument() {
        assertThat(items("\ufeff<list><item id='1'/></list>")).containsExactly("1=");
    }

    @Test
    void nestingBeyondTheLimitIsRefused() {
        String xml = "<list>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</list>";

        assertThatThrownBy(() -> items(xml))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("depth");
    }

    @Test
    void moreAttributesThanTheLimitAreRefused() {
        StringBuilder item = new StringBuilder("<list><item");
        for (int i = 0; i < 5_000; i++) {
            item.append(" a").append(i).append("=''");
        }

        assertThatThrownBy(() -> items(item + "/></list>"))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("attribute");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item id='1'><text>%s</text></item>",
                "<item id='1'><text><![CDATA[%s]]></text></item>",
                "<item id='%s'/>",
                "<!-- %s -->",
                "<?target %s?>",
            })
    void aRecordOrTextWithoutEndIsRefusedBeforeItFillsTheMemory(String pattern) {
        String xml = "<list>" + pattern.formatted("x".repeat(9 << 20)) + "</list>";

        assertThatThrownBy(() -> items(xml))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("a single record is longer than 8388608 bytes");
    }

    @Test
    void manyRecordsMayBeLongerTogetherThanOneMayBe() {
        String xml =
                "<list>"
                        + ("<item id='1'><text>" + "x".repeat(1 << 20) + "</text></item>")
                                .repeat(12)
                        + "</list>";

        assertThat(items(xml)).hasSize(12);
    }

    @Test
    void anUnknownElementMayBeLongerThanARecord() {
        String xml = "<list><other>" + "<x>y</x>".repeat(2 << 20) + "</other></list>";

        assertThat(items(xml)).containsExactly("unknown list/other 1", "unknown other/x 2097152");
    }

    @Test
    void whatAMapperFindsImpossibleIsPlaced() {
        try (XmlCursor cursor = XmlCursor.open(Documents.of("test", "<list/>"), CONTEXT)) {
            cursor.requireRoot(new QName("list"));
            cursor.record("item 4");

            assertThatThrownBy(
                            () ->
                                    cursor.mapping(
                                            () -> {
                                                throw new IllegalArgumentException(
                                                        "item[4] is odd");
                                            }))
                    .isInstanceOf(MalformedListException.class)
                    .hasMessage("item[4] is odd. (line 1, column 8; last read: item 4)");
        }
    }

    @Test
    void anotherRootIsRefusedByName() {
        assertThatThrownBy(() -> items("<feed xmlns='urn:x'/>"))
                .hasMessage(
                        "The root element is {urn:x}feed, not list. (line 1, column 22; before the"
                                + " first record)");
    }

    @Test
    void anArchivedFileThatIsGoneIsNotThePublishersFault() throws Exception {
        FetchedDocument document = Documents.of("test", "<list/>");
        Files.delete(document.path());

        assertThatThrownBy(() -> items(document))
                .isInstanceOf(ListwardenException.class)
                .isNotInstanceOf(MalformedListException.class);
    }
}
