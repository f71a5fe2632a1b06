package io.listwarden.contracts.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.name.Token;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ExtractVersionTest {
    private static final List<String> NAMES =
            List.of(
                    "Abu Bakr al-Baghdadi",
                    "JOINT STOCK COMPANY ALMAZ-ANTEY (OAO)",
                    "Общество с ограниченной ответственностью «Ромашка-2»",
                    "Юрій Ковальчук",
                    "Αλέξανδρος Παπαδόπουλος Α.Ε.",
                    "محمد عبد الرحمن",
                    "בנימין דוד",
                    "王小明",
                    "習近平",
                    "김정은",
                    "やまだ タロウ",
                    "Մարիա Սարգսյան",
                    "გიორგი",
                    "Société Générale d'Entreprise S.A.R.L.",
                    "Dr. J. K. van der Berg III",
                    "Twenty First Brigade No. 021",
                    "Chiang Ching-kuo",
                    "Đặng Văn Nguyên",
                    "Jürgen Müller GmbH & Co. KG",
                    "Hamas (Islamic Resistance Movement)",
                    "Zarya aka Rassvet");

    /** If this fails, set {@code ExtractVersion.NORMALISER} to what it is now. */
    @Test
    void theVersionKnowsThisNormaliser() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Stream.concat(NAMES.stream(), lettersInNames())
                .forEach(name -> digest.update(tokens(name).getBytes(StandardCharsets.UTF_8)));

        assertThat(HexFormat.of().formatHex(digest.digest()).substring(0, 16))
                .isEqualTo(ExtractVersion.NORMALISER);
    }

    /** Every letter and digit of the basic plane, so that no table of letters is left out. */
    private static Stream<String> lettersInNames() {
        return IntStream.range(0, 1 << 16)
                .filter(Character::isLetterOrDigit)
                .mapToObj(letter -> Character.toString(letter) + "a" + Character.toString(letter));
    }

    private static String tokens(String name) {
        return NameNormaliser.readings(name).stream()
                .flatMap(reading -> reading.tokens().stream())
                .map(token -> token(token, name))
                .toList()
                .toString();
    }

    private static String token(Token token, String name) {
        return token.text() + "/" + token.kind() + "/" + token.isOfAbjad(name);
    }

    @Test
    void aNameHoldsTheVersionAndTheBlob() {
        assertThat(Extract.name("ab".repeat(32)))
                .isEqualTo(ExtractVersion.CURRENT + ":" + "ab".repeat(32));
        assertThat(ExtractVersion.CURRENT).matches("[0-9a-f]{16}");
    }
}
