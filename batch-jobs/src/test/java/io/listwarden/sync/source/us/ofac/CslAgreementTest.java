package io.listwarden.sync.source.us.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.testing.SharedFiles;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.testing.Documents;
import io.listwarden.sync.source.us.csl.CslListSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The same entries in the Consolidated Screening List of April 2022 and in OFAC's own files of the
 * year before and the year after: what OFAC said alike in both is what the other list must say.
 */
class CslAgreementTest {
    private static Map<PartyId, ListedParty> screening = Map.of();
    private static Map<PartyId, ListedParty> before = Map.of();
    private static Map<PartyId, ListedParty> after = Map.of();

    @BeforeAll
    static void readTheRealFiles() {
        screening =
                parties(
                        new CslListSource(),
                        Documents.of(
                                "us-csl",
                                Documents.unzipped(
                                        SharedFiles.lists("us-csl/consolidated_2022-04.csv.gz"))));
        before =
                parties(DelimitedListSource.sdn(), DelimitedSets.document(DelimitedSets.sdn2021()));
        after = parties(DelimitedListSource.sdn(), DelimitedSets.document(DelimitedSets.sdn2023()));
    }

    @Test
    void eightThousandPartiesStandInAllThree() {
        assertThat(common()).hasSize(8_184);
    }

    @Test
    void numbersCountriesKindsAndProgrammesAgreeInEveryParty() {
        assertThat(
                        differing(
                                party ->
                                        set(
                                                party.identifiers(),
                                                it ->
                                                        it.type()
                                                                + it.label()
                                                                + it.value()
                                                                + it.country())))
                .isEmpty();
        assertThat(differing(ListedParty::kind)).isEmpty();
        assertThat(differing(ListedParty::genders)).isEmpty();
        assertThat(differing(party -> Set.copyOf(party.listing().programmes()))).isEmpty();
        assertThat(differing(party -> set(party.birthPlaces(), it -> it.text() + it.country())))
                .isEmpty();
    }

    /** The one party is a Macedonian, whose country the screening list leaves out. */
    @Test
    void nationalitiesAgreeInAllPartiesButOne() {
        assertThat(differing(party -> set(party.countries(), it -> it.relation() + it.country())))
                .hasSizeLessThanOrEqualTo(1);
    }

    /** The screening list has a middle name less, which it gained or lost between the days. */
    @Test
    void primaryNamesAgreeButForQuotesAndDoubleSpaces() {
        assertThat(differing(party -> plain(party.primaryName().text()))).hasSizeLessThan(2);
    }

    @Test
    void otherNamesAgreeButForQuotesAndDoubleSpaces() {
        assertThat(differing(party -> set(party.names(), name -> plain(name.text()))))
                .hasSizeLessThan(3);
    }

    /**
     * The screening list has no ranges and no months: it gives the first day of either, and leaves
     * out "circa 1979-1982".
     */
    @Test
    void theFirstDaysOfBirthDatesAgreeButWhereOneIsAbout() {
        assertThat(
                        differing(
                                party ->
                                        set(
                                                party.birthDates(),
                                                it -> it.earliest().firstDay().toString())))
                .containsExactly(PartyId.parse("us-ofac-sdn:11748"));
    }

    private static String plain(String name) {
        return name.replace('"', '\'').replaceAll(" +", " ");
    }

    private static <T> Set<String> set(List<T> values, Function<T, String> form) {
        return values.stream().map(form).collect(Collectors.toSet());
    }

    private static List<PartyId> common() {
        return before.keySet().stream()
                .filter(id -> after.containsKey(id) && screening.containsKey(id))
                .sorted()
                .toList();
    }

    /** The parties of which OFAC says the same both times, and the screening list another thing. */
    private static List<PartyId> differing(Function<ListedParty, Object> field) {
        return common().stream()
                .map(before::get)
                .filter(
                        party ->
                                field.apply(party)
                                        .equals(field.apply(requireNonNull(after.get(party.id())))))
                .filter(
                        party ->
                                !field.apply(party)
                                        .equals(
                                                field.apply(
                                                        requireNonNull(screening.get(party.id())))))
                .map(ListedParty::id)
                .toList();
    }

    private static Map<PartyId, ListedParty> parties(ListSource source, FetchedDocument document) {
        return Documents.parties(source, document).stream()
                .collect(Collectors.toMap(ListedParty::id, Function.identity()));
    }
}
