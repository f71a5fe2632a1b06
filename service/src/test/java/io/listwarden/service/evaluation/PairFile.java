package io.listwarden.service.evaluation;

import io.listwarden.contracts.api.ApiJson;
import io.listwarden.contracts.api.ComparisonRequest;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.PartyKind;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Labelled pairs of somebody else.
 *
 * <p>A JSON file is the request of {@code POST /v1/comparisons}, each pair with one field more,
 * {@code "match": true} or {@code false}; it may have more pairs than a request. In any other file
 * each line is {@code match} or {@code no} (or {@code 1} or {@code 0}), a name and another name
 * with tabs between them, and after another tab what both are ({@code person}, {@code
 * organization}, ...) where that is known; lines that begin with # are left out.
 */
final class PairFile {
    private static final Set<String> MATCH = Set.of("match", "1", "true", "yes");
    private static final Set<String> OTHER = Set.of("no", "0", "false");

    private PairFile() {}

    /**
     * @throws IllegalArgumentException naming the pair that cannot be understood
     */
    static List<LabelledPair> read(Path file) throws IOException {
        String text = Files.readString(file);
        return file.toString().endsWith(".json") ? ofJson(text) : ofLines(text);
    }

    private static List<LabelledPair> ofJson(String text) {
        List<LabelledPair> pairs = new ArrayList<>();
        for (JsonNode node : ApiJson.MAPPER.readTree(text).path("pairs")) {
            JsonNode match = ((ObjectNode) node).remove("match");
            ComparisonRequest.Pair pair =
                    ApiJson.MAPPER.treeToValue(node, ComparisonRequest.Pair.class);
            if (match == null || !match.isBoolean()) {
                throw new IllegalArgumentException("no \"match\" in the pair " + pair.id());
            }
            pairs.add(
                    pair(
                            match.booleanValue(),
                            subject(Objects.requireNonNull(pair.left())),
                            subject(Objects.requireNonNull(pair.right()))));
        }
        return pairs;
    }

    private static Subject subject(ComparisonRequest.Party party) {
        return new Subject(
                Objects.requireNonNullElse(party.kind(), PartyKind.UNKNOWN),
                party.names().stream().map(PairFile::name).toList(),
                party.birthDates().stream().map(Subject.DateRange::of).toList(),
                party.countries(),
                party.genders(),
                party.identifiers().stream()
                        .map(
                                i ->
                                        new Subject.IdentifierNumber(
                                                Objects.requireNonNull(i.type()),
                                                Objects.requireNonNull(i.value()),
                                                i.country()))
                        .toList(),
                party.addresses());
    }

    private static Subject.Name name(ComparisonRequest.Name name) {
        return new Subject.Name(
                Objects.requireNonNull(name.text()),
                Objects.requireNonNullElse(name.strength(), AliasStrength.STRONG));
    }

    private static List<LabelledPair> ofLines(String text) {
        List<LabelledPair> pairs = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                pairs.add(ofLine(lines.get(i), i + 1));
            }
        }
        return pairs;
    }

    private static LabelledPair ofLine(String line, int number) {
        String[] cells = line.split("\t", -1);
        String label = cells[0].strip().toLowerCase(Locale.ROOT);
        if (cells.length < 3 || !(MATCH.contains(label) || OTHER.contains(label))) {
            throw new IllegalArgumentException(
                    "line %d is not a label and two names with tabs between them"
                            .formatted(number));
        }
        PartyKind kind =
                cells.length > 3
                        ? PartyKind.valueOf(cells[3].strip().toUpperCase(Locale.ROOT))
                        : PartyKind.UNKNOWN;
        return pair(
                MATCH.contains(label),
                Subjects.named(kind, cells[1]),
                Subjects.named(kind, cells[2]));
    }

    private static LabelledPair pair(boolean match, Subject left, Subject right) {
        return new LabelledPair(
                match ? "match" : "no match", Half.TEST, match, "none", left, right);
    }
}
