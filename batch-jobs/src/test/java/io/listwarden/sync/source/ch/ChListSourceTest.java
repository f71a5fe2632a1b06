package io.listwarden.sync.source.ch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

class ChListSourceTest {
    private static final String PROGRAM =
            "<sanctions-program ssid='1'><program-key lang='eng'>K</program-key>"
                    + "<sanctions-set ssid='2' lang='eng'>S</sanctions-set></sanctions-program>";
    private static final String LISTED =
            "<modification modification-type='listed' effective-date='2020-01-01'/>";
    private static final String NAME = name("<value>Ann Example</value>");

    private final ChListSource source = new ChListSource();

    @Test
    void theDescriptorSaysWhereTheListIsAndWhatIsHealthy() {
        SourceDescriptor descriptor = source.descriptor();

        assertThat(descriptor.documentId()).isEqualTo("ch-seco");
        assertThat(descriptor.format()).isEqualTo("xml");
        assertThat(descriptor.url()).hasScheme("https").hasHost("www.sesam.search.admin.ch");
        assertThat(descriptor.maxBytes()).isEqualTo(268_435_456);
        assertThat(descriptor.expectedMinimum()).isEqualTo(5_000);
        assertThat(descriptor.expectedMaximum()).isEqualTo(25_000);
        assertThat(descriptor.maximumRemovedShare()).isEqualTo(0.05);
        assertThat(descriptor.lists())
                .containsExactly(
                        new SourceDescriptor.CarriedList(
                                "ch-seco", "Federal Council of Switzerland"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-27, false",
        "2026-08-26, false",
        "2026-08-28, true",
    })
    void aDelistingTakesEffectOnItsDay(String effective, boolean listed) {
        List<ListedParty> parties =
                parties(
                        target(
                                "7",
                                NAME,
                                LISTED
                                        + "<modification modification-type='de-listed'"
                                        + " effective-date='"
                                        + effective
                                        + "'/>"));

        assertThat(parties).hasSize(listed ? 1 : 0);
        assertThat(parties)
                .allSatisfy(
                        party ->
                                assertThat(party.listing().endsOn())
                                        .isEqualTo(LocalDate.parse(effective)));
    }

    @Test
    void whatIsOfOneDayInEveryRespectLeavesThePartyListed() {
        String sameDay =
                "<modification modification-type='amended'"
                    + " effective-date='2021-01-01'/><modification modification-type='de-listed'"
                    + " effective-date='2021-01-01'/>";

        assertThat(parties(target("7", NAME, sameDay))).hasSize(1);
    }

    @Test
    void aTargetWithoutModificationsIsListedSinceWeDoNotKnowWhen() {
        ListedParty party = parties(target("7", NAME, "")).getFirst();

        assertThat(party.listing().listedOn()).isNull();
    }

    @Test
    void anUnknownModificationIsCountedAndLeavesThePartyListed() {
        String xml =
                list(
                        PROGRAM
                                + target(
                                        "7",
                                        NAME,
                                        "<modification modification-type='frozen'"
                                                + " effective-date='2021-01-01'>"
                                                + "<why/></modification>"));

        ReadSummary summary = source.read(document(xml), party -> {});

        assertThat(summary.unknown())
                .containsOnlyKeys("modification@modification-type=frozen", "modification/why");
        assertThat(summary.leftOut()).isEmpty();
    }

    @Test
    void everyCombinationOfFewSpellingsOfOneLanguageIsAName() {
        String parts =
                part("1", "given-name", "Yan", variants("RUS", "LATN", "Ian", "Jan"))
                        + part("2", "family-name", "Mill", variants("RUS", "LATN", "Mil", "Myll"));

        assertThat(names(parts))
                .extracting(ListedName::text)
                .containsExactly("Yan Mill", "Ian Mil", "Ian Myll", "Jan Mil", "Jan Myll");
    }

    @Test
    void manySpellingsAreNamedOnceEach() {
        String[] given = spellings("G", 40);
        String[] family = spellings("F", 60);
        String parts =
                part("1", "given-name", "Yan", variants("RUS", "LATN", given))
                        + part("2", "family-name", "Mill", variants("RUS", "LATN", family));

        List<String> names = names(parts).stream().map(ListedName::text).toList();

        assertThat(names).hasSize(1 + 40 + 60 - 1).doesNotHaveDuplicates();
        assertThat(Arrays.stream(given)).allMatch(g -> names.contains(g + " F10"));
        assertThat(Arrays.stream(family)).allMatch(f -> names.contains("G10 " + f));
    }

    private static String[] spellings(String letter, int count) {
        String[] spellings = new String[count];
        Arrays.setAll(spellings, i -> letter + (10 + i));
        return spellings;
    }

    @Test
    void aNameThatIsOnlyPartlyInItsScriptIsNoOriginalScript() {
        String parts =
                part("1", "given-name", "Yan", variants("RUS", "CYRL", "Ян"))
                        + part("2", "family-name", "Mill", "");

        assertThat(names(parts))
                .extracting(ListedName::type)
                .containsExactly(NameType.PRIMARY, NameType.VARIATION);
    }

    @Test
    void spellingsLeadWhereThereIsNoUsualOne() {
        String parts = part("1", "whole-name", "", variants("RUS", "CYRL", "Ян"));

        assertThat(names(parts))
                .singleElement()
                .satisfies(
                        name -> {
                            assertThat(name.text()).isEqualTo("Ян");
                            assertThat(name.type()).isEqualTo(NameType.PRIMARY);
                            assertThat(name.language()).isEqualTo("rus");
                        });
    }

    @Test
    void theSpellingsOfAWeakAliasAreWeak() {
        String xml =
                NAME
                        + "<name ssid='9' name-type='alias' quality='low'>"
                        + part("1", "whole-name", "Abu", variants("ARA", "ARAB", "ابو"))
                        + "</name>";

        assertThat(parties(target("7", xml, LISTED)).getFirst().names())
                .extracting(ListedName::strength)
                .containsExactly(AliasStrength.STRONG, AliasStrength.WEAK, AliasStrength.WEAK);
    }

    @Test
    void aTitleAloneIsAllThereIsToGoBy() {
        assertThat(names(part("1", "title", "The Hermit", "")))
                .extracting(ListedName::text)
                .containsExactly("The Hermit");
    }

    @Test
    void wordsThatAreNotKnownAreCountedAndTheirPartsKept() {
        String body =
                "<individual sex='other'><identity ssid='1' main='true' colour='red'>"
                        + "<name ssid='2' name-type='nickname' quality='fair'>"
                        + part("1", "stage-name", "Zed", "")
                        + "</name><name ssid='3'"
                        + " name-type='alias'/><shoe/></identity></individual>";
        String xml =
                list(
                        "<notice/>"
                                + PROGRAM
                                + "<target ssid='7'"
                                + " colour='red'><sanctions-set-id>2</sanctions-set-id><hat/>"
                                + body
                                + "</target>");

        ReadSummary summary = source.read(document(xml), party -> {});
        ListedParty party = Documents.parties(source, document(xml)).getFirst();

        assertThat(summary.unknown())
                .containsOnlyKeys(
                        "swiss-sanctions-list/notice",
                        "target/hat",
                        "target@colour",
                        "identity@colour",
                        "identity/shoe",
                        "individual@sex=other",
                        "name-part@name-part-type=stage-name");
        assertThat(party.details().get("sex")).isEqualTo("other");
        assertThat(party.details().get("name[3].name-type")).isEqualTo("alias");
        assertThat(party.primaryName().details().get("name-type")).isEqualTo("nickname");
        assertThat(party.primaryName().details().get("quality")).isEqualTo("fair");
    }

    @Test
    void aSecondNameOfAnUnknownTypeIsAnAliasAndCounted() {
        String names =
                NAME
                        + "<name ssid='9' name-type='nickname' quality='fair'>"
                        + part("1", "whole-name", "Zed", "")
                        + "</name>";
        String xml = list(PROGRAM + target("7", names, LISTED));

        ReadSummary summary = source.read(document(xml), party -> {});

        assertThat(summary.unknown())
                .containsOnlyKeys("name@name-type=nickname", "name@quality=fair");
    }

    @Test
    void anAircraftIsOne() {
        String xml =
                list(
                        PROGRAM
                                + "<target ssid='7'><sanctions-set-id>2</sanctions-set-id>"
                                + "<object object-type='aircraft'><identity ssid='1' main='true'>"
                                + NAME
                                + "</identity><other-information ssid='5'>SWIFT/BIC:"
                                + " ABCDEEFFXXX</other-information></object></target>");

        ListedParty party = Documents.parties(source, document(xml)).getFirst();

        assertThat(party.kind()).isEqualTo(PartyKind.AIRCRAFT);
        assertThat(party.identifiers())
                .singleElement()
                .satisfies(
                        bic -> {
                            assertThat(bic.type()).isEqualTo(IdentifierType.BIC);
                            assertThat(bic.value()).isEqualTo("ABCDEEFFXXX");
                        });
    }

    @Test
    void womenAreSaidToBe() {
        String xml =
                list(
                        PROGRAM
                                + target("7", NAME, LISTED)
                                        .replace("<individual>", "<individual sex='female'>"));

        assertThat(Documents.parties(source, document(xml)).getFirst().genders())
                .hasToString("[FEMALE]");
    }

    @Test
    void oldBlocksMayBeLargerThanARecordMayBe() {
        String old =
                "<added>"
                        + "<target ssid='7'><entity/></target>".repeat(300_000)
                        + "</added><removed><target ssid='7'/></removed>";
        String xml =
                list(
                        PROGRAM
                                + target(
                                        "7",
                                        NAME,
                                        LISTED.replace("/>", ">" + old + "</modification>"))
                                + target("8", NAME, LISTED));

        assertThat(Documents.parties(source, document(xml))).hasSize(2);
        assertThat(source.count(document(xml))).isEqualTo(2);
    }

    @Test
    void countingKnowsCommentsAndSignsInAttributes() {
        String xml =
                list(
                        "<!-- <target> -- > <target ssid='3'/> -->"
                                + PROGRAM
                                + "<target ssid='7'><modification x='a>b/'><added><target"
                                + " ssid='7'/></added></modification></target><target\n"
                                + "ssid='8'><modification x=\"/>\" /></target>");

        assertThat(source.count(document(xml))).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<target/>|a target has no ssid",
                "<target ssid='a b'/>|a target has the ssid \"a b\"",
                "<target ssid='7'/>|target 7",
                "<target ssid='7'/>|instead of one",
                "<target ssid='7'><modification modification-type='listed'/></target>|A"
                        + " modification has no date",
                "<target ssid='7'><modification"
                    + " effective-date='soon'/></target>|modification@effective-date is \"soon\"",
                "<place/>|has no ssid",
                "<place ssid='1'/><place ssid='1'/>|The ssid 1 stands on two places",
                "<sanctions-program><sanctions-set ssid='2'/></sanctions-program>|The sanctions-set"
                        + " 2 stands in two programs",
                "<sanctions-program><sanctions-set/></sanctions-program>|has no ssid",
            })
    void whatCannotBeUnderstoodEndsTheReading(String content, String sentence) {
        assertMalformed(list(PROGRAM + content), sentence);
    }

