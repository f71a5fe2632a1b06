package io.listwarden.contracts.match;

import io.listwarden.contracts.name.NameTables;
import io.listwarden.contracts.name.table.Tables;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The version of a profile: the number of the code, which {@code MatcherVersionTest} holds to what
 * scores are, and a hash of the profile's numbers and of all tables that scores follow from.
 */
final class MatcherVersion {
    /** To be raised by one whenever a change of code changes a score. */
    static final int NUMBER = 11;

    static final List<String> TABLES = List.of("equivalents.tsv", "letter-costs.tsv", "words.tsv");

    private static final int SHOWN_DIGITS = 8;
    private static final Map<Profile, String> VERSIONS = versions();

    private MatcherVersion() {}

    static String of(Profile profile) {
        return Objects.requireNonNull(VERSIONS.get(profile));
    }

    private static Map<Profile, String> versions() {
        byte[] tables = tables();
        Map<Profile, String> versions = new EnumMap<>(Profile.class);
        for (Profile profile : Profile.values()) {
            MessageDigest digest = sha256();
            digest.update(tables);
            digest.update(profile.parameters().getBytes(StandardCharsets.UTF_8));
            String hash = HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN_DIGITS);
            versions.put(profile, NUMBER + "-" + hash);
        }
        return versions;
    }

    private static byte[] tables() {
        MessageDigest digest = sha256();
        NameTables.addTo(digest);
        TABLES.forEach(table -> Tables.addTo(digest, MatcherVersion.class, table));
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
