package io.listwarden.sync.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.Map;

class RecordCountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a><b/><b></b><b x=1/></a> | 3",
                "<a><bb/><x:b/><ab/></a> | 1",
                "<a><!-- <b/> --><![CDATA[<b/>]]><b/></a> | 1",
                "<a><!-- <b> - -- <b> --><b/></a> | 1",
                "<a></b><b | 1",
                "'' | 0",
            })
    void elementsAreCountedByTheirStartTags(String xml, long count) {
        assertThat(RecordCount.ofElements(Documents.of("test", xml), "b")).isEqualTo(count);
    }

    @Test
    void aNameMayEndWithALineEnd() {
        assertThat(RecordCount.ofElements(Documents.of("test", "<a><b\n/></a>"), "b")).isEqualTo(1);
    }

    @Test
    void elementsOfSeveralNamesAreCountedTogether() {
        String xml = "<a><b/><c/><d/><c/></a>";

        assertThat(RecordCount.ofElements(Documents.of("test", xml), "b", "c")).isEqualTo(3);
    }

    @Test
    void aLineEndInQuotesEndsNoRecord() {
        String table = "h,i\r\n1,\"two\nlines\"\r\n\r\n2,\"a \"\"quoted\"\" word\"\n3,x";

        assertThat(RecordCount.ofQuotedLines(Documents.of("test", table))).isEqualTo(4);
    }

    @Test
    void theSignThatEndsAFileIsNoRecord() {
        assertThat(RecordCount.ofQuotedLines(Documents.of("test", "1,2\r\n\u001a"))).isEqualTo(1);
    }

    @Test
    void quotesMeanNothingWhereTheFormatHasNone() {
        assertThat(RecordCount.ofLines(Documents.of("test", "a \"\nb\n \n"))).isEqualTo(2);
    }

    @Test
    void aMemberIsCountedByItself() {
        var document =
                Documents.of(
                        "test",
                        Map.of(
                                "a.csv",
                                "1\n2\n".getBytes(StandardCharsets.UTF_8),
                                "b.csv",
                                "3\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(RecordCount.ofQuotedLines(document, "a.csv")).isEqualTo(2);
    }
}
