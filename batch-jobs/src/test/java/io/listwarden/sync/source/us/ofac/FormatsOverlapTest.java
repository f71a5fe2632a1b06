package io.listwarden.sync.source.us.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.testing.SharedFiles;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.testing.Documents;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The non-SDN document in three formats, of which no two are of one day: what differs between them
 * must have a reason.
 */
class FormatsOverlapTest {
    /** What is compared of a party; sets, because order means nothing. */
    private enum Field {
        NAMES(
                party ->
                        party.names().stream()
                                .filter(name -> name.text().chars().anyMatch(Field::isLatin))
                                .map(it -> it.text() + "/" + it.type() + "/" + it.strength())),
        BIRTH_DATES(
                party ->
                        party.birthDates().stream()
                                .map(
                                        it ->
                                                it.earliest()
                                                        + "/"
                                                        + it.latest()
                                                        + "/"
                                                        + it.approximate())),
        IDENTIFIERS(
                party ->
                        party.identifiers().stream()
                                .map(it -> it.type() + "/" + it.value() + "/" + it.country())),
        ADDRESSES(
                party ->
                        party.addresses().stream()
                                .map(it -> it.id() + "/" + it.text() + "/" + it.country())),
        BIRTH_PLACES(
                party -> party.birthPlaces().stream().map(it -> it.text() + "/" + it.country())),
        COUNTRIES(
                party ->
                        party.countries().stream()
                                .map(it -> it.relation() + "/" + it.text() + "/" + it.country())),
        KIND_AND_GENDER(
                party ->
                        Stream.concat(
                                Stream.of(party.kind().name()),
                                party.genders().stream().map(Enum::name))),
        PROGRAMMES(party -> party.listing().programmes().stream());

        private final Function<ListedParty, Stream<String>> values;

        Field(Function<ListedParty, Stream<String>> values) {
            this.values = values;
        }

        /** Only the enhanced format has names in other scripts. */
        private static boolean isLatin(int character) {
            return Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
        }

