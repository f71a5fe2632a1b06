package io.listwarden.sync.source.us.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.testing.Documents;
import io.listwarden.sync.source.us.ofac.XmlSamples.Reading;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Map;

/** Documents with every trap of the XML formats become these parties, to the byte. */
class GoldenXmlTest {
    @Test
    void theEnhancedSdnListGivesTheseParties() {
        Reading reading = golden(EnhancedListSource.sdn(), "enhanced/sdn");

        assertThat(reading.summary().sourceDate())
                .isEqualTo(Instant.parse("2026-11-20T14:30:15.123456700Z"));
        assertThat(reading.summary().records()).isEqualTo(5);
        assertThat(reading.summary().furtherListings()).isZero();
        assertThat(reading.summary().unknown())
                .isEqualTo(
                        Map.of(
                                "DOB in a form that we do not know", 1L,
                                "addressPart/type=PLANET", 1L,
                                "name/aliasType=D.B.A.", 1L,
                                "namePart/type=Penname", 1L,
                                "party of type Spacecraft", 1L,
                                "sanctionsList=Space List", 1L,
                                "type Heron Keeper ID", 1L,
                                "type Heron Keeping", 1L));
    }

    @Test
    void theEnhancedNonSdnListGivesTheseParties() {
        Reading reading = golden(EnhancedListSource.nonSdn(), "enhanced/consolidated");

        assertThat(reading.summary().sourceDate()).isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
        assertThat(reading.summary().records()).isEqualTo(6);
        assertThat(reading.summary().furtherListings()).isEqualTo(1);
        assertThat(reading.summary().unknown()).isEmpty();
    }

    @Test
    void theClassicSdnListGivesTheseParties() {
        Reading reading = golden(ClassicListSource.sdn(), "classic/sdn");

        assertThat(reading.summary().sourceDate()).isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
        assertThat(reading.summary().records()).isEqualTo(5);
        assertThat(reading.summary().furtherListings()).isZero();
        assertThat(reading.summary().unknown())
                .isEqualTo(
                        Map.of(
                                "DOB in a form that we do not know", 1L,
                                "aka/category=middling", 1L,
                                "aka/type=d.b.a.", 1L,
                                "party of type Spacecraft", 1L,
                                "type Heron Keeper ID", 1L,
                                "type Heron Keeping", 1L));
    }

    @Test
    void theClassicNonSdnListGivesTheseParties() {
        Reading reading = golden(ClassicListSource.nonSdn(), "classic/consolidated");

        assertThat(reading.summary().sourceDate()).isEqualTo(Instant.parse("2022-12-15T00:00:00Z"));
        assertThat(reading.summary().records()).isEqualTo(7);
        assertThat(reading.summary().furtherListings()).isEqualTo(1);
        assertThat(reading.summary().unknown()).isEqualTo(Map.of("Program PEAT-EO99999", 1L));
    }

    private static Reading golden(ListSource source, String name) {
        Reading reading = XmlSamples.read(source, XmlSamples.text(name + ".xml"));
        assertThat(Documents.json(reading.parties())).isEqualTo(XmlSamples.text(name + ".jsonl"));
        return reading;
    }
}
