package io.listwarden.sync.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.IdentifierType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
    @Test
    void aPartyOfTheUnitedNationsBearsItsOwnKey() {
        assertThat(References.of(TestParty.person("un-sc:QDi.001", "Anna").build()))
                .containsExactly("QDi.001");
    }

    @Test
    void whatStandsInAFieldOfItsOwnIsARepeatedNumber() {
        TestParty party =
                TestParty.person("eu-fsf:1", "Anna")
                        .detail("unitedNationId", " QDi.001 ")
                        .detail("other", "KPe.063")
                        .number(IdentifierType.OTHER, "TAi.155", null);

        assertThat(References.of(party.build()))
                .containsExactlyInAnyOrder("QDi.001", "KPe.063", "TAi.155");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brother of QDi.001",
                "QDi.001, QDi.002",
                "QDi.0011",
                "QDi.01",
                "QDx.001",
                "qdi.001",
                "QDi-001",
                "1234567",
                "Q"
            })
    void whatIsNoNumberByItselfIsNone(String text) {
        assertThat(References.of(TestParty.person("eu-fsf:1", "A").detail("f", text).build()))
                .isEmpty();
    }

    @Test
    void ofacsKeysAreTheSameOnAllItsListsAndOnNoOther() {
        assertThat(References.of(TestParty.firm("us-ofac-sdn:9640", "Acme").build()))
                .isEqualTo(References.of(TestParty.firm("us-ofac-ssi:9640", "Acme").build()))
                .isNotEmpty();
        assertThat(References.of(TestParty.firm("us-bis-el:9640", "Acme").build())).isEmpty();
        assertThat(References.of(TestParty.firm("eu-fsf:9640", "Acme").build())).isEmpty();
    }
}
