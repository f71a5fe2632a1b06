package io.listwarden.sync.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.sync.fetch.FetchOutcome.Fetched;

import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Set;

@Timeout(30)
class RedirectTest extends FetchTestBed {
    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectOnTheSameHostIsFollowed(int status) {
        redirect("/a", status, "b?x=1");
        publisher.stubFor(get(urlEqualTo("/b?x=1")).willReturn(ok("hello")));

        FetchedDocument document = fetched(at("/a"));

        assertThat(document.bytes()).isEqualTo(5);
        assertThat(document.url()).isEqualTo(at("/a").url());
    }

    @Test
    void aRedirectMayChangeTheQueryAlone() {
        redirect("/a/b", 302, "?x=2");
        publisher.stubFor(get(urlEqualTo("/a/b?x=2")).willReturn(ok("hello")));

        assertThat(fetched(at("/a/b")).bytes()).isEqualTo(5);
    }

    @Test
    void fiveRedirectsAreFollowedAndTheQuestionStaysConditional() {
        chain(5);
        publisher.stubFor(get(urlEqualTo("/5")).willReturn(ok("hello")));

        fetcher.fetch(request(at("/0").url(), new Validators("\"7\"", null)));

        publisher.verify(
                getRequestedFor(urlEqualTo("/5")).withHeader("If-None-Match", equalTo("\"7\"")));
    }

    @Test
    void sixRedirectsAreTooMany() {
        chain(6);

        assertThat(failure(FailureKind.UNREACHABLE, at("/0")))
                .isEqualTo("us-csl: 127.0.0.1 leads on after 5 redirects");
        assertThat(publisher.getAllServeEvents()).hasSize(6);
    }

    @Test
    void aLoopOfRedirectsEnds() {
        redirect("/a", 302, "/a");

        failure(FailureKind.UNREACHABLE, at("/a"));
        assertThat(publisher.getAllServeEvents()).hasSize(6);
    }

    @Test
    void aRedirectToNowhereIsRefused() {
        publisher.stubFor(get(urlEqualTo("/a")).willReturn(aResponse().withStatus(302)));
        assertThat(failure(FailureKind.UNREACHABLE, at("/a")))
                .isEqualTo("us-csl: 127.0.0.1 redirects without saying where to");

        redirect("/a", 302, "http://[oops");
        assertThat(failure(FailureKind.UNREACHABLE, at("/a")))
                .isEqualTo("us-csl: 127.0.0.1 redirects to an address that cannot be understood");
    }

    @ParameterizedTest
    @CsvSource({
        "https://elsewhere.example/list?token=s3cret, elsewhere.example is not a host that may be"
                + " fetched from",
        "//elsewhere.example/, elsewhere.example is not a host that may be fetched from",
        "https://127.0.0.1@elsewhere.example/, the address at elsewhere.example holds credentials",
        "https://127.0.0.1.elsewhere.example/, 127.0.0.1.elsewhere.example is not a host that may"
                + " be fetched from",
        "https://localhost/, localhost is not a host that may be fetched from",
        "https://2130706433/, 2130706433 is not a host that may be fetched from",
        "file:///etc/passwd, the address names no host",
        "mailto:someone@elsewhere.example, the address names no host",
        "ftp://127.0.0.1/list, 127.0.0.1 would be asked over something else than https",
        "http://www.publisher.example/, www.publisher.example would be asked over something else"
                + " than https",
        "https://www.publisher.example:22/, www.publisher.example would be asked at the unusual"
                + " port 22",
        "https://10.0.0.1/, '10.0.0.1 has the address 10.0.0.1, which is not public'",
        "https://169.254.169.254/latest, '169.254.169.254 has the address 169.254.169.254, which is"
                + " not public'",
        "https://[::1]/, '[::1] has the address 0:0:0:0:0:0:0:1, which is not public'",
        "https://[::ffff:10.0.0.1]/, ::ffff:10.0.0.1 is not a host that may be fetched from"
    })
    void aRedirectToWhereWeMayNotGoIsRefusedAtOnce(String location, String sentence) {
        fetcher =
                fetcher(
                        settings(Set.of("10.0.0.1", "169.254.169.254", "::1"), Set.of("127.0.0.1")),
                        Set.of("www.publisher.example"),
                        names(Map.of("www.publisher.example", "10.1.2.3")));
        redirect("/a", 302, location);

        assertThat(failure(FailureKind.FORBIDDEN_ADDRESS, at("/a")))
                .isEqualTo("us-csl: " + sentence);
        assertThat(publisher.getAllServeEvents()).hasSize(1);
    }

    @Test
    void aRedirectToAnAllowedHostIsFollowed() {
        fetcher =
                fetcher(
                        settings(Set.of("Mirror.Example"), Set.of("127.0.0.1", "mirror.example")),
                        Set.of(),
                        names(Map.of("mirror.example", "127.0.0.1")));
        redirect("/a", 302, "http://mirror.example:" + publisher.port() + "/b");
        publisher.stubFor(
                get(urlEqualTo("/b")).withHost(equalTo("mirror.example")).willReturn(ok("hello")));

        assertThat(fetcher.fetch(at("/a"))).isInstanceOf(Fetched.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "127.0.0.1", "192.168.1.1", "100.64.0.1", "fd00::1", "::1"})
    void aPublishersNameThatLeadsInsideTheHouseIsRefused(String address) {
        DocumentFetcher guarded =
                fetcher(SETTINGS, Set.of(), names(Map.of("lists.example", address)));

        assertThat(
                        failure(
                                guarded,
                                FailureKind.FORBIDDEN_ADDRESS,
                                request(URI.create("https://lists.example/list"), null)))
                .startsWith("us-csl: lists.example has the address ")
                .endsWith(", which is not public");
    }

    @Test
    void aConfiguredAddressIsHeldToTheSameRules() {
        assertThat(
                        failure(
                                FailureKind.FORBIDDEN_ADDRESS,
                                request(URI.create("http://lists.example/list"), null)))
                .endsWith("over something else than https");
        assertThat(
                        failure(
                                FailureKind.FORBIDDEN_ADDRESS,
                                request(URI.create("https://u:s3cret@lists.example/list"), null)))
                .endsWith("holds credentials");
    }

    @Test
    void anUnknownNameIsUnreachable() {
        DocumentFetcher lost = fetcher(SETTINGS, Set.of(), names(Map.of()));

        assertThat(
                        failure(
                                lost,
                                FailureKind.UNREACHABLE,
                                request(URI.create("https://lists.example/list"), null)))
                .contains("UnknownHostException: lists.example");
    }

    private void chain(int redirects) {
        for (int i = 0; i < redirects; i++) {
            redirect("/" + i, 302, "/" + (i + 1));
        }
    }

    private void redirect(String from, int status, String to) {
        publisher.stubFor(
                get(urlEqualTo(from))
                        .willReturn(
                                aResponse()
                                        .withStatus(status)
                                        .withHeader("Location", to)
                                        .withBody("moved")));
    }

    private FetchRequest at(String path) {
        return request(URI.create(base() + path), null);
    }

    /** Knows these names and, as every resolver, addresses. */
    private static DnsResolver names(Map<String, String> known) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                String address = known.getOrDefault(host, host);
                try {
                    return new InetAddress[] {InetAddress.ofLiteral(address)};
                } catch (IllegalArgumentException notAnAddress) {
                    throw new UnknownHostException(host);
                }
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
