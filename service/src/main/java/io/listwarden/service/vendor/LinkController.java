package io.listwarden.service.vendor;

import io.listwarden.contracts.api.DecisionRequest;
import io.listwarden.contracts.api.VendorLinkAnswer;
import io.listwarden.contracts.api.VendorLinksAnswer;
import io.listwarden.contracts.link.VendorLink;
import io.listwarden.contracts.link.VendorLink.Decision;
import io.listwarden.contracts.link.VendorLink.Rule;
import io.listwarden.contracts.link.VendorLink.Status;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyJson;
import io.listwarden.service.operations.Audit;
import io.listwarden.service.resolution.Vendors;
import io.listwarden.service.snapshot.CurrentSnapshot;
import io.listwarden.service.snapshot.Snapshot;
import io.listwarden.service.web.Parameters;
import io.listwarden.service.web.ProblemException;
import io.listwarden.service.web.ProblemType;
import io.listwarden.service.web.RequestChecks;
import io.listwarden.sync.history.LinkDecision;
import io.listwarden.sync.history.LinkHistory;
import io.listwarden.sync.resolve.Members;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Links between listed parties and vendors, and the decisions on those that names propose. */
@RestController
final class LinkController {
    private final CurrentSnapshot current;
    private final LinkHistory history;
    private final Audit audit;
    private final Clock clock;

    LinkController(CurrentSnapshot current, LinkHistory history, Audit audit, Clock clock) {
        this.current = current;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/v1/vendors/links")
    VendorLinksAnswer links(
            @RequestParam(name = "status", required = false) @Nullable String status) {
        Status wanted = Parameters.constant("status", status, Status.class);
        Snapshot snapshot = snapshot();
        VendorLinks views = new VendorLinks(snapshot);
        List<VendorLinkAnswer> links =
                snapshot.vendors().links().vendors().stream()
                        .filter(link -> wanted == null || link.status() == wanted)
                        .map(views::full)
                        .filter(Objects::nonNull)
                        .sorted(
                                Comparator.comparing(VendorLinkAnswer::vendorId)
                                        .thenComparing(link -> link.member().id())
                                        .thenComparing(VendorLinkAnswer::partyId))
                        .toList();
        return new VendorLinksAnswer(links, snapshot.vendors().links().missing());
    }

    @PostMapping(
            path = "/v1/vendors/links/{memberId}/{partyId}/confirm",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    VendorLinkAnswer confirm(
            @PathVariable(name = "memberId") String memberId,
            @PathVariable(name = "partyId") String partyId,
            @RequestBody DecisionRequest request,
            Principal actor) {
        return decide("confirm link", memberId, partyId, request, actor.getName(), true);
    }

    @PostMapping(
            path = "/v1/vendors/links/{memberId}/{partyId}/refuse",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    VendorLinkAnswer refuse(
            @PathVariable(name = "memberId") String memberId,
            @PathVariable(name = "partyId") String partyId,
            @RequestBody DecisionRequest request,
            Principal actor) {
        return decide("refuse link", memberId, partyId, request, actor.getName(), false);
    }

    private VendorLinkAnswer decide(
            String action,
            String memberId,
            String partyId,
            DecisionRequest request,
            String actor,
            boolean confirmed) {
        String reason = RequestChecks.given("reason", request.reason());
        return audit.record(
                actor,
                action,
                memberId + " " + partyId,
                reason,
                () ->
                        decide(
                                memberId,
                                partyId,
                                new Decision(confirmed, actor, reason, clock.instant())),
                decided -> "done: " + decided.status());
    }

    /** The link as it will be; it takes effect with the next generation, within seconds. */
    private VendorLinkAnswer decide(String memberId, String partyId, Decision decision) {
        Snapshot snapshot = snapshot();
        VendorLink link = link(snapshot, memberId, partyId);
        Vendors.Membership member = snapshot.vendors().member(memberId);
        ListedParty party = snapshot.index().party(link.partyId());
        if (member == null || party == null) {
            throw notFound();
        }
        if (link.status() != Status.PROPOSED && link.decision() == null) {
            throw ProblemException.of(
                    ProblemType.NOT_PROPOSED,
                    "The link rests on %s; there is nothing to decide."
                            .formatted(link.rule() == Rule.REGISTER ? "the register" : "a number"));
        }
        history.decide(
                new LinkDecision(
                        memberId,
                        link.partyId(),
                        decision,
                        Members.sha256(member.member()),
                        PartyJson.hash(PartyJson.write(party))));
        VendorLink decided =
                new VendorLink(
                        memberId,
                        link.partyId(),
                        decision.confirmed() ? Status.CONFIRMED : Status.REFUSED,
                        link.rule(),
                        link.detail(),
                        link.score(),
                        decision,
                        null);
        return Objects.requireNonNull(new VendorLinks(snapshot).full(decided));
    }

    private static VendorLink link(Snapshot snapshot, String memberId, String partyId) {
        PartyId id = Parameters.partyId(partyId);
        return snapshot.vendors().links().vendors().stream()
                .filter(link -> link.memberId().equals(memberId) && link.partyId().equals(id))
                .findFirst()
                .orElseThrow(LinkController::notFound);
    }

    private static ProblemException notFound() {
        return ProblemException.of(
                ProblemType.NOT_FOUND, "Nothing links this member and this party.");
    }

    private Snapshot snapshot() {
        return VendorController.served(current);
    }
}
