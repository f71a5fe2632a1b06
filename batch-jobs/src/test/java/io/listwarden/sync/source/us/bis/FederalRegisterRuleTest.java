package io.listwarden.sync.source.us.bis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.listwarden.contracts.party.Citation;
import io.listwarden.contracts.testing.SharedFiles;
import io.listwarden.sync.source.testing.Documents;
import io.listwarden.sync.source.us.FederalRegisterCitations;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

/**
 * Reads all entities of a real rule that amends the Entity List (88 FR, 27 February 2023), whose
 * cells are those of the eCFR in other markup. There, a row of asterisks stands for entries that do
 * not change, and a row of two cells goes on with the entity above.
 */
class FederalRegisterRuleTest {
    private static final List<EcfrRow> ROWS = new ArrayList<>();
    private static final List<String> UNKNOWN = new ArrayList<>();

    @BeforeAll
    static void readTheRule() throws Exception {
        byte[] bytes =
                Documents.unzipped(
                        SharedFiles.lists("us-bis-el/FR_2023-03929_entity-list-rule.xml.gz"));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element rule =
                factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(bytes))
                        .getDocumentElement();
        String country = "";
        for (Element row : elements(rule, "ROW")) {
            List<Element> cells = elements(row, "ENT");
            List<String> first = CellText.lines(cells.getFirst(), UNKNOWN::add);
            if (cells.size() == 5 && !first.equals(List.of("Country"))) {
                ROWS.add(row(country, cells));
            } else if (cells.size() <= 2 && !first.isEmpty() && !isUnchanged(first)) {
                country = first.getFirst();
            } else if (cells.size() == 2) {
                goOn(CellText.lines(cells.get(1), UNKNOWN::add));
            }
        }
    }

    private static EcfrRow row(String country, List<Element> cells) {
        return new EcfrRow(
                ROWS.size() + 1,
                country,
                CellText.lines(cells.get(1), UNKNOWN::add),
                String.join(" ", CellText.lines(cells.get(2), UNKNOWN::add)),
                String.join(" ", CellText.lines(cells.get(3), UNKNOWN::add)),
                String.join(" ", CellText.lines(cells.get(4), UNKNOWN::add)));
    }

    private static void goOn(List<String> more) {
        if (!isUnchanged(more)) {
            EcfrRow last = ROWS.removeLast();
            List<String> entity = new ArrayList<>(last.entity());
            entity.addAll(more);
            ROWS.add(
                    new EcfrRow(
                            last.number(),
                            last.country(),
                            entity,
                            last.requirement(),
                            last.policy(),
                            last.citation()));
        }
    }

    private static boolean isUnchanged(List<String> lines) {
        return lines.stream().allMatch(line -> line.replaceAll("[* ]", "").isEmpty());
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (element.getLocalName().equals(name)) {
                    elements.add(element);
                } else {
                    elements.addAll(elements(element, name));
                }
            }
        }
        return elements;
    }

    @Test
    void everyEntityStandsUnderItsCountry() {
        assertThat(ROWS)
                .extracting(row -> row.country() + ": " + cell(row).name())
                .containsExactly(
                        "CANADA: CPUNTO Inc.",
                        "CANADA: Electronic Network Inc.",
                        "CHINA, PEOPLE'S REPUBLIC OF: AOOK Technology Ltd.",
                        "CHINA, PEOPLE'S REPUBLIC OF: Beijing Ti-Tech Science and Technology"
                                + " Development Co.",
                        "CHINA, PEOPLE'S REPUBLIC OF: Beijing Yunze Technology Co., Ltd.",
                        "CHINA, PEOPLE'S REPUBLIC OF: China HEAD Aerospace Technology Co.",
                        "CHINA, PEOPLE'S REPUBLIC OF: Spacety Co., Ltd.",
                        "FRANCE: China HEAD Aerospace Technology Co.",
                        "LUXEMBOURG: Spacety Co., Ltd.",
                        "NETHERLANDS: China HEAD Aerospace Technology Co.",
                        "RUSSIA: Dexias Industrial Products and Trade Limited Company",
                        "RUSSIA: Innovation and Technologies LLC",
                        "RUSSIA: Promtekhkomplekt JSC");
        assertThat(UNKNOWN).isEmpty();
    }

    @Test
    void asManyAliasesAreReadAsTheRuleSays() {
        assertThat(ROWS)
                .extracting(row -> cell(row).readAliases())
                .containsExactly(1, 6, 2, 2, 3, 7, 3, 7, 3, 7, 5, 2, 4);
        assertThat(ROWS).allMatch(row -> cell(row).isWhole());
        assertThat(cell(ROWS.get(1)).aliases())
                .extracting(EntityCell.Alias::text)
                .containsExactly(
                        "Electronic Network",
                        "Electronic Network Holdings",
                        "Electronic Network Holdings Inc.",
                        "Electronic Network Incorporated",
                        "Electronic Network Products Inc.",
                        "Electronic's Network & Technology Corp.");
        assertThat(cell(ROWS.get(6)).aliases())
                .extracting(EntityCell.Alias::text)
                .containsExactly(
                        "Changsha Tianyi Space Science and Technology Research Institute",
                        "Spacety",
                        "Spacety Luxembourg S.A.");
        assertThat(cell(ROWS.getFirst()).aliases())
                .extracting(EntityCell.Alias::text)
                .containsExactly("CPUNTO");
    }

    @Test
    void everyAddressIsReadAndStandsAlone() {
        assertThat(ROWS)
                .extracting(row -> cell(row).addresses().size())
                .containsExactly(1, 1, 1, 1, 3, 3, 2, 1, 1, 1, 1, 2, 2);
        assertThat(addresses(0))
                .containsExactly(
                        "5929 Route Transcanadienne Ste 130 St. Laurent, Quebec H4T 1Z6 Canada");
        assertThat(addresses(1))
                .containsExactly("145 Montee De Liesse Ste 10 St. Laurent, Quebec H4T 1T9 Canada");
        assertThat(addresses(5))
                .containsExactly(
                        "5F, Bldg 5, Science and Technology Park, A-2 North Xisanhuan Road,"
                                + " Haidian District, Beijing 100081, P.R. China",
                        "Room 01, floor 13, building 5, no. A2 courtyard, west 3rd ring r. Beijing,"
                                + " 10004-8, China",
                        "B-11a-02 Keshi Plaza 28 Shangdi Xinxi Rd Beijing 100058 China");
        assertThat(addresses(6))
                .containsExactly(
                        "9 Dengzhuang South Rd Beijing, Beijing China",
                        "Room 445, 9th Floor, Block B, No. 18 Zhongguancun Street, Haidian"
                                + " District, Beijing China");
        assertThat(addresses(11))
                .containsExactly(
                        "D. 83 K. 3 OFIS 516, Ul. Savushkina, St. Petersburg 197374 Russia",
                        "Mira prospect, 2-7 601901 Kovrov, Russia");
    }

    @Test
    void referencesToOtherCountriesAreNoAddresses() {
        assertThat(ROWS)
                .extracting(row -> cell(row).references())
                .filteredOn(references -> !references.isEmpty())
                .containsExactly(
                        List.of("(See alternate address under France and Netherlands)."),
                        List.of("(See alternate address under Luxembourg)."),
                        List.of("(See alternate address under China and Netherlands)."),
                        List.of("(See alternate address under China)."),
                        List.of("(See alternate address under China and France)."));
    }

    @Test
    void aFootnotesMarkIsNotTakenForANumber() {
        assertThat(ROWS.getFirst().requirement())
                .isEqualTo(
                        "For all items subject to the EAR. (See §§ 734.9(g),³ 744.21(b), and"
                                + " 746.8(a)(3) of the EAR)");
    }

    @Test
    void aPageThatIsNotKnownYetIsNoPage() {
        assertThat(ROWS)
                .extracting(row -> FederalRegisterCitations.parse(row.citation()))
                .allSatisfy(
                        citations ->
                                assertThat(citations)
                                        .extracting(
                                                Citation::volume, Citation::page, Citation::date)
                                        .containsExactly(
                                                tuple(88, null, LocalDate.of(2023, 2, 27))));
    }

    private static EntityCell cell(EcfrRow row) {
        return EntityCell.read(row.entity());
    }

    private static List<String> addresses(int row) {
        return cell(ROWS.get(row)).addresses().stream().map(EntityCell.Place::text).toList();
    }
}
