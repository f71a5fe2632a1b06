package io.listwarden.sync.source.us.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads whole sets as they were published. */
class RealDelimitedTest {
    private static final DelimitedListSource SDN = DelimitedListSource.sdn();
    private static final DelimitedListSource NON_SDN = DelimitedListSource.nonSdn();

    @Test
    void dump() {
        for (Map<String, byte[]> m : List.of(DelimitedSets.sdn2021(), DelimitedSets.sdn2023())) {
            Result r = read(SDN, m);
            show(r.summary);
            show(r.parties.stream().collect(Collectors.groupingBy(ListedParty::kind, TreeMap::new, Collectors.counting())));
            show(r.parties.stream().flatMap(p -> p.countries().stream()).filter(c -> c.country() == null).map(c -> c.text()).collect(Collectors.groupingBy(x -> x, TreeMap::new, Collectors.counting())));
            show(r.parties.stream().flatMap(p -> p.identifiers().stream()).filter(c -> c.value().endsWith(")")).map(c -> c.value().replaceAll(".*\\(","(")).collect(Collectors.groupingBy(x -> x, TreeMap::new, Collectors.counting())));
            show(r.parties.stream().flatMap(p -> p.addresses().stream()).filter(c -> c.country() == null).map(c -> c.text().replaceAll(".*, ","")).collect(Collectors.groupingBy(x -> x, TreeMap::new, Collectors.counting())));
            show(r.parties.stream().flatMap(p -> p.identifiers().stream()).collect(Collectors.groupingBy(Identifier::type, TreeMap::new, Collectors.counting())));
        }
        Result r = read(NON_SDN, DelimitedSets.nonSdn2025());
        show(r.summary);
        show(r.parties.stream().collect(Collectors.groupingBy(p -> p.id().listId(), TreeMap::new, Collectors.counting())));
        show(Documents.json(r.parties.subList(0, 3)));
    }

    static void show(Object o) { System.out.println(o); }

    record Result(ReadSummary summary, List<ListedParty> parties) {}

    static Result read(DelimitedListSource source, Map<String, byte[]> members) {
        List<ListedParty> parties = new ArrayList<>();
        ReadSummary summary = source.read(document(source, members), parties::add);
        return new Result(summary, parties);
    }

    private static FetchedDocument document(
            DelimitedListSource source, Map<String, byte[]> members) {
        return Documents.of(source.descriptor().documentId(), members);
    }
}
