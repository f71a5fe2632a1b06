package io.listwarden.sync.source.us.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.ListIds;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.SourceDescriptor.CarriedList;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class DelimitedListSourceTest {
    private static final DelimitedListSource SDN = DelimitedListSource.sdn();
    private static final DelimitedListSource NON_SDN = DelimitedListSource.nonSdn();

    @Test
    void theFilesAreFetchedByTheirNamesInCapitals() {
        URI folder = SDN.descriptor().url();

        assertThat(SDN.members())
                .containsExactly("sdn.csv", "add.csv", "alt.csv", "sdn_comments.csv");
        assertThat(SDN.members(folder).keySet()).containsExactlyElementsOf(SDN.members());
        assertThat(SDN.members(folder).get("sdn_comments.csv"))
                .hasToString(
                        "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN_COMMENTS.CSV");
        assertThat(NON_SDN.members(folder))
                .containsEntry("cons_prim.csv", folder.resolve("CONS_PRIM.CSV"));
    }

    @Test
    void theDescriptorsNameTheListsOfTheOffice() {
        assertThat(SDN.descriptor().format()).isEqualTo("delimited");
        assertThat(SDN.descriptor().lists())
                .extracting(CarriedList::listId)
                .containsExactly("us-ofac-sdn");
        assertThat(NON_SDN.descriptor().documentId()).isEqualTo("us-ofac-cons");
        assertThat(NON_SDN.descriptor().lists())
                .extracting(CarriedList::listId)
                .hasSize(6)
                .isSubsetOf(ListIds.OFFICIAL);
    }

    @Test
    void theDayOfTheDocumentIsWhenItWasLastModified() {
        FetchedDocument plain = set(DelimitedSets.entry(7, "GREY HERON", "-0- ", "SDGT"));

        assertThat(SDN.read(plain, party -> {}).sourceDate()).isNull();
        assertThat(
                        SDN.read(modified(plain, "Tue, 05 Mar 2024 15:00:00 GMT"), party -> {})
                                .sourceDate())
                .isEqualTo(Instant.parse("2024-03-05T15:00:00Z"));
        assertThat(SDN.read(modified(plain, "yesterday"), party -> {}).sourceDate()).isNull();
    }

    private static FetchedDocument modified(FetchedDocument plain, String when) {
        return new FetchedDocument(
                plain.documentId(),
                plain.path(),
                plain.sha256(),
                plain.bytes(),
                plain.url(),
                plain.fetchedAt(),
                new TreeMap<>(Map.of("last-modified", when)));
    }

    @Test
    void aPartyWithoutANameIsRefused() {
        assertThatThrownBy(() -> only(DelimitedSets.entry(7, "-0- ", "-0- ", "SDGT")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContainingAll("Line 1 of sdn.csv", "SDN_Name is empty");
    }

    @Test
    void anAliasWithoutANameIsRefused() {
        Map<String, byte[]> members =
                DelimitedSets.members(
                        DelimitedSets.entry(7, "GREY HERON"),
                        DelimitedSets.address(7, 1),
                        DelimitedSets.alias(7, 2, "aka"),
                        "");

        assertThatThrownBy(() -> SDN.read(DelimitedSets.document(members), party -> {}))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContainingAll("Line 1 of alt.csv", "alt_name is empty");
    }

    @Test
    void theOrderOfRowsAndRemarksMeansNothing() {
        Map<String, byte[]> one =
                DelimitedSets.members(
                        DelimitedSets.remarked(
                                7,
                                "QUILL, Barnaby",
                                "DOB 1962; alt. DOB 1960; POB Moss; alt. POB Oslo; Passport 1; alt."
                                        + " Passport 2; a.k.a. 'B'; a.k.a. 'A'; nationality Malta;"
                                        + " alt. nationality Norway; Phone Number 1; alt. Phone"
                                        + " Number 2."),
                        DelimitedSets.address(7, 9, "x") + DelimitedSets.address(7, 10, "y"),
                        DelimitedSets.alias(7, 1, "aka", "A")
                                + DelimitedSets.alias(7, 2, "aka", "B"),
                        "");
        Map<String, byte[]> other =
                DelimitedSets.members(
                        DelimitedSets.remarked(
                                7,
                                "QUILL, Barnaby",
                                "a.k.a. 'A'; DOB 1960; alt. DOB 1962; POB Oslo; alt. POB Moss;"
                                        + " Phone Number 2; alt. Phone Number 1; Passport 2; alt."
                                        + " Passport 1; nationality Norway; alt. nationality Malta;"
                                        + " a.k.a. 'B'."),
                        DelimitedSets.address(7, 10, "y") + DelimitedSets.address(7, 9, "x"),
                        DelimitedSets.alias(7, 2, "aka", "B")
                                + DelimitedSets.alias(7, 1, "aka", "A"),
                        "");

        assertThat(withoutRemarks(one)).isEqualTo(withoutRemarks(other));
    }

    /** The remarks themselves are kept to the letter. */
    private static ListedParty withoutRemarks(Map<String, byte[]> members) {
        ListedParty party = Documents.parties(SDN, DelimitedSets.document(members)).getFirst();
        return new ListedParty(
                party.id(),
                party.kind(),
                party.names(),
                party.genders(),
                party.birthDates(),
                party.birthPlaces(),
                party.countries(),
                party.identifiers(),
                party.addresses(),
                Listing.EMPTY,
                party.details(),
                party.merged());
    }

    @Test
    void anItemThatWasCutIsNotTakenForWhole() {
        String filled =
                "Passport 77 (Malta); a.k.a. 'QUILL'; " + "x".repeat(943) + "; Passport 770012";
        assertThat(filled).hasSizeBetween(990, 1_000);
        String cut = filled.replace("x; ", "x".repeat(1_001 - filled.length()) + "; ");

        ListedParty party = only(DelimitedSets.remarked(7, "QUILL, Barnaby", cut));

        assertThat(party.identifiers()).extracting(it -> it.value()).containsExactly("77");
        assertThat(party.names()).extracting(ListedName::text).contains("QUILL");
        assertThat(party.listing().remarks()).containsExactly(cut);
    }

    @ParameterizedTest
    @CsvSource({
        "UKRAINE-EO13662,                     x,                                                   "
                + "          us-ofac-ssi",
        "UKRAINE-EO13662] [RUSSIA-EO14024,    'Secondary sanctions risk: section 7',               "
                + "          us-ofac-ssi",
        "UKRAINE-EO13662] [RUSSIA-EO14024,    'Listing Date (EO 14024 Directive 3): 24 Feb 2022',  "
                + "          us-ofac-mbs us-ofac-ssi",
        "UKRAINE-EO13662] [RUSSIA-EO14024,    'Listing Date (EO 14024 Directive 3): 24 Feb 2022;"
                + " alt. Secondary sanctions risk: See Section 11 of Executive Order 14024.',"
                + " us-ofac-ssi",
        "UKRAINE-EO13662] [RUSSIA-EO14024,    'Listing Date (EO 14024 Directive 2): 24 Feb 2022',  "
                + "          us-ofac-ssi",
        "RUSSIA-EO14024,                      'Listing Date (EO 14024 Directive 1a): 22 Feb 2022', "
                + "          us-ofac-mbs",
        "CAATSA - RUSSIA,                     x,                                                   "
                + "          us-ofac-mbs",
        "SDGT] [NS-PLC,                       x,                                                   "
                + "          us-ofac-plc",
        "561-Related,                         x,                                                   "
                + "          us-ofac-cap",
        "FSE-IR,                              x,                                                   "
                + "          us-ofac-fse",
        "CMIC-EO13959,                        x,                                                   "
                + "          us-ofac-cmic"
    })
    void programmesAndDirectivesSayWhichListsAPartyIsOn(
            String programmes, String remarks, String lists) {
        List<ListedParty> parties = new ArrayList<>();
        ReadSummary summary = NON_SDN.read(nonSdn(programmes, remarks), parties::add);

        assertThat(parties)
                .extracting(party -> party.id().listId())
                .containsExactly(lists.split(" "));
        assertThat(parties).extracting(party -> party.id().key()).containsOnly("7");
        assertThat(summary.records()).isEqualTo(1);
        assertThat(summary.furtherListings()).isEqualTo(parties.size() - 1);
        assertThat(summary.unknown()).isEmpty();
    }

    @Test
    void aProgrammeOfNoListThatWeKnowIsCounted() {
        List<ListedParty> parties = new ArrayList<>();
        ReadSummary summary = NON_SDN.read(nonSdn("MOON-EO19999", "x"), parties::add);

        assertThat(parties.getFirst().id()).hasToString("us-ofac-mbs:7");
        assertThat(summary.unknown()).containsOnlyKeys("Program MOON-EO19999");
    }

    private static FetchedDocument nonSdn(String programmes, String remarks) {
        String entry = DelimitedSets.remarked(7, "GREY HERON", remarks).replace("SDGT", programmes);
        Map<String, byte[]> sdn = members(entry);
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("cons_prim.csv", DelimitedSets.get(sdn, "sdn.csv"));
        members.put("cons_add.csv", DelimitedSets.get(sdn, "add.csv"));
        members.put("cons_alt.csv", DelimitedSets.get(sdn, "alt.csv"));
        members.put("cons_comments.csv", DelimitedSets.get(sdn, "sdn_comments.csv"));
        return Documents.of("us-ofac-cons", members);
    }

    private static Map<String, byte[]> members(String entry) {
        return DelimitedSets.members(
                entry, DelimitedSets.address(7, 1), DelimitedSets.alias(7, 2, "aka", "HERON"), "");
    }

    private static FetchedDocument set(String entry) {
        return DelimitedSets.document(members(entry));
    }

    private static ListedParty only(String entry) {
        return Documents.parties(SDN, set(entry)).getFirst();
    }
}
