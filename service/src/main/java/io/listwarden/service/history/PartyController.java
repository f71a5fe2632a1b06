package io.listwarden.service.history;

import io.listwarden.contracts.api.PartyAnswer;
import io.listwarden.contracts.api.PartyHistoryAnswer;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.service.web.ProblemException;
import io.listwarden.service.web.ProblemType;
import io.listwarden.sync.history.PartyHistory;
import io.listwarden.sync.history.PartyVersion;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** What the lists say and said of one party. */
@RestController
final class PartyController {
    private final PartyHistory history;

    PartyController(PartyHistory history) {
        this.history = history;
    }

    @GetMapping("/v1/parties/{partyId}")
    PartyAnswer party(@PathVariable(name = "partyId") String partyId) {
        List<PartyVersion> versions = versions(partyId);
        PartyVersion newest = versions.getFirst();
        return new PartyAnswer(
                newest.party().id().toString(),
                newest.party().id().listId(),
                newest.validTo() == null,
                newest.party(),
                List.of(),
                null,
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
                history.changes(parse(partyId)).stream().map(Views::change).toList());
    }

    private List<PartyVersion> versions(String partyId) {
        List<PartyVersion> versions = history.versions(parse(partyId));
        if (versions.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.NOT_FOUND, "No list has or had a party with this id.");
        }
        return versions;
    }

    private static PartyId parse(String partyId) {
        try {
            return PartyId.parse(partyId);
        } catch (IllegalArgumentException e) {
            throw ProblemException.field(
                    "partyId", "is not a list's id, a colon and the publisher's key");
        }
    }
}
