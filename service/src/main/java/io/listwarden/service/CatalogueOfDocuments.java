package io.listwarden.service;

import io.listwarden.service.history.ListCatalogue;
import io.listwarden.sync.job.Document;
import io.listwarden.sync.job.Documents;
import io.listwarden.sync.job.NextRun;
import io.listwarden.sync.source.SourceDescriptor.CarriedList;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The lists that the enabled documents carry. */
@Component
final class CatalogueOfDocuments implements ListCatalogue {
    private final Documents documents;
    private final NextRun nextRun;
    private final Clock clock;

    CatalogueOfDocuments(Documents documents, NextRun nextRun, Clock clock) {
        this.clock = clock;
        this.documents = documents;
        this.nextRun = nextRun;
    }

    @Override
    public List<CataloguedList> lists() {
        return documents.enabled().stream()
                .flatMap(this::lists)
                .filter(list -> isExpectedFrom(list.documentId(), list.listId()))
                .sorted(Comparator.comparing(CataloguedList::listId))
                .toList();
    }

    /** A list that several documents carry stands once, with the one that it comes to be from. */
    private boolean isExpectedFrom(String documentId, String listId) {
        return documents.carrying(listId).filter(it -> it.id().equals(documentId)).isPresent();
    }

    /** What is overdue is due now. */
    private @Nullable Instant dueAt(Document document) {
        if (!document.settings().isFetched()) {
            return null;
        }
        Instant next = nextRun.of(document);
        Instant now = clock.instant();
        return next.isBefore(now) ? now : next;
    }

    private Stream<CataloguedList> lists(Document document) {
        Instant next = dueAt(document);
        return document.descriptor().lists().stream()
                .map(
                        (CarriedList list) ->
                                new CataloguedList(
                                        list.listId(),
                                        document.descriptor().publisher(),
                                        list.authority(),
                                        document.id(),
                                        document.settings().staleAfter(),
                                        next));
    }
}
