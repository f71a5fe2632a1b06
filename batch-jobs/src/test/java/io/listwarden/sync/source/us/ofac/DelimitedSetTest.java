package io.listwarden.sync.source.us.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.Objects.requireNonNull;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class DelimitedSetTest {
    private static final String ENTRIES =
            DelimitedSets.entry(7, "GREY HERON TRADING", "-0- ", "SDGT")
                    + DelimitedSets.remarked(8, "QUILL, Barnaby", "Gender Male; POB Moss");
    private static final String ADDRESSES =
            DelimitedSets.address(7, 70, "1 Reed Lane", "Marsh", "Malta")
                    + DelimitedSets.address(8, 71);
    private static final String ALIASES = DelimitedSets.alias(7, 72, "aka", "HERON, \"Grey\"");

    @Test
    void fourFilesAreJoinedByTheNumberOfTheParty() {
        List<DelimitedEntry> entries = read(members());

        assertThat(entries).extracting(entry -> entry.row().party()).containsExactly("7", "8");
        assertThat(entries.getFirst().addresses().getFirst().get(2)).isEqualTo("1 Reed Lane");
        assertThat(entries.getFirst().aliases().getFirst().get(3)).isEqualTo("HERON, \"Grey\"");
        assertThat(entries.getFirst().remarks()).isNull();
        assertThat(entries.getLast().aliases()).isEmpty();
        assertThat(entries.getLast().addresses().getFirst().get(4)).isNull();
        assertThat(entries.getLast().remarks()).isEqualTo("Gender Male; POB Moss");
    }

    @Test
    void remarksGoOnInTheCommentsWithoutASeparator() {
        Map<String, byte[]> members =
                with(
                        "sdn_comments.csv",
                        DelimitedSets.comment(8, "y Bank; a.k.a. 'QU")
                                + DelimitedSets.comment(8, "ILL'.")
                                + DelimitedSets.MARK);

        assertThat(read(members).getLast().remarks())
                .isEqualTo("Gender Male; POB Mossy Bank; a.k.a. 'QUILL'.");
    }

    @Test
    void remarksThatFillTheirColumnAndAreNotContinuedAreCut() {
        String full = "DOB 1962; " + "x".repeat(990);

        assertThat(onlyEntry(full, DelimitedSets.MARK).cut()).isTrue();
        assertThat(onlyEntry(full.substring(1), DelimitedSets.MARK).cut()).isFalse();
        assertThat(onlyEntry(full.substring(1) + ".", DelimitedSets.MARK).cut()).isFalse();
        assertThat(onlyEntry(full, DelimitedSets.comment(7, ".") + DelimitedSets.MARK).cut())
                .isFalse();
    }

    private static DelimitedEntry onlyEntry(String remarks, String comments) {
        Map<String, byte[]> members = members();
        members.put(
                "sdn.csv",
                DelimitedSets.bytes(
                        DelimitedSets.remarked(7, "GREY HERON", remarks) + DelimitedSets.MARK));
        members.put(
                "add.csv", DelimitedSets.bytes(DelimitedSets.address(7, 70) + DelimitedSets.MARK));
        members.put("sdn_comments.csv", DelimitedSets.bytes(comments));
        return read(members).getFirst();
    }

    @Test
    void aCommentsFileWithNothingButTheEndMarkIsLegal() {
        assertThat(read(with("sdn_comments.csv", DelimitedSets.MARK))).hasSize(2);
    }

    @Test
    void aCommentsFileMayEndWithoutTheMark() {
        assertThat(read(with("sdn_comments.csv", DelimitedSets.comment(8, " Bank.")))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdn.csv", "add.csv", "alt.csv", "sdn_comments.csv"})
    void noFileMayBeMissing(String member) {
        Map<String, byte[]> members = members();
        members.remove(member);

        refuses(members, member);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdn.csv", "add.csv", "alt.csv", "sdn_comments.csv"})
    void noFileMayBeWithoutAByte(String member) {
        refuses(with(member, ""), member, "empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdn.csv", "add.csv", "alt.csv"})
    void noFileButTheCommentsMayBeWithoutARow(String member) {
        refuses(with(member, DelimitedSets.MARK), member, "holds no row");
        refuses(with(member, "\r\n"), member, "holds no row");
    }

    @ParameterizedTest
    @CsvSource({
        "sdn.csv,          '9,\"SHORT\",-0- '",
        "sdn.csv,          '9,\"LONG\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- '",
        "add.csv,          '7,99,-0- ,-0- ,-0- '",
        "alt.csv,          '7,99,\"aka\",\"HERON\"'",
        "sdn_comments.csv, '7,\"more\",-0- '"
    })
    void aRowOfAnotherWidthIsNamed(String member, String row) {
        Map<String, byte[]> members = members();
        long lines = new String(members.get(member), StandardCharsets.US_ASCII).lines().count();

        refuses(inserted(member, row + "\r\n"), "Line " + lines + " of " + member, "columns, not");
    }

    @ParameterizedTest
    @CsvSource({
        "add.csv,          '99,98,-0- ,-0- ,-0- ,-0- '",
        "alt.csv,          '99,98,\"aka\",\"HERON\",-0- '",
        "sdn_comments.csv, '99,\"more\"'"
    })
    void aRowOfNoPartyMeansThatTheFilesAreOfDifferentDays(String member, String row) {
        refuses(inserted(member, row + "\r\n"), member, "ent_num 99 is on no row of sdn.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x7", "", "-0- ", "7 ", "1234567890123456789"})
    void aPartyWithoutANumberIsRefused(String number) {
        refuses(
                inserted("sdn.csv", DelimitedSets.entry(9, "X").replaceFirst("9", number)),
                "Line 3 of sdn.csv",
                "not a number");
    }

    @Test
    void aNumberThatStandsTwiceIsRefused() {
        refuses(
                inserted("sdn.csv", DelimitedSets.entry(7, "ANOTHER")),
                "Line 3 of sdn.csv",
                "ent_num 7 stands on line 1 too");
        refuses(
                inserted("alt.csv", DelimitedSets.alias(7, 72, "aka", "AGAIN")),
                "Line 2 of alt.csv",
                "stands on another row");
        refuses(
                inserted("add.csv", DelimitedSets.address(7, 70, "elsewhere")),
                "Line 3 of add.csv");
    }

    @Test
    void aCutInsideARowIsRefused() {
        for (String member : List.of("sdn.csv", "add.csv", "alt.csv")) {
            byte[] whole = requireNonNull(members().get(member));
            for (int length = 1; length < whole.length - 3; length++) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertThatThrownBy(() -> read(with(member, cut)))
                        .as("%s cut at byte %d", member, length)
                        .isInstanceOf(MalformedListException.class)
                        .hasMessageContaining(member);
            }
        }
    }

    @Test
    void aCutBetweenTwoRowsShowsByTheMissingMark() {
        refuses(with("alt.csv", ALIASES), "alt.csv lacks the end mark 0x1A", "behind line 1");
    }

    @Test
    void filesWithoutAnyMarkAreTakenIfEveryPartyHasItsRowOfAddresses() {
        Map<String, byte[]> members = members();
        members.put("sdn.csv", DelimitedSets.bytes(ENTRIES));
        members.put("add.csv", DelimitedSets.bytes(ADDRESSES));
        members.put("alt.csv", DelimitedSets.bytes(ALIASES));
        assertThat(read(members)).hasSize(2);

        members.put(
                "add.csv", DelimitedSets.bytes(ADDRESSES.substring(0, ADDRESSES.indexOf("8,"))));
        refuses(members, "Line 2 of sdn.csv", "no row in add.csv", "cut");
    }

    @Test
    void nothingMayFollowTheEndMark() {
        refuses(with("alt.csv", ALIASES + DelimitedSets.MARK + ALIASES), "alt.csv goes on");
        String padding = DelimitedSets.MARK + "\r\n" + " ".repeat(100_000) + DelimitedSets.MARK;
        assertThat(read(with("alt.csv", ALIASES + padding))).hasSize(2);
    }

    @Test
    void aPageInsteadOfAFileIsShown() {
        refuses(with("sdn.csv", "<html>Maintenance</html>\n"), "Line 1 of sdn.csv", "Maintenance");
        refuses(with("alt.csv", "{\"error\": \"quota\"}\n"), "alt.csv", "quota");
    }

    @Test
    void textBehindAQuoteIsRefused() {
        refuses(
                inserted("alt.csv", "7,99,\"aka\"x,\"HERON\",-0- \r\n"),
                "begins on line 2 of alt.csv");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        Map<String, byte[]> members = members();
        members.put(
                "alt.csv",
                "7,72,\"aka\",\"H\u00c9RON\",-0- \r\n".getBytes(StandardCharsets.ISO_8859_1));
        refuses(members, "alt.csv", "not UTF-8");
        refuses(inserted("alt.csv", "7,99,\"aka\",\"HE\0RON\",-0- \r\n"), "alt.csv", "NUL");
    }

    @Test
    void aDocumentThatIsNotPackedIsRefused() {
        assertThatThrownBy(
                        () ->
                                DelimitedSet.read(
                                        Documents.of("us-ofac-sdn", ENTRIES),
                                        DelimitedFiles.SDN,
                                        new FieldTally()))
                .isInstanceOf(MalformedListException.class);
    }

    @Test
    void backslashesAndLineEndsInQuotesMeanNothing() {
        Map<String, byte[]> members =
                with(
                        "alt.csv",
                        DelimitedSets.alias(7, 72, "aka", "A\\\"B\r\nC") + DelimitedSets.MARK);

        assertThat(read(members).getFirst().aliases().getFirst().get(3)).isEqualTo("A\\\"B\r\nC");
    }

    @Test
    void filledColumnsAreCounted() {
        FieldTally fields = new FieldTally();
        DelimitedSet.read(DelimitedSets.document(members()), DelimitedFiles.SDN, fields);

        assertThat(fields.report().mapped())
                .containsEntry("sdn.csv SDN_Name", 2L)
                .containsEntry("sdn.csv Remarks", 1L)
                .containsEntry("add.csv Country", 1L)
                .doesNotContainKey("sdn.csv Title");
    }

    private static Map<String, byte[]> members() {
        return DelimitedSets.members(ENTRIES, ADDRESSES, ALIASES, "");
    }

    private static Map<String, byte[]> with(String member, String text) {
        return with(member, DelimitedSets.bytes(text));
    }

    private static Map<String, byte[]> with(String member, byte[] bytes) {
        Map<String, byte[]> members = members();
        members.put(member, bytes);
        return members;
    }

    /** The members with a row before the end mark of one of them. */
    private static Map<String, byte[]> inserted(String member, String row) {
        String text = new String(members().get(member), StandardCharsets.UTF_8);
        return with(member, text.replace(DelimitedSets.MARK, row + DelimitedSets.MARK));
    }

    private static List<DelimitedEntry> read(Map<String, byte[]> members) {
        return DelimitedSet.read(
                DelimitedSets.document(members), DelimitedFiles.SDN, new FieldTally());
    }

    private static void refuses(Map<String, byte[]> members, String... words) {
        assertThatThrownBy(() -> read(members))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContainingAll(words);
    }
}
