package io.listwarden.sync.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import io.listwarden.contracts.party.ListIds;
import io.listwarden.contracts.vendor.CitedListing;
import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.contracts.vendor.NotListedAs;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.contracts.vendor.Registration;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Holds the register that we ship to its form. */
class OurRegisterTest {
    private static final String HOME = "/io/listwarden/sync/vendor/";

    /** What stands in the place of an id in paths of the service. */
    private static final Set<String> RESERVED = Set.of("coverage", "links", "register");

    /** Lists that the register cites and that are not loaded. */
    private static final Set<String> OTHER_REGIMES = Set.of("us-fcc-covered");

    /** Of two equal keys one would be lost in silence. */
    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .build();

    private static ObjectNode schema;
    private static Register register;
    private static SortedMap<String, JsonNode> files;

    @BeforeAll
    static void read() throws IOException {
        register = RegisterFiles.ours();
        files = new TreeMap<>();
        try (InputStream text = resource("family.schema.json")) {
            schema = (ObjectNode) new JsonMapper().readTree(text);
        }
        for (Resource file :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath:" + HOME + "families/*")) {
            files.put(
                    Objects.requireNonNull(file.getFilename()),
                    YAML.readTree(file.getContentAsByteArray()));
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(OurRegisterTest.class.getResourceAsStream(HOME + name));
    }

    @Test
    void everyFileIsOfTheFormThatTheSchemaSays() {
        Schema family = schema(schema);

        assertThat(files).allSatisfy((_, content) -> assertThat(errors(family, content)).isEmpty());
    }

    /** Or else the test above could not fail. */
    @Test
    void theSchemaRefusesWhatItDoesNotName() {
        ObjectNode family = (ObjectNode) files.firstEntry().getValue().deepCopy();
        family.put("members", "none");

        assertThat(errors(schema(schema), family)).isNotEmpty();
    }

    @Test
    void everyCommonSourceIsOfTheFormThatTheSchemaSays() throws IOException {
        Schema source = definition("source");
        Schema id = definition("id");
        JsonNode sources;
        try (InputStream text = resource("sources.yaml")) {
            sources = YAML.readTree(text);
        }

        assertThat(sources.properties())
                .isNotEmpty()
                .allSatisfy(
                        entry -> {
                            assertThat(errors(source, entry.getValue())).isEmpty();
                            assertThat(errors(id, YAML.valueToTree(entry.getKey()))).isEmpty();
                        });
    }

    private static Schema definition(String name) {
        ObjectNode part = schema.deepCopy();
        part.retain("$schema", "$defs");
        part.put("$ref", "#/$defs/" + name);
        return schema(part);
    }

    private static Schema schema(JsonNode text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    private static List<Error> errors(Schema schema, JsonNode content) {
        return schema.validate(content);
    }

    @Test
    void everyFileIsReadAndCalledLikeItsFamily() {
        assertThat(register.families())
                .extracting(family -> family.id() + ".yaml")
                .containsExactlyInAnyOrderElementsOf(files.keySet());
    }

    @Test
    void theChecksFindNothing() {
        assertThat(RegisterChecks.problems(register)).isEmpty();
    }

    @Test
    void noFamilyIsCalledLikeSomethingElseInAPath() {
        assertThat(register.families())
                .extracting(Family::id)
                .doesNotContainAnyElementsOf(RESERVED);
    }

    @Test
    void everyListIsOneOfOursOrOfAKnownRegime() {
        assertThat(lists())
                .isNotEmpty()
                .allMatch(list -> ListIds.isOfficial(list) || OTHER_REGIMES.contains(list));
        assertThat(lists()).as("every other regime is cited").containsAll(OTHER_REGIMES);
    }

    private static List<String> lists() {
        return members()
                .flatMap(
                        member ->
                                Stream.concat(
                                        member.listings().stream().map(CitedListing::list),
                                        member.notListedAs().stream().map(NotListedAs::list)))
                .toList();
    }

    @Test
    void everyCountryIsOne() {
        Set<String> known = Set.of(Locale.getISOCountries());

        assertThat(members().flatMap(OurRegisterTest::countries)).isNotEmpty().isSubsetOf(known);
    }

    private static Stream<String> countries(Member member) {
        return Stream.of(
                        member.countries().stream(),
                        member.documentedUse().stream().flatMap(use -> use.countries().stream()),
                        member.registrations().stream()
                                .map(Registration::country)
                                .flatMap(Stream::ofNullable))
                .flatMap(it -> it);
    }

    @Test
    void noCommonSourceAndNoProductClassIsLeftOver() {
        assertThat(members().flatMap(OurRegisterTest::cited).distinct())
                .containsAll(register.sources().keySet());
        assertThat(
                        members()
                                .flatMap(
                                        member ->
                                                Stream.concat(
                                                        member.classes().stream(),
                                                        member.products().stream()
                                                                .flatMap(
                                                                        it ->
                                                                                it
                                                                                        .classes()
                                                                                        .stream())))
                                .distinct())
                .containsExactlyInAnyOrderElementsOf(register.productClasses().keySet());
    }

    private static Stream<String> cited(Member member) {
        return Stream.concat(
                member.sources().stream(), member.facts().flatMap(fact -> fact.sources().stream()));
    }

    /** A note says what is known; where from, its sources say. */
    @Test
    void noTextNamesTheCollectionThatAnybodyAddsTo() {
        List<String> texts = new ArrayList<>();
        files.values().forEach(file -> collect(file, texts));

        assertThat(texts)
                .isNotEmpty()
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("misp"));
    }

    private static void collect(JsonNode node, List<String> texts) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (Set.of("note", "summary", "reason").contains(property.getKey())) {
                texts.add(property.getValue().asString());
            }
            collect(property.getValue(), texts);
        }
        if (node.isArray()) {
            node.forEach(element -> collect(element, texts));
        }
    }

    private static Stream<Member> members() {
        return register.families().stream().flatMap(family -> family.members().stream());
    }
}
