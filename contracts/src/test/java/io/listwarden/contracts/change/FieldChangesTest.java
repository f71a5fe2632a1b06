package io.listwarden.contracts.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.LegalAct;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyJson;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.contracts.testing.RandomParties;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class FieldChangesTest {
    private static final ListedName PRIMARY = ListedName.of(NameType.PRIMARY, "NSO GROUP");

    @Test
    void aDetailOfAnIdentifiedNameIsNamedByTheIdOfTheName() {
        ListedParty before = party(name("6068", "IBDA-C", "function", "leader"));
        ListedParty after = party(name("6068", "IBDA-C", "function", "former leader"));

        assertThat(FieldChanges.between(before, after))
                .containsExactly(
                        new FieldChange("names[6068].details.function", "leader", "former leader"));
    }

    @Test
    void aRespelledNameKeepsItsId() {
        assertThat(
                        FieldChanges.between(
                                party(PRIMARY, name("7", "Q Cyber", "a", "b")),
                                party(PRIMARY, name("7", "Q Cyber Technologies", "a", "b"))))
                .containsExactly(
                        new FieldChange("names[7].text", "Q Cyber", "Q Cyber Technologies"));
    }

    @Test
    void aNameWithoutAnIdIsNamedByItsText() {
        assertThat(FieldChanges.between(party(PRIMARY), party(ListedName.weak("OSY"), PRIMARY)))
                .contains(new FieldChange("names[OSY]", null, "OSY (type: ALIAS; strength: WEAK)"));
        assertThat(
                        FieldChanges.between(
                                party(PRIMARY, ListedName.of(NameType.ALIAS, "OSY")),
                                party(PRIMARY, ListedName.weak("OSY"))))
                .containsExactly(new FieldChange("names[OSY].strength", "STRONG", "WEAK"));
    }

    @Test
    void theTitleOfALegalActChanges() {
        assertThat(
                        FieldChanges.between(
                                party(listing(act("110201", "2018/468"), null)),
                                party(listing(act("110201", "2019/468"), null))))
                .containsExactly(
                        new FieldChange("listing.legalActs[110201].title", "2018/468", "2019/468"));
    }

    @Test
    void aScalarThatCameHasNothingBefore() {
        LegalAct act = act("1", "2018/468");
        assertThat(
                        FieldChanges.between(
                                party(listing(act, null)),
                                party(listing(act, LocalDate.of(2026, 11, 9)))))
                .containsExactly(new FieldChange("listing.endsOn", null, "2026-11-09"));
    }

    @Test
    void anotherFirstNameIsAChangeEvenIfAllNamesStayed() {
        ListedName alias = ListedName.of(NameType.ALIAS, "Q Cyber");
        assertThat(FieldChanges.between(party(PRIMARY, alias), party(alias, PRIMARY)))
                .containsExactly(
                        new FieldChange(
                                "primaryName",
                                "NSO GROUP (type: PRIMARY; strength: STRONG)",
                                "Q Cyber (type: ALIAS; strength: STRONG)"));
    }

    @Test
    void twoElementsOfOneIdAreToldApartByTheirContent() {
        ListedName first = name("1", "A", "a", "x");
        ListedName second = name("1", "B", "a", "y");
        assertThat(
                        FieldChanges.between(
                                party(PRIMARY, first, second),
                                party(PRIMARY, name("1", "B", "a", "z"), first)))
                .containsExactly(new FieldChange("names[1].details.a", "y", "z"));
    }

    @Test
    void anElementThatIsGivenAnIdIsStillTheSame() {
        assertThat(
                        FieldChanges.between(
                                party(PRIMARY, name(null, "OSY", "a", "b")),
                                party(PRIMARY, name("9", "OSY", "a", "b"))))
                .containsExactly(new FieldChange("names[OSY].id", null, "9"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingDiffersFromItselfInAnyOrder(long seed) {
        var random = new RandomParties(seed);
        ListedParty party = random.party("eu-fsf", "1");

        assertThat(FieldChanges.between(party, random.shuffled(party))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thereIsAChangeExactlyWhereTheContentDiffers(long seed) {
        var random = new RandomParties(seed);
        ListedParty before = random.party("eu-fsf", "1");
        ListedParty after = random.amended(before);

        assertThat(FieldChanges.between(before, after).isEmpty())
                .isEqualTo(canonical(before).equals(canonical(after)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lookingBackwardsSwapsBeforeAndAfter(long seed) {
        var random = new RandomParties(seed);
        ListedParty before = random.party("eu-fsf", "1");
        ListedParty after = random.shuffled(random.amended(before));

        assertThat(FieldChanges.between(after, before))
                .containsExactlyInAnyOrderElementsOf(
                        FieldChanges.between(before, after).stream()
                                .map(c -> new FieldChange(c.field(), c.after(), c.before()))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesComeSortedAndEachSaysSomething(long seed) {
        var random = new RandomParties(seed);
        ListedParty before = random.party("eu-fsf", "1");

        List<FieldChange> changes = FieldChanges.between(before, random.amended(before));

        assertThat(changes).extracting(FieldChange::field).isSorted();
        assertThat(changes)
                .allSatisfy(change -> assertThat(change.before()).isNotEqualTo(change.after()));
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /** The obvious way: everything written out, each list sorted, the first name apart. */
    private static String canonical(ListedParty party) {
        JsonNode json =
                new JsonMapper()
                        .readTree(new String(PartyJson.write(party), StandardCharsets.UTF_8));
        return text(json.get("names").get(0)) + text(json);
    }

    private static String text(JsonNode node) {
        List<String> parts = new ArrayList<>();
        if (node.isValueNode()) {
            return node.toString();
        }
        if (node.isArray()) {
            node.values().forEach(element -> parts.add(text(element)));
            Collections.sort(parts);
        } else {
            node.properties().forEach(p -> parts.add(p.getKey() + "=" + text(p.getValue())));
        }
        return parts.toString();
    }

    private static ListedName name(@Nullable String id, String text, String field, String value) {
        return new ListedName(
                id,
                text,
                NameType.ALIAS,
                AliasStrength.STRONG,
                null,
                List.of(),
                Details.builder().add(field, value).build());
    }

    private static LegalAct act(String id, String title) {
        return new LegalAct(id, title, null, null, Details.NONE);
    }

    private static Listing listing(LegalAct act, @Nullable LocalDate endsOn) {
        return new Listing(
                List.of(), null, endsOn, List.of(), List.of(act), null, null, List.of(), List.of());
    }

    private static ListedParty party(ListedName... names) {
        return party(Listing.EMPTY, names);
    }

    private static ListedParty party(Listing listing, ListedName... names) {
        return new ListedParty(
                PartyId.parse("eu-fsf:1"),
                PartyKind.ORGANIZATION,
                names.length == 0 ? List.of(PRIMARY) : Stream.of(names).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                listing,
                Details.NONE,
                List.of());
    }
}
