package io.listwarden.sync.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything under {@code listwarden.} that the whole process needs.
 *
 * @param dataDir holds everything that is kept on disk: database files, raw documents, the embedded
 *     Redis
 * @param roles what this process does; never empty
 * @param redis where generations go; without a url an embedded Redis is started
 * @param documents what is set for a document, by document id
 * @param ownLists the operator's own lists, by list id
 * @param vendors the register of surveillance vendors
 */
@ConfigurationProperties("listwarden")
public record ListwardenSettings(
        @DefaultValue("listwarden-data") Path dataDir,
        @DefaultValue({"lookup", "sync"}) Set<ProcessRole> roles,
        @DefaultValue Redis redis,
        @DefaultValue Map<String, DocumentOverrides> documents,
        @DefaultValue Map<String, OwnListSettings> ownLists,
        @DefaultValue Vendors vendors) {
    /** The documents that settings may name, whether or not we can read them yet. */
    public static final List<String> DOCUMENT_IDS =
            List.of(
                    "us-csl",
                    "eu-fsf",
                    "us-ofac-sdn",
                    "us-ofac-cons",
                    "un-sc",
                    "uk-sl",
                    "ch-seco",
                    "ca-sema",
                    "au-dfat",
                    "us-ecfr",
                    "us-bis-dpl");

    public ListwardenSettings {
        dataDir = dataDir.toAbsolutePath().normalize();
        roles = Set.copyOf(roles);
        ownLists = Map.copyOf(ownLists);
        documents = new TreeMap<>(documents);
        DOCUMENT_IDS.stream()
                .filter(documents::containsKey)
                .map(id -> id.replace("-", ""))
                .forEach(documents.keySet()::remove);
        if (roles.isEmpty()) {
            throw new SettingsException("listwarden.roles names at least one of lookup, sync");
        }
        for (String id : documents.keySet()) {
            if (!DOCUMENT_IDS.contains(id)) {
                throw new SettingsException(
                        "listwarden.documents.%s names no document; there are %s"
                                .formatted(id, DOCUMENT_IDS));
            }
        }
    }

    public boolean has(ProcessRole role) {
        return roles.contains(role);
    }

    /**
     * The register of surveillance vendors.
     *
     * @param directory a folder of the operator's own families, laid over ours; null where there
     *     are none
     */
    public record Vendors(@Nullable Path directory) {}

    /**
     * Where Redis is.
     *
     * @param url {@code redis://} or {@code rediss://}, with user and password where needed; null
     *     for the embedded one
     */
    public record Redis(@Nullable String url) {
        public Redis {
            url = url == null || url.isBlank() ? null : url;
        }
    }
}
