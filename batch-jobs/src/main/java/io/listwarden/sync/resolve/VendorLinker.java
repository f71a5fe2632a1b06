package io.listwarden.sync.resolve;

import io.listwarden.contracts.link.VendorLink;
import io.listwarden.contracts.link.VendorLink.Decision;
import io.listwarden.contracts.link.VendorLink.Rule;
import io.listwarden.contracts.link.VendorLink.Status;
import io.listwarden.contracts.match.PreparedSubject;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.TokenMatcher;
import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.vendor.CitedListing;
import io.listwarden.contracts.vendor.Fact;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.contracts.vendor.NotListedAs;
import io.listwarden.contracts.vendor.Registration;
import io.listwarden.contracts.vendor.VendorName;
import io.listwarden.sync.history.LinkDecision;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Links members of vendors' families to listed parties: what the register says first, then equal
 * numbers, then names, which only propose.
 */
final class VendorLinker {
    /** A word that more parties bear leads to too many of them. */
    private static final int MOST_OF_WORD = 30;

    private static final Profile PROFILE = Profile.BALANCED;

    private final TokenMatcher matcher = new TokenMatcher(PROFILE);
    private final List<Candidate> parties;
    private final Blocks byId;
    private final Blocks byText;
    private final Blocks byWord;
    private final Blocks byNumber;
    private final Map<String, LinkDecision> decisions = new HashMap<>();
    private final Map<PartyId, PreparedSubject> prepared = new HashMap<>();

    /**
     * @param parties of all lists, sorted by id
     * @param decisions in their order
     */
    VendorLinker(List<Candidate> parties, List<LinkDecision> decisions) {
        this.parties = parties;
        this.byId = Blocks.of(parties, party -> Stream.of(party.id().toString()));
        this.byText = Blocks.of(parties, party -> party.texts().stream());
        this.byWord = Blocks.of(parties, party -> party.words().stream());
        this.byNumber = Blocks.of(parties, SameNumber::keys);
        for (LinkDecision decision : decisions) {
            this.decisions.put(key(decision.memberId(), decision.partyId()), decision);
        }
    }

    private static String key(String memberId, PartyId partyId) {
        return memberId + " " + partyId;
    }

    /**
     * The links of a member, sorted by party.
     *
     * @param isVerified whether a fact of the member may be relied on; any other only proposes
     */
    List<VendorLink> links(Member member, Predicate<Fact> isVerified) {
        PreparedSubject subject = PreparedSubject.ofQuestion(Members.subject(member));
        return candidates(member).stream()
                .map(parties::get)
                .flatMap(party -> Stream.ofNullable(link(member, subject, party, isVerified)))
                .toList();
    }

    private TreeSet<Integer> candidates(Member member) {
        TreeSet<Integer> found = new TreeSet<>();
        member.listings().stream()
                .filter(listing -> listing.key() != null)
                .map(listing -> listing.list() + ":" + listing.key())
                .forEach(id -> found.addAll(byId.get(id)));
        texts(member).forEach(text -> found.addAll(byText.get(text)));
        Members.strongNames(member)
                .flatMap(name -> Candidate.words(NameNormaliser.normalise(name.text())).stream())
                .distinct()
                .map(byWord::get)
                .filter(block -> block.size() <= MOST_OF_WORD)
                .forEach(found::addAll);
        SameNumber.keys(Members.subject(member)).forEach(key -> found.addAll(byNumber.get(key)));
        return found;
    }

    /** What its names and the names that the register gives for listings are as listed names. */
    private static Stream<String> texts(Member member) {
        return Stream.of(
                        member.names().stream().map(VendorName::text),
                        member.listings().stream().flatMap(it -> Stream.ofNullable(it.as())),
                        member.notListedAs().stream().map(NotListedAs::as))
                .flatMap(it -> it)
                .map(VendorLinker::text);
    }

    private static String text(String name) {
        return NameNormaliser.normalise(name).toString();
    }

    private PreparedSubject prepared(Candidate party) {
        return prepared.computeIfAbsent(party.id(), _ -> PreparedSubject.of(party.subject()));
    }

    private @Nullable VendorLink link(
            Member member, PreparedSubject subject, Candidate party, Predicate<Fact> isVerified) {
        for (NotListedAs other : member.notListedAs()) {
            if (other.list().equals(party.id().listId())
                    && party.texts().contains(text(other.as()))) {
                return settled(member, party, Status.REFUSED, Rule.REGISTER, other.reason());
            }
        }
        Optional<CitedListing> cited =
                surest(member.listings(), isVerified, it -> isThat(it, member, party));
        if (cited.isPresent()) {
            return said(member, party, Rule.REGISTER, words(cited.get()), isVerified, cited.get());
        }
        Optional<Registration> number =
                surest(
                        member.registrations(),
                        isVerified,
                        it -> SameNumber.bears(party.subject(), member, it));
        if (number.isPresent()) {
            return said(
                    member, party, Rule.IDENTIFIER, words(number.get()), isVerified, number.get());
        }
        double score = matcher.score(subject, prepared(party));
        return score < PROFILE.threshold()
                ? null
                : proposed(
                        member,
                        party,
                        Rule.NAME,
                        "The names agree (%.2f).".formatted(score),
                        score);
    }

    private static <T extends Fact> Optional<T> surest(
            List<T> facts, Predicate<Fact> isVerified, Predicate<T> applies) {
        return facts.stream().filter(applies).max(Comparator.comparing(isVerified::test));
    }

    /** What the register has verified is settled; what it has not, somebody has to look at. */
    private VendorLink said(
            Member member,
            Candidate party,
            Rule rule,
            String words,
            Predicate<Fact> isVerified,
            Fact fact) {
        return isVerified.test(fact)
                ? settled(member, party, Status.CONFIRMED, rule, words)
                : proposed(member, party, rule, words + " The register has not verified it.", null);
    }

    /**
     * Whether the register means this party: by the publisher's key, or by the name that the list
     * gives; a name may return under another key when the publisher has none.
     */
    private static boolean isThat(CitedListing listing, Member member, Candidate party) {
        if (!listing.list().equals(party.id().listId())) {
            return false;
        }
        if (party.id().key().equals(listing.key())) {
            return true;
        }
        return listing.as() == null
                ? member.names().stream()
                        .anyMatch(name -> party.texts().contains(text(name.text())))
                : party.texts().contains(text(listing.as()));
    }

    private static String words(CitedListing listing) {
        return "The register names this listing of %s (%s)."
                .formatted(listing.listedOn(), listing.citation());
    }

    private static String words(Registration number) {
        return "Both bear the number %s %s.".formatted(number.type(), number.value());
    }

    /** A decision holds until one of the two says something else. */
    private VendorLink proposed(
            Member member, Candidate party, Rule rule, String detail, @Nullable Double score) {
        LinkDecision made = decisions.get(key(member.id(), party.id()));
        boolean holds =
                made != null
                        && made.partySha256().equals(party.sha256())
                        && made.memberSha256().equals(Members.sha256(member));
        Decision decision = made == null ? null : made.decision();
        Status status =
                !holds || decision == null
                        ? Status.PROPOSED
                        : decision.confirmed() ? Status.CONFIRMED : Status.REFUSED;
        return new VendorLink(
                member.id(),
                party.id(),
                status,
                rule,
                detail,
                score,
                holds ? decision : null,
                holds ? null : decision);
    }

    private static VendorLink settled(
            Member member, Candidate party, Status status, Rule rule, String detail) {
        return new VendorLink(member.id(), party.id(), status, rule, detail, null, null, null);
    }
}
