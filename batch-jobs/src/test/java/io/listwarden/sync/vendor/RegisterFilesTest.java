package io.listwarden.sync.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.contracts.vendor.Registration;
import io.listwarden.contracts.vendor.VendorName;
import io.listwarden.sync.settings.SettingsException;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class RegisterFilesTest {
    private static final String ACME =
            """
            id: acme
            name: Acme
            sources:
              desk-2026: {title: A note of our desk, publisher: We, date: '2026-05', checked: READ}
            members:
              - id: acme
                kind: COMPANY
                countries: [GR]
                sources: [desk-2026]
                names:
                  - {kind: LEGAL, text: Acme Interception S.A.}
            """;

    @TempDir private Path folder;

    @Test
    void withoutAFolderTheRegisterIsOurs() {
        assertThat(RegisterFiles.with(null)).isEqualTo(RegisterFiles.ours());
    }

    @Test
    void anEmptyFolderChangesNothing() throws IOException {
        write("README.md", "What lies here.");

        assertThat(RegisterFiles.with(folder)).isEqualTo(RegisterFiles.ours());
    }

    @Test
    void anOperatorsFamilyIsAdded() throws IOException {
        write("acme.yaml", ACME);

        Register register = RegisterFiles.with(folder);

        assertThat(register.families()).hasSize(RegisterFiles.ours().families().size() + 1);
        assertThat(family(register, "acme").head().name()).isEqualTo("Acme Interception S.A.");
        assertThat(family(register, "candiru")).isEqualTo(family(RegisterFiles.ours(), "candiru"));
    }

    @Test
    void anOperatorsNameIsAddedToOurMember() throws IOException {
        write(
                "candiru.yaml",
                """
                id: candiru
                name: Candiru
                members:
                  - id: candiru
                    kind: COMPANY
                    sources: [bis-2021-11-04]
                    names:
                      - {kind: ALIAS, text: Kandirou}
                """);
        Family ours = family(RegisterFiles.ours(), "candiru");

        Family merged = family(RegisterFiles.with(folder), "candiru");

        assertThat(merged.members()).hasSameSizeAs(ours.members());
        assertThat(merged.head().names())
                .extracting(VendorName::text)
                .hasSize(ours.head().names().size() + 1)
                .containsSubsequence(ours.head().names().stream().map(VendorName::text).toList())
                .endsWith("Kandirou");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path absent = folder.resolve("absent");

        assertRefused(absent).hasMessageContaining(absent.toString());
    }

    @Test
    void aFieldThatThereIsNotIsNamedWithItsFile() throws IOException {
        write("acme.yaml", ACME.replace("countries:", "contries:"));

        assertRefused().hasMessageContaining("acme.yaml").hasMessageContaining("contries");
    }

    @Test
    void aFileIsCalledLikeItsFamily() throws IOException {
        write("acme-2.yaml", ACME);

        assertRefused().hasMessage("The file acme-2.yaml holds the family acme.");
    }

    @Test
    void aFileThatIsNotYamlIsNamed() throws IOException {
        write("acme.yaml", "id: acme\n  name: [");

        assertRefused().hasMessageContaining("acme.yaml");
    }

    @Test
    void aFileThatHoldsNothingIsNamed() throws IOException {
        for (String nothing : List.of("", "# to be done\n", "---\n", "~")) {
            write("acme.yaml", nothing);

            assertRefused().as(nothing).hasMessageContaining("acme.yaml");
        }
    }

    /** Of two equal keys one would be lost in silence. */
    @Test
    void aFieldThatIsSaidTwiceIsNamedWithItsFile() throws IOException {
        write("acme.yaml", ACME + "name: Acme Group\n");

        assertRefused().hasMessageContaining("acme.yaml").hasMessageContaining("name");
    }

    @Test
    void aValueThatThereIsNotIsNamedWithItsFile() throws IOException {
        write("acme.yaml", ACME.replace("kind: LEGAL", "kind: OFFICIAL"));

        assertRefused().hasMessageContaining("acme.yaml").hasMessageContaining("OFFICIAL");
    }

    @Test
    void aMembersSourcesAreSaidThoughTheMemberBeOurs() throws IOException {
        write(
                "candiru.yaml",
                """
                id: candiru
                name: Candiru
                members:
                  - id: candiru
                    kind: COMPANY
                    names:
                      - {kind: ALIAS, text: Kandirou}
                """);

        assertRefused().hasMessage("The file candiru.yaml names no source of the member candiru.");
    }

    @Test
    void aFieldThatMustBeThereIsNamedWithItsFile() throws IOException {
        for (String field :
                List.of(
                        "name: Acme\n",
                        "    kind: COMPANY\n",
                        "kind: LEGAL, ",
                        ", checked: READ")) {
            write("acme.yaml", ACME.replace(field, ""));

            assertRefused()
                    .as(field)
                    .hasMessageContaining("acme.yaml")
                    .hasMessageContaining(field.replaceAll("[ ,]*(\\w+):.*\\n?", "$1"));
        }
    }

    @Test
    void aRelationToNobodyIsNamedWithTheFolder() throws IOException {
        write("acme.yaml", ACME + "    relations: [{kind: RESELLER_OF, to: nobody-at-all}]\n");

        assertRefused()
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("acme is related to nobody-at-all");
    }

    @Test
    void wordsAndNumbersThatYamlOnceTookForSomethingElseStayAsTheyAre() throws IOException {
        write(
                "acme.yaml",
                ACME.replace("[GR]", "[NO]")
                        + """
                          - {kind: ALIAS, text: On}
                          - {kind: ALIAS, text: 1984}
                          - {kind: ALIAS, text: 12:30:45}
                          - {kind: FORMER, text: Off, from: 2020-01}
                        registrations:
                          - {type: REGISTRATION, value: 0012345, country: NO}
                          - {type: TAX, value: 1_234_567}
                          - {type: OTHER, value: 1.10}
                          - {type: LEI, value: 12e45}
                        """
                                .indent(4));

        Member member = family(RegisterFiles.with(folder), "acme").head();

        assertThat(member.countries()).containsExactly("NO");
        assertThat(member.names())
                .extracting(VendorName::text)
                .containsExactly("Acme Interception S.A.", "On", "1984", "12:30:45", "Off");
        assertThat(member.names().getLast().from()).hasToString("2020-01");
        assertThat(member.registrations())
                .extracting(Registration::value)
                .containsExactly("0012345", "1_234_567", "1.10", "12e45");
        assertThat(member.registrations().getFirst().country()).isEqualTo("NO");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused() {
        return assertRefused(folder);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(Path folder) {
        return assertThatThrownBy(() -> RegisterFiles.with(folder))
                .isInstanceOf(SettingsException.class);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static Family family(Register register, String id) {
        return register.families().stream()
                .filter(family -> family.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