    @Test
    void aTargetThatRefersToNothingEndsTheReading() {
        String place = NAME + "<address ssid='5' place-id='99'/>";

        assertMalformed(list(PROGRAM + target("7", place, LISTED)), "refers to the place 99");
        assertMalformed(list(PROGRAM + target("7", place, LISTED)), "target 7");
        assertMalformed(list(target("7", NAME, LISTED)), "refers to the sanctions-set 2");
        assertMalformed(
                list(
                        PROGRAM
                                + target("7", NAME, LISTED)
                                        .replace("<sanctions-set-id>2</sanctions-set-id>", "")),
                "the target has no sanctions-set-id");
    }

    @Test
    void aTargetWithoutANameOrWithAnOddOrderEndsTheReading() {
        assertMalformed(list(PROGRAM + target("7", "", LISTED)), "the target has no name");
        assertMalformed(
                list(PROGRAM + target("7", NAME.replace("order='1'", "order='x'"), LISTED)),
                "name-part has order=\"x\"");
    }

    @Test
    void twoTargetsOfOneIdEndTheReadingEvenIfOneIsDelisted() {
        String delisted =
                target(
                        "7",
                        NAME,
                        "<modification modification-type='de-listed'"
                                + " effective-date='2020-01-01'/>");

        assertMalformed(
                list(PROGRAM + target("7", NAME, LISTED) + delisted),
                "The ssid 7 stands on two targets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delta-list", ""})
    void anythingButTheWholeListIsRefused(String type) {
        assertMalformed(
                "<swiss-sanctions-list list-type='" + type + "' date='2026-08-27'/>",
                "not whole-list");
        assertMalformed("<swiss-sanctions-list date='2026-08-27'/>", "not whole-list");
    }

