package io.listwarden.service.demo;

import java.util.Arrays;
import java.util.List;

/** The documents that have samples. */
enum DemoDocument {
    US_CSL(
            "us-csl",
            "/us-csl/consolidated.csv",
            "text/csv; charset=utf-8",
            DemoVersion.load("us-csl/consolidated-1.csv", "2024-03-04T06:00:00Z"),
            DemoVersion.load("us-csl/consolidated-2.csv", "2024-10-22T06:00:00Z")),
    EU_FSF(
            "eu-fsf",
            "/eu-fsf/xmlFullSanctionsList_1_1.xml",
            "application/xml",
            DemoVersion.load("eu-fsf/export-1.xml", "2025-12-01T08:00:00Z"),
            DemoVersion.load("eu-fsf/export-2.xml", "2026-05-01T06:25:35Z"));

    private final String id;
    private final String path;
    private final String contentType;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of unmodifiable versions
    private final List<DemoVersion> versions;

    DemoDocument(
            String id, String path, String contentType, DemoVersion first, DemoVersion second) {
        this.id = id;
        this.path = path;
        this.contentType = contentType;
        this.versions = List.of(first, second);
    }

    String id() {
        return id;
    }

    static DemoDocument of(String documentId) {
        return Arrays.stream(values())
                .filter(document -> document.id.equals(documentId))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no sample of document " + documentId));
    }

    String path() {
        return path;
    }

    String contentType() {
        return contentType;
    }

    DemoVersion first() {
        return versions.getFirst();
    }

    DemoVersion second() {
        return versions.getLast();
    }
}
