package io.listwarden.sync.source.eu;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

class EuOrderTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderOfChildrenMakesNoDifference(long seed) throws Exception {
        byte[] original = Documents.resource("/eu/every-trap.xml");

        byte[] shuffled = shuffled(original, new Random(seed));

        assertThat(shuffled).isNotEqualTo(original);
        assertThat(parties(shuffled)).isEqualTo(parties(original));
    }

    private static List<ListedParty> parties(byte[] xml) {
        return Documents.parties(new EuListSource(), Documents.of("eu-fsf", xml));
    }

    private static byte[] shuffled(byte[] xml, Random random) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        NodeList entities = document.getElementsByTagNameNS("*", "sanctionEntity");
        for (int i = 0; i < entities.getLength(); i++) {
            shuffle((Element) entities.item(i), random);
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
        for (Element child : children) {
            shuffle(child, random);
            parent.appendChild(child);
        }
    }
}
