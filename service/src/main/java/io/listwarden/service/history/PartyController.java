package io.listwarden.service.history;

import io.listwarden.contracts.api.PartyAnswer;
import io.listwarden.contracts.api.PartyHistoryAnswer;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.service.resolution.Vendors;
import io.listwarden.service.snapshot.CurrentSnapshot;
import io.listwarden.service.snapshot.Snapshot;
import io.listwarden.service.web.Parameters;
import io.listwarden.service.web.ProblemException;
import io.listwarden.service.web.ProblemType;
import io.listwarden.sync.history.PartyHistory;
import io.listwarden.sync.history.PartyVersion;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Optional;

/** What the lists say and said of one party. */
@RestController
final class PartyController {
    private final PartyHistory history;
    private final ObjectProvider<CurrentSnapshot> current;

    /**
     * @param current what tells links; a process that answers no lookups has none, and tells none
     */
    PartyController(PartyHistory history, ObjectProvider<CurrentSnapshot> current) {
        this.history = history;
        this.current = current;
    }

    @GetMapping("/v1/parties/{partyId}")
    PartyAnswer party(@PathVariable(name = "partyId") String partyId) {
        List<PartyVersion> versions = versions(partyId);
        PartyVersion newest = versions.getFirst();
        PartyId id = newest.party().id();
        Optional<Vendors> links = links();
        return new PartyAnswer(
                id.toString(),
                id.listId(),
                newest.validTo() == null,
                newest.party(),
                links.map(it -> it.sameAs(id)).orElse(List.of()),
                links.map(it -> it.joins(id)).orElse(List.of()),
                links.map(it -> it.vendorOf(id)).orElse(null),
                versions.stream()
                        .map(
                                version ->
                                        new PartyAnswer.Validity(
                                                version.validFrom(),
                                                version.validTo(),
                                                version.since(),
                                                version.until()))
                        .toList());
    }

    private Optional<Vendors> links() {
        return Optional.ofNullable(current.getIfAvailable())
                .flatMap(CurrentSnapshot::get)
                .map(Snapshot::vendors);
    }

    @GetMapping("/v1/parties/{partyId}/history")
    PartyHistoryAnswer history(@PathVariable(name = "partyId") String partyId) {
        List<PartyVersion> versions = versions(partyId);
        return new PartyHistoryAnswer(
                partyId,
                versions.stream()
                        .map(
                                version ->
                                        new PartyHistoryAnswer.Version(
                                                version.validFrom(),
                                                version.validTo(),
                                                version.since(),
                                                version.until(),
                                                version.party()))
                        .toList(),
                history.changes(Parameters.partyId(partyId)).stream().map(Views::change).toList());
    }

    private List<PartyVersion> versions(String partyId) {
        List<PartyVersion> versions = history.versions(Parameters.partyId(partyId));
        if (versions.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.NOT_FOUND, "No list has or had a party with this id.");
        }
        return versions;
    }
}
