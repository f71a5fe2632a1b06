package io.listwarden.sync.source.us.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.testing.SharedFiles;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The non-SDN document in three formats and of four days. */
class FormatsOverlapTest {
    private static final Map<String, Map<String, ListedParty>> FILES = new LinkedHashMap<>();

    private static final Map<String, Function<ListedParty, Stream<String>>> FIELDS =
            Map.of(
                    "names",
                    party ->
                            party.names().stream()
                                    .map(it -> it.text() + " / " + it.type() + " / " + it.strength()),
                    "birthDates",
                    party ->
                            party.birthDates().stream()
                                    .map(
                                            it ->
                                                    it.earliest() + " / " + it.latest() + " / "
                                                            + it.approximate()),
                    "identifiers",
                    party ->
                            party.identifiers().stream()
                                    .map(it -> it.type() + " / " + it.value() + " / " + it.country()),
                    "programmes",
                    party -> party.listing().programmes().stream());

    @BeforeAll
    static void readTheRealFiles() {
        classic("2022-12-16");
        classic("2024-05-06");
        FILES.put("delimited 2025-12", parties(DelimitedListSource.nonSdn(), Documents.of("us-ofac-cons", DelimitedSets.nonSdn2025())));
    }

    private static void classic(String day) {
        FILES.put(
                "classic " + day,
                parties(
                        ClassicListSource.nonSdn(),
                        Documents.of(
                                "us-ofac-cons",
                                Documents.unzipped(
                                        SharedFiles.lists(
                                                "us-ofac-cons/consolidated_" + day + ".xml.gz")))));
    }

    private static Map<String, ListedParty> parties(ListSource source, FetchedDocument document) {
        return Documents.parties(source, document).stream()
                .collect(Collectors.toMap(it -> it.id().toString(), Function.identity(), (a, b) -> a, TreeMap::new));
    }

    @Test
    void dump() {
        List<String> names = new ArrayList<>(FILES.keySet());
        for (int i = 0; i + 1 < names.size(); i++) {
            String a = names.get(i), b = names.get(i + 1);
            System.out.println("#### " + a + " -> " + b);
            Map<String, ListedParty> x = FILES.get(a), y = FILES.get(b);
            for (String id : x.keySet()) {
                if (!y.containsKey(id)) { System.out.println("ONLY " + a + " " + id); continue; }
                FIELDS.forEach((f, g) -> {
                    Set<String> p = g.apply(x.get(id)).collect(Collectors.toCollection(TreeSet::new));
                    Set<String> q = g.apply(y.get(id)).collect(Collectors.toCollection(TreeSet::new));
                    Set<String> only = new TreeSet<>(p); only.removeAll(q);
                    Set<String> more = new TreeSet<>(q); more.removeAll(p);
                    if (!only.isEmpty() || !more.isEmpty()) System.out.println(id + " " + f + " -" + only + " +" + more);
                });
            }
            for (String id : y.keySet()) if (!x.containsKey(id)) System.out.println("ONLY " + b + " " + id);
        }
    }
}
