package io.listwarden.service;

import io.listwarden.service.history.ListCatalogue;
import io.listwarden.sync.job.Document;
import io.listwarden.sync.job.Documents;
import io.listwarden.sync.job.NextRun;
import io.listwarden.sync.source.SourceDescriptor.CarriedList;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The lists that the enabled documents carry. */
@Component
final class CatalogueOfDocuments implements ListCatalogue {
    private final Documents documents;
    private final NextRun nextRun;

    CatalogueOfDocuments(Documents documents, NextRun nextRun) {
        this.documents = documents;
        this.nextRun = nextRun;
    }

    @Override
    public List<CataloguedList> lists() {
        return documents.enabled().stream()
                .flatMap(this::lists)
                .sorted(Comparator.comparing(CataloguedList::listId))
                .toList();
    }

    private Stream<CataloguedList> lists(Document document) {
        var next = nextRun.of(document);
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
