package io.listwarden.service.history;

import io.listwarden.contracts.api.ChangesAnswer;
import io.listwarden.contracts.api.ListsAnswer;
import io.listwarden.contracts.api.VersionsAnswer;
import io.listwarden.contracts.party.ListIds;
import io.listwarden.service.web.Parameters;
import io.listwarden.service.web.ProblemException;
import io.listwarden.service.web.ProblemType;
import io.listwarden.sync.fetch.DocumentArchive;
import io.listwarden.sync.history.ChangeFeed;
import io.listwarden.sync.history.ChangeQuery;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.ListVersion;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** The lists, their versions, and the documents that these were read from. */
@RestController
final class ListController {
    private final ListStates states;
    private final HistoryStore history;
    private final ChangeFeed feed;
    private final DocumentArchive archive;

    ListController(
            ListStates states, HistoryStore history, ChangeFeed feed, DocumentArchive archive) {
        this.states = states;
        this.history = history;
        this.feed = feed;
        this.archive = archive;
    }

    @GetMapping("/v1/lists")
    ListsAnswer lists() {
        return states.now();
    }

    @GetMapping("/v1/lists/{listId}/versions")
    VersionsAnswer versions(@PathVariable(name = "listId") String listId) {
        List<ListVersion> versions = history.versions(listId);
        if (versions.isEmpty() && !ListIds.isOfficial(listId)) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "There is no list with this id.");
        }
        return new VersionsAnswer(versions.stream().map(Views::version).toList());
    }

    @GetMapping("/v1/lists/{listId}/versions/{version}")
    VersionsAnswer.Version version(
            @PathVariable(name = "listId") String listId,
            @PathVariable(name = "version") String version) {
        return Views.version(find(listId, version));
    }

    @GetMapping("/v1/lists/{listId}/versions/{version}/changes")
    ChangesAnswer changes(
            @PathVariable(name = "listId") String listId,
            @PathVariable(name = "version") String version,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            @RequestParam(name = "limit", required = false) @Nullable String limit) {
        ListVersion found = find(listId, version);
        long after = Cursor.parse(cursor);
        int most = ChangeController.limit(limit);
        return Views.page(
                feed.page(ChangeQuery.ofVersion(listId, found.version(), after, most)), after);
    }

    @GetMapping("/v1/lists/{listId}/versions/{version}/document")
    ResponseEntity<Resource> document(
            @PathVariable(name = "listId") String listId,
            @PathVariable(name = "version") String version) {
        ListVersion found = find(listId, version);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(found))
                .header("Repr-Digest", digest(found.documentSha256()))
                .body(new FileSystemResource(archived(found)));
    }

    private Path archived(ListVersion version) {
        return archive.find(version.documentSha256())
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ProblemType.UNAVAILABLE,
                                        "This process does not keep the document; one with the role"
                                                + " sync does."));
    }

    private static String attachment(ListVersion version) {
        return ContentDisposition.attachment()
                .filename(
                        "%s-%s-%d.bin"
                                .formatted(
                                        version.documentId(), version.listId(), version.version()))
                .build()
                .toString();
    }

    /** RFC 9530. */
    private static String digest(String sha256) {
        byte[] hash = HexFormat.of().parseHex(sha256);
        return "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":";
    }

    private ListVersion find(String listId, String version) {
        int number = Parameters.number("version", version, 1, Integer.MAX_VALUE, 1);
        return history.version(listId, number)
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ProblemType.NOT_FOUND,
                                        "There is no such version of such a list."));
    }
}
