package io.listwarden.service.lookup;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes names for the log: the same name has the same hash as long as the process runs. The key is
 * random and never leaves the process, because a plain hash of a name is found by trying names.
 */
final class AskedNames {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHOWN_DIGITS = 16;

    private final SecretKeySpec key;

    AskedNames() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    /** 16 hex digits, or a dash where no name was asked for. */
    String hash(@Nullable String name) {
        if (name == null) {
            return "-";
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] hash = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, SHOWN_DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
