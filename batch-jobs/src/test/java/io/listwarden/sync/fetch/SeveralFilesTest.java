package io.listwarden.sync.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.MalformedListException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** A document of several files is fetched whole or not at all. */
@Timeout(30)
class SeveralFilesTest extends FetchTestBed {
    private void publishes(String name, ResponseDefinitionBuilder answer) {
        publisher.stubFor(get("/folder/" + name).willReturn(answer));
    }

    private FetchRequest several() {
        URI folder = URI.create(base() + "/folder/");
        return new FetchRequest(
                "us-csl",
                folder,
                Map.of("a.csv", folder.resolve("a.csv"), "b.csv", folder.resolve("b.csv")),
                100,
                Duration.ofSeconds(5),
                null);
    }

    private static String text(FetchedDocument document, String member) throws IOException {
        try (InputStream stream = document.open(member)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void itsFilesAreKeptAsOneDocument() throws IOException {
        publishes("a.csv", ok("first"));
        publishes("b.csv", ok("second"));

        FetchedDocument document = fetched(several());

        assertThat(text(document, "a.csv")).isEqualTo("first");
        assertThat(text(document, "b.csv")).isEqualTo("second");
        assertThat(document.url()).isEqualTo(URI.create(base() + "/folder/"));
        assertThat(filesInArchive()).containsExactly(document.path());
        assertThatThrownBy(() -> document.open("c.csv"))
                .isInstanceOf(MalformedListException.class)
                .hasMessage("The document has no member c.csv.");
    }

    @Test
    void equalFilesAreAnEqualDocumentWheneverTheyAreFetched() {
        publishes("a.csv", ok("first"));
        publishes("b.csv", ok("second"));

        assertThat(fetched(several()).sha256()).isEqualTo(fetched(several()).sha256());
        publishes("b.csv", ok("third"));
        assertThat(filesInArchive()).hasSize(1);
        fetched(several());
        assertThat(filesInArchive()).hasSize(2);
    }

    @Test
    void oneThatIsMissingFailsAll() {
        publishes("a.csv", ok("first"));
        publishes("b.csv", status(404));

        assertThat(failure(FailureKind.UNREACHABLE, several())).contains("answered 404");
    }

    @Test
    void oneThatIsEmptyFailsAllAndIsNamed() {
        publishes("a.csv", ok("first"));
        publishes("b.csv", ok(""));

        assertThat(failure(FailureKind.MALFORMED, several()))
                .isEqualTo("us-csl: b.csv: the answer is empty");
    }

    @Test
    void togetherTheyAreNoLargerThanADocumentMayBe() {
        publishes("a.csv", ok("x".repeat(60)));
        publishes("b.csv", ok("x".repeat(60)));

        assertThat(failure(FailureKind.TOO_LARGE, several())).contains("limit");
    }

    @Test
    void whatIsReadBesideADocumentIsNotKept() {
        publisher.stubFor(get("/index.json").willReturn(aResponse().withBody("[7]")));
        FetchRequest index =
                new FetchRequest(
                        "us-csl",
                        URI.create(base() + "/index.json"),
                        10,
                        Duration.ofSeconds(5),
                        null);

        assertThat(new String(fetcher.read(index), StandardCharsets.UTF_8)).isEqualTo("[7]");
        assertThat(filesInArchive()).isEmpty();
    }

    @Test
    void oneFileIsNotTakenForSeveral() {
        answerWithOneFile();
        FetchedDocument document = fetched(request());

        assertThatThrownBy(() -> document.open("a.csv"))
                .isInstanceOf(MalformedListException.class)
                .hasMessage("The document is not one of several members.");
    }

    private void answerWithOneFile() {
        publisher.stubFor(get("/list?token=s3cret").willReturn(ok("no archive of several files")));
    }
}
