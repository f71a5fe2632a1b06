package io.listwarden.service.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import io.listwarden.service.web.LookupApplication;
import io.listwarden.service.web.RunningService;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;

class TokenHttpTest {
    private static final String LOOKUP = "/v1/lookups?name=Candiru";
    private static final KeyPair ISSUER = keys();

    @TempDir static Path folder;
    private static RunningService service;

    @BeforeAll
    static void start() throws IOException {
        Path key = folder.resolve("issuer.pem");
        Files.writeString(
                key,
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder().encodeToString(ISSUER.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        service =
                RunningService.start(
                        LookupApplication.class,
                        "spring.security.oauth2.resourceserver.jwt.public-key-location="
                                + key.toUri(),
                        "listwarden.security.roles-claim=groups");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(
            KeyPair issuer, @Nullable String subject, Duration validFor, Object roles) {
        try {
            SignedJWT token =
                    new SignedJWT(
                            new JWSHeader(JWSAlgorithm.RS256),
                            new JWTClaimsSet.Builder()
                                    .subject(subject)
                                    .expirationTime(Date.from(Instant.now().plus(validFor)))
                                    .claim("groups", roles)
                                    .build());
            token.sign(new RSASSASigner(issuer.getPrivate()));
            return "Bearer " + token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int status(String token) {
        return service.get(LOOKUP, "Authorization", token).status();
    }

    @Test
    void aTokensRolesOpenWhatTheyOpen() {
        Duration hour = Duration.ofHours(1);
        assertThat(status(token(ISSUER, "ada", hour, List.of("LOOKUP", "staff")))).isEqualTo(200);
        assertThat(status(token(ISSUER, "ada", hour, List.of("OPERATOR")))).isEqualTo(403);
        assertThat(status(token(ISSUER, "ada", hour, "LOOKUP"))).isEqualTo(403);
        assertThat(status(token(ISSUER, "ada", hour, List.of()))).isEqualTo(403);
    }

    @Test
    void aTokenThatCannotBeTrustedOpensNothing() {
        List<String> roles = List.of("LOOKUP");
        Duration hour = Duration.ofHours(1);
        assertThat(status(token(keys(), "ada", hour, roles))).isEqualTo(401);
        assertThat(status(token(ISSUER, "ada", hour.negated(), roles))).isEqualTo(401);
        assertThat(status(token(ISSUER, null, hour, roles))).isEqualTo(401);
        assertThat(status(token(ISSUER, Actors.LOOPBACK, hour, roles))).isEqualTo(401);
        assertThat(status("Bearer x.y.z")).isEqualTo(401);
        assertThat(service.get(LOOKUP).header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(service.get(LOOKUP, "Authorization", "Bearer x").outcome()).isEqualTo("401 -");
        assertThat(service.get(LOOKUP, "Authorization", "Bearer x").contentType())
                .isEqualTo("application/problem+json");
    }
}
