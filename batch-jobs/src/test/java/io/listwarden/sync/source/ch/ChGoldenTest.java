package io.listwarden.sync.source.ch;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

class ChGoldenTest {
    private static final String FOLDER = "/io/listwarden/sync/source/ch/";

    private final ChListSource source = new ChListSource();

    @Test
    void nothingThatThePublisherSaysIsLost() {
        assertThat(Documents.json(parties(everyTrap())))
                .isEqualTo(
                        new String(
                                Documents.resource(FOLDER + "every-trap.jsonl"),
                                StandardCharsets.UTF_8));
    }

    @Test
    void theSummaryTellsTheDateTheDelistedAndWhatIsUnknown() {
        ReadSummary summary = source.read(Documents.of("ch-seco", everyTrap()), party -> {});

        assertThat(summary.sourceDate()).isEqualTo(Instant.parse("2026-08-27T00:00:00Z"));
        assertThat(summary.records()).isEqualTo(5);
        assertThat(source.count(Documents.of("ch-seco", everyTrap()))).isEqualTo(5);
        assertThat(summary.leftOut()).isEqualTo(Map.of("delisted", 1L));
        assertThat(summary.unknown())
                .isEqualTo(
                        Map.of(
                                "day-month-year@calendar=Islamic", 1L,
                                "day-month-year in a form that we do not know", 1L,
                                "identification-document@document-type=hunting-licence", 1L,
                                "object@object-type=balloon", 1L));
        assertThat(summary.fields().ignored())
                .containsEntry("modification/added", 1L)
                .containsEntry("modification/removed", 2L)
                .containsEntry("sanctions-program@version-date", 2L);
        assertThat(summary.fields().mapped()).containsEntry("name-part/spelling-variant", 7L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderOfChildrenMakesNoDifference(long seed) throws Exception {
        byte[] shuffled = shuffled(everyTrap(), new Random(seed));

        assertThat(shuffled).isNotEqualTo(everyTrap());
        assertThat(parties(shuffled)).containsExactlyInAnyOrderElementsOf(parties(everyTrap()));
    }

    private List<ListedParty> parties(byte[] xml) {
        return Documents.parties(source, Documents.of("ch-seco", xml));
    }

    private static byte[] everyTrap() {
        return Documents.resource(FOLDER + "every-trap.xml");
    }

    private static byte[] shuffled(byte[] xml, Random random) throws Exception {
        Document document =
                DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml));
        shuffle(document.getDocumentElement(), random);
        NodeList targets = document.getElementsByTagName("*");
        for (int i = 0; i < targets.getLength(); i++) {
            shuffle((Element) targets.item(i), random);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }

    private static void shuffle(Element parent, Random random) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        Collections.shuffle(children, random);
        children.forEach(parent::appendChild);
    }
}