        Set<String> of(ListedParty party) {
            return values.apply(party).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Why two files may differ. */
    private enum Reason {
        /** The third file, in another format, says what the later one says. */
        AMENDED_AS_A_THIRD_FILE_SHOWS,
        /** The publisher amended the entry; the change was looked at. */
        AMENDED,
        /** The delimited files have apostrophes where the XML has quotes. */
        APOSTROPHES_FOR_QUOTES
    }

    /**
     * Entries that changed between January and December 2025: in October the oil companies and
     * their subsidiaries were blocked under another order and got numbers and addresses, in June
     * the programme on Syria ended, and the publisher took back or added countries of issue.
     */
    private static final Map<String, Set<Field>> AMENDED_IN_2025 =
            Map.ofEntries(
                    Map.entry("17013", Set.of(Field.IDENTIFIERS)),
                    Map.entry("17022", Set.of(Field.PROGRAMMES)),
                    Map.entry("17248", Set.of(Field.NAMES, Field.IDENTIFIERS, Field.PROGRAMMES)),
                    Map.entry(
                            "18267", Set.of(Field.ADDRESSES, Field.IDENTIFIERS, Field.PROGRAMMES)),
                    Map.entry(
                            "18269", Set.of(Field.ADDRESSES, Field.IDENTIFIERS, Field.PROGRAMMES)),
                    Map.entry(
                            "18271",
                            Set.of(
                                    Field.ADDRESSES,
                                    Field.NAMES,
                                    Field.IDENTIFIERS,
                                    Field.PROGRAMMES)),
                    Map.entry(
                            "18274", Set.of(Field.ADDRESSES, Field.IDENTIFIERS, Field.PROGRAMMES)),
                    Map.entry("18276", Set.of(Field.IDENTIFIERS, Field.PROGRAMMES)),
                    Map.entry(
                            "18282",
                            Set.of(
                                    Field.ADDRESSES,
                                    Field.NAMES,
                                    Field.IDENTIFIERS,
                                    Field.PROGRAMMES)),
                    Map.entry("18284", Set.of(Field.NAMES, Field.IDENTIFIERS, Field.PROGRAMMES)),
                    Map.entry("18290", Set.of(Field.NAMES, Field.IDENTIFIERS, Field.PROGRAMMES)),
                    Map.entry("18292", Set.of(Field.NAMES, Field.IDENTIFIERS, Field.PROGRAMMES)),
                    Map.entry("18782", Set.of(Field.PROGRAMMES)),
                    Map.entry("18784", Set.of(Field.IDENTIFIERS)));

    private static Map<String, ListedParty> classic2022 = Map.of();
    private static Map<String, ListedParty> classic2024 = Map.of();
    private static Map<String, ListedParty> enhanced2025 = Map.of();
    private static Map<String, ListedParty> delimited2025 = Map.of();
    private static Map<String, Set<String>> enhancedLists = Map.of();
    private static Map<String, Set<String>> delimitedLists = Map.of();

    @BeforeAll
    static void readTheRealFiles() {
        classic2022 = byNumber(classic("consolidated_2022-12-16.xml.gz"));
        classic2024 = byNumber(classic("consolidated_2024-05-06.xml.gz"));
        List<ListedParty> enhanced =
                parties(
                        EnhancedListSource.nonSdn(),
                        document(real("CONS_ENHANCED_2025-01-14.xml.gz")));
        List<ListedParty> delimited =
                parties(
                        DelimitedListSource.nonSdn(),
                        Documents.of("us-ofac-cons", DelimitedSets.nonSdn2025()));
        enhanced2025 = byNumber(enhanced);
        delimited2025 = byNumber(delimited);
        enhancedLists = lists(enhanced);
        delimitedLists = lists(delimited);
    }

    @Test
    void nearlyAllPartiesStandInAllFiles() {
        assertThat(common(classic2022, delimited2025)).hasSize(440);
        assertThat(common(classic2024, enhanced2025)).hasSize(442);
        assertThat(common(enhanced2025, delimited2025)).hasSize(442);
    }

    @Test
    void classicAndEnhancedDifferOnlyWhereTheDelimitedFileHasTheLaterStateToo() {
        assertThat(reasons(classic2024, enhanced2025, delimited2025, Map.of()))
                .containsOnlyKeys(Reason.AMENDED_AS_A_THIRD_FILE_SHOWS);
    }

    @Test
    void enhancedAndDelimitedDifferOnlyWhereThePublisherAmendedOrWritesOtherwise() {
        Map<Reason, List<String>> reasons =
                reasons(enhanced2025, delimited2025, Map.of(), AMENDED_IN_2025);

        assertThat(reasons.get(Reason.AMENDED)).hasSize(35);
        assertThat(reasons.get(Reason.APOSTROPHES_FOR_QUOTES)).containsExactly("22391 NAMES");
    }

    @Test
    void nothingIsExcusedThatDoesNotDiffer() {
        Set<String> excused =
                AMENDED_IN_2025.entrySet().stream()
                        .flatMap(
                                it ->
                                        it.getValue().stream()
                                                .map(field -> it.getKey() + " " + field))
                        .collect(Collectors.toSet());

        assertThat(differences(enhanced2025, delimited2025)).containsAll(excused);
    }

    @Test
    void twoClassicFilesOfDifferentDaysDifferInFiveParties() {
        assertThat(
                        differences(classic2022, classic2024).stream()
                                .map(it -> it.substring(0, it.indexOf(' ')))
                                .distinct())
                .containsExactly("18782", "18795", "19653", "20306", "9647");
    }

    @Test
    void theListsThatWeFindAreThoseThatTheEnhancedFormatNames() {
        assertThat(common(enhanced2025, delimited2025))
                .allSatisfy(
                        number ->
                                assertThat(delimitedLists.get(number))
                                        .as(number)
                                        .isEqualTo(enhancedLists.get(number)));
    }

    /** The reasons of all differences; one without a reason fails the test. */
    private static Map<Reason, List<String>> reasons(
            Map<String, ListedParty> before,
            Map<String, ListedParty> after,
            Map<String, ListedParty> third,
            Map<String, Set<Field>> amended) {
        Map<Reason, List<String>> reasons = new EnumMap<>(Reason.class);
        List<String> without = new ArrayList<>();
        for (String number : common(before, after)) {
            for (Field field : Field.values()) {
                Set<String> old = field.of(get(before, number));
                Set<String> now = field.of(get(after, number));
                if (!old.equals(now)) {
                    ListedParty other = third.get(number);
                    Reason reason =
                            other != null && field.of(other).equals(now)
                                    ? Reason.AMENDED_AS_A_THIRD_FILE_SHOWS
                                    : reason(number, field, old, now, amended);
                    String difference = number + " " + field;
                    if (reason == null) {
                        without.add(difference + ": " + old + " became " + now);
                    } else {
                        reasons.computeIfAbsent(reason, key -> new ArrayList<>()).add(difference);
                    }
                }
            }
        }
        assertThat(without).as("differences without a reason").isEmpty();
        return reasons;
    }

    private static @Nullable Reason reason(
            String number,
            Field field,
            Set<String> old,
            Set<String> now,
            Map<String, Set<Field>> amended) {
        if (amended.getOrDefault(number, Set.of()).contains(field)) {
            return Reason.AMENDED;
        }
        Set<String> written =
                old.stream()
                        .map(text -> text.replace('"', '\''))
                        .collect(Collectors.toCollection(TreeSet::new));
        return written.equals(now) ? Reason.APOSTROPHES_FOR_QUOTES : null;
    }

    private static List<String> differences(
            Map<String, ListedParty> before, Map<String, ListedParty> after) {
        return common(before, after).stream()
                .flatMap(
                        number ->
                                Stream.of(Field.values())
                                        .filter(
                                                field ->
                                                        !field.of(get(before, number))
                                                                .equals(
                                                                        field.of(
                                                                                get(
                                                                                        after,
                                                                                        number))))
                                        .map(field -> number + " " + field))
                .toList();
    }

    private static List<String> common(
            Map<String, ListedParty> before, Map<String, ListedParty> after) {
        return before.keySet().stream().filter(after::containsKey).toList();
    }

    private static ListedParty get(Map<String, ListedParty> parties, String number) {
        return Objects.requireNonNull(parties.get(number), number);
    }

    private static List<ListedParty> classic(String file) {
        return parties(ClassicListSource.nonSdn(), document(real(file)));
    }

    private static byte[] real(String file) {
        return Documents.unzipped(SharedFiles.lists("us-ofac-cons/" + file));
    }

    private static FetchedDocument document(byte[] bytes) {
        return Documents.of("us-ofac-cons", bytes);
    }

    private static List<ListedParty> parties(ListSource source, FetchedDocument document) {
        return Documents.parties(source, document);
    }

    /** A party on two lists says the same on both. */
    private static Map<String, ListedParty> byNumber(List<ListedParty> parties) {
        return parties.stream()
                .collect(
                        Collectors.toMap(
                                party -> party.id().key(),
                                Function.identity(),
                                (first, second) -> first,
                                TreeMap::new));
    }

    private static Map<String, Set<String>> lists(List<ListedParty> parties) {
        return parties.stream()
                .collect(
                        Collectors.groupingBy(
                                party -> party.id().key(),
                                Collectors.mapping(
                                        party -> party.id().listId(), Collectors.toSet())));
    }
}
