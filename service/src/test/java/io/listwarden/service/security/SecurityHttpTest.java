package io.listwarden.service.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.service.web.LookupApplication;
import io.listwarden.service.web.RunningService;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

class SecurityHttpTest {
    private static final String LOOKUP = "/v1/lookups?name=Candiru";

    @Test
    void onTheEmbeddedDefaultOnlyDirectRequestsFromThisMachineNeedNoCredentials() {
        try (RunningService service = RunningService.start(LookupApplication.class)) {
            assertThat(service.get(LOOKUP).status()).isEqualTo(200);
            assertThat(service.get("/actuator/prometheus").status()).isEqualTo(200);
            assertThat(raw(service, "Host: localhost:8080")).startsWith("HTTP/1.1 200");
            assertThat(raw(service, "Host: [::1]:8080")).startsWith("HTTP/1.1 200");
            for (String header :
                    new String[] {
                        "Host: attacker.example",
                        "Host: 127.0.0.1.attacker.example",
                        "Host: localhost\r\nForwarded: for=192.0.2.1",
                        "Host: localhost\r\nX-Forwarded-For: 127.0.0.1",
                        "Host: localhost\r\nX-Forwarded-Host: localhost",
                        "Host: localhost\r\nX-Real-IP: 127.0.0.1",
                        "Host: localhost\r\nOrigin: https://attacker.example",
                        "Host: localhost\r\nOrigin: null",
                        "Host: localhost\r\nSec-Fetch-Site: cross-site",
                        "Host: localhost\r\nAuthorization: Bearer x",
                        "Host: localhost\r\nX-Api-Key: guessed"
                    }) {
                assertThat(raw(service, header))
                        .as(header)
                        .startsWith("HTTP/1.1 401")
                        .contains("problems/unauthenticated");
            }
        }
    }

    private static String raw(RunningService service, String headers) {
        return service.raw(
                "GET " + LOOKUP + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void aKeyOpensWhatItsRolesOpen() {
        try (RunningService service =
                RunningService.start(
                        LookupApplication.class,
                        "listwarden.security.api-keys[0].name=screening",
                        "listwarden.security.api-keys[0].sha256=" + sha256("key-one"),
                        "listwarden.security.api-keys[0].roles=LOOKUP",
                        "listwarden.security.api-keys[1].name=night-shift",
                        "listwarden.security.api-keys[1].sha256=" + sha256("key-two"),
                        "listwarden.security.api-keys[1].roles=operator,approver")) {
            assertThat(service.get(LOOKUP).outcome()).isEqualTo("401 -");
            assertThat(service.get(LOOKUP).header("WWW-Authenticate")).isEqualTo("ApiKey");
            assertThat(service.get(LOOKUP, "X-Api-Key", "key-one").status()).isEqualTo(200);
            assertThat(service.get(LOOKUP, "X-Api-Key", "key-two").outcome()).isEqualTo("403 -");
            assertThat(service.get(LOOKUP, "X-Api-Key", sha256("key-one")).status()).isEqualTo(401);
            assertThat(service.get("/nowhere").status()).isEqualTo(401);
            assertThat(service.get("/nowhere", "X-Api-Key", "key-two").status()).isEqualTo(404);
            assertThat(service.get("/actuator/prometheus").status()).isEqualTo(401);
            assertThat(service.get("/actuator/prometheus", "X-Api-Key", "key-one").status())
                    .isEqualTo(403);
            assertThat(service.get("/actuator/prometheus", "X-Api-Key", "key-two").status())
                    .isEqualTo(200);
            assertThat(service.get("/actuator/health/liveness").status()).isEqualTo(200);
            assertThat(service.get("/v1/openapi.yaml").status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.address=0.0.0.0",
                "listwarden.redis.url=redis://127.0.0.1:6379",
                "spring.datasource.url=jdbc:h2:mem:elsewhere",
                "server.forward-headers-strategy=native"
            })
    void anyOtherConfigurationWithoutCredentialsRefusesToStart(String setting) {
        assertThatThrownBy(() -> RunningService.start(LookupApplication.class, setting))
                .rootCause()
                .isInstanceOf(MissingCredentialsException.class)
                .hasMessageContaining(
                        setting.substring(0, setting.indexOf('=')).replace(".url", ""))
                .hasMessageContaining("listwarden.security.api-keys[0].name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "listwarden.security.api-keys[0].sha256=abc",
                "listwarden.security.api-keys[0].name=anonymous loopback",
                "listwarden.security.api-keys[0].roles=",
                "listwarden.security.api-keys[0].roles=ADMIN"
            })
    void aKeyThatMakesNoSenseRefusesToStart(String setting) {
        assertThatThrownBy(
                        () ->
                                RunningService.start(
                                        LookupApplication.class,
                                        "listwarden.security.api-keys[0].name=screening",
                                        "listwarden.security.api-keys[0].sha256=" + sha256("key"),
                                        "listwarden.security.api-keys[0].roles=LOOKUP",
                                        setting))
                .hasStackTraceContaining("listwarden.security.api-keys");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
