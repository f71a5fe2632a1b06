package io.listwarden.contracts.match;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Gender;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pairs of made-up and known names with what each profile gives them, and with which version.
 *
 * @param versions by profile
 * @param rows the pairs in their order
 */
record RecordedScores(List<String> versions, List<Row> rows) {
    private static final Path FILE =
            Path.of("src/test/resources/io/listwarden/contracts/match/recorded-scores.tsv");
    private static final List<Profile> PROFILES = List.of(Profile.values());

    /** A pair; what it says beside the names follows from where it stands. */
    record Row(int number, String question, String listed, List<String> scores) {
        Subject asked() {
            return subject(question, AliasStrength.STRONG, number, "1961-05-04", Gender.MALE);
        }

        Subject other() {
            AliasStrength strength = number % 6 == 5 ? AliasStrength.WEAK : AliasStrength.STRONG;
            boolean same = number % 2 == 0;
            return subject(
                    listed,
                    strength,
                    number,
                    same ? "1961" : "1974-01-02",
                    same ? Gender.MALE : Gender.FEMALE);
        }

        private static Subject subject(
                String name, AliasStrength strength, int number, String birth, Gender gender) {
            int facts = number % 4;
            return new Subject(
                    PartyKind.UNKNOWN,
                    List.of(new Subject.Name(name, strength)),
                    facts == 1 || facts == 2
                            ? List.of(Subject.DateRange.of(PartialDate.parse(birth)))
                            : List.of(),
                    facts == 3 ? List.of(birth.length() > 4 ? "IR" : "SY") : List.of(),
                    facts == 1 ? List.of(gender) : List.of(),
                    facts == 2
                            ? List.of(number(IdentifierType.TAX, birth.replace("-", "7"), "IR"))
                            : List.of(),
                    facts == 2 ? List.of("12 Harbour Road, Latakia") : List.of());
        }

        private static Subject.IdentifierNumber number(
                IdentifierType type, String value, @Nullable String country) {
            return new Subject.IdentifierNumber(type, value, country);
        }
    }

    static RecordedScores committed() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        return new RecordedScores(
                cells(lines.getFirst()),
                IntStream.range(1, lines.size()).mapToObj(at -> row(at, lines.get(at))).toList());
    }

    private static Row row(int number, String line) {
        String[] cells = line.split("\t", 3);
        return new Row(number, cells[0], cells[1], cells(line));
    }

    /** What follows the two names. */
    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t")).skip(2).toList();
    }

    /** The same pairs as they are scored now. */
    RecordedScores now() {
        return new RecordedScores(
                PROFILES.stream().map(it -> it.label() + ' ' + it.version()).toList(),
                rows.stream().map(RecordedScores::scored).toList());
    }

    private static Row scored(Row row) {
        return new Row(
                row.number(),
                row.question(),
                row.listed(),
                PROFILES.stream().map(profile -> score(profile, row)).toList());
    }

    private static String score(Profile profile, Row row) {
        double score = new TokenMatcher(profile).compare(row.asked(), row.other()).score();
        return String.format(Locale.ROOT, "%.4f", score);
    }

    /** Pairs that a profile scores otherwise here though its version is the same there. */
    List<String> changedWithoutVersion(RecordedScores before) {
        return IntStream.range(0, Math.min(versions.size(), before.versions().size()))
                .filter(profile -> versions.get(profile).equals(before.versions().get(profile)))
                .boxed()
                .flatMap(profile -> changed(before, profile))
                .toList();
    }

    private Stream<String> changed(RecordedScores before, int profile) {
        return IntStream.range(0, rows.size())
                .filter(
                        at ->
                                !Objects.equals(
                                        rows.get(at).scores().get(profile),
                                        before.rows().get(at).scores().get(profile)))
                .mapToObj(
                        at ->
                                "%s: %s ↔ %s %s, was %s"
                                        .formatted(
                                                versions.get(profile),
                                                rows.get(at).question(),
                                                rows.get(at).listed(),
                                                rows.get(at).scores().get(profile),
                                                before.rows().get(at).scores().get(profile)));
    }

    /** Puts these scores in the place of the committed ones. */
    void commit() throws IOException {
        Stream<String> header = Stream.of("# question\tlisted\t" + String.join("\t", versions));
        Stream<String> lines =
                rows.stream()
                        .map(
                                row ->
                                        String.join(
                                                "\t",
                                                row.question(),
                                                row.listed(),
                                                String.join("\t", row.scores())));
        Files.writeString(
                FILE, Stream.concat(header, lines).collect(Collectors.joining("\n", "", "\n")));
    }
}