    @Test
    void aListWithoutADateHasNoSourceDate() {
        String xml = "<swiss-sanctions-list list-type='whole-list'/>";

        assertThat(source.read(document(xml), party -> {}).sourceDate()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>Wartung</body></html>",
                "\u0001\u0002rubbish",
                "{\"error\":\"busy\"}",
                "<!DOCTYPE swiss-sanctions-list [<!ENTITY a 'b'>]><swiss-sanctions-list"
                        + " list-type='whole-list'/>",
            })
    void whatIsNoListIsMalformed(String text) {
        assertThatThrownBy(() -> source.read(document(text), party -> {}))
                .isInstanceOf(MalformedListException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 50, 75, 99})
    void aCutDocumentIsMalformed(int percent) {
        byte[] whole = Documents.resource("/io/listwarden/sync/source/ch/every-trap.xml");
        byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);

        assertThatThrownBy(() -> source.read(Documents.of("ch-seco", cut), party -> {}))
                .isInstanceOf(MalformedListException.class);
    }

    private void assertMalformed(String xml, String sentence) {
        assertThatThrownBy(() -> source.read(document(xml), party -> {}))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining(sentence);
    }

    private List<ListedName> names(String parts) {
        return parties(
                        target(
                                "7",
                                "<name ssid='4' name-type='primary-name' quality='good' lang='eng'>"
                                        + parts
                                        + "</name>",
                                LISTED))
                .getFirst()
                .names();
    }

    private List<ListedParty> parties(String target) {
        return Documents.parties(source, document(list(PROGRAM + target)));
    }

    private static FetchedDocument document(String xml) {
        return Documents.of("ch-seco", xml);
    }

    private static String list(String content) {
        return "<swiss-sanctions-list list-type='whole-list' date='2026-08-27'>"
                + content
                + "</swiss-sanctions-list>";
    }

    private static String target(String ssid, String identity, String modifications) {
        return "<target ssid='"
                + ssid
                + "'><sanctions-set-id>2</sanctions-set-id><individual><identity ssid='1'"
                + " main='true'>"
                + identity
                + "</identity></individual>"
                + modifications
                + "</target>";
    }

    private static String name(String value) {
        return "<name ssid='3' name-type='primary-name' quality='good' lang='eng'>"
                + "<name-part order='1' name-part-type='whole-name'>"
                + value
                + "</name-part></name>";
    }

    private static String part(String order, String type, String value, String variants) {
        return "<name-part order='%s' name-part-type='%s'><value>%s</value>%s</name-part>"
                .formatted(order, type, value, variants);
    }

    private static String variants(String lang, String script, String... texts) {
        StringBuilder variants = new StringBuilder();
        for (String text : texts) {
            variants.append(
                    "<spelling-variant lang='%s' script='%s'>%s</spelling-variant>"
                            .formatted(lang, script, text));
        }
        return variants.toString();
    }
}
