package io.listwarden.service.resolution;

import io.listwarden.contracts.api.VendorHit;
import io.listwarden.contracts.api.VendorHit.Via;
import io.listwarden.contracts.api.VendorListing;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.contracts.vendor.Relation;
import io.listwarden.contracts.vendor.Standing;
import io.listwarden.service.index.Search;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The vendors that a question may mean, in the form of the API. */
public final class VendorHits {
    private final Vendors vendors;
    private final VendorListings listings;

    /**
     * @param listings of the same vendors
     */
    public VendorHits(Vendors vendors, VendorListings listings) {
        this.vendors = vendors;
        this.listings = listings;
    }

    /** One a family, the surest first. */
    public List<VendorHit> find(Search search) {
        return vendors.find(search).stream().map(found -> hit(found, search.question())).toList();
    }

    private VendorHit hit(FoundVendor found, Subject question) {
        List<VendorListing> known = listings.of(found.name().family());
        return new VendorHit(
                found.name().family().id(),
                found.name().family().name(),
                found.status(),
                found.name().via(),
                found.score(),
                found.name().text(),
                VendorListings.shown(found.name().member()),
                found.name().standing(),
                relation(found, question),
                listedNow(known),
                known);
    }

    private static List<String> listedNow(List<VendorListing> known) {
        return known.stream()
                .filter(listing -> listing.removedOn() == null)
                .flatMap(listing -> Stream.ofNullable(listing.partyId()))
                .toList();
    }

    /** What the name has to do with the vendor; null where it is the vendor's own. */
    private static @Nullable String relation(FoundVendor found, Subject question) {
        List<String> sentences =
                Stream.of(
                                ofName(found),
                                ofMember(found),
                                ofStanding(found),
                                ofOthers(found, question))
                        .filter(Objects::nonNull)
                        .toList();
        return sentences.isEmpty() ? null : String.join(" ", sentences);
    }

    private static @Nullable String ofName(FoundVendor found) {
        String name = found.name().text();
        String bearer = found.name().member().name();
        return switch (found.name().via()) {
            case PRODUCT ->
                    "%s is the name of a product, which by itself does not say that its vendor is meant."
                            .formatted(name);
            case FORMER_NAME -> sentence(name + " is a former name of " + bearer);
            case PERSON, LEGAL_NAME, TRADE_NAME, ALIAS -> null;
        };
    }

    private static @Nullable String ofMember(FoundVendor found) {
        Family family = found.name().family();
        Member member = found.name().member();
        if (member.equals(family.head())) {
            return found.name().via() == Via.PRODUCT
                    ? sentence("Its vendor is " + member.name())
                    : null;
        }
        return sentence(member.name() + " is " + role(family, member));
    }

    /** Names may end in a full stop themselves. */
    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    /** What a member is to the family's head, or to another member, or else that it is one. */
    private static String role(Family family, Member member) {
        return Stream.concat(Stream.of(family.head()), family.members().stream())
                .filter(other -> !other.equals(member))
                .flatMap(other -> Stream.concat(from(member, other), to(member, other)))
                .findFirst()
                .orElseGet(() -> "a member of the family of " + family.name());
    }

    private static Stream<String> from(Member member, Member other) {
        return relations(member, other)
                .map(relation -> relation.kind().words() + " " + other.name());
    }

    private static Stream<String> to(Member member, Member other) {
        return relations(other, member)
                .map(relation -> relation.kind().inverse() + " " + other.name());
    }

    private static Stream<Relation> relations(Member member, Member other) {
        return member.relations().stream().filter(relation -> relation.to().equals(other.id()));
    }

    private static @Nullable String ofStanding(FoundVendor found) {
        return found.name().standing() == Standing.VERIFIED
                ? null
                : "The register has not verified this name.";
    }

    /** What the register says where the question is the name of somebody else. */
    private static @Nullable String ofOthers(FoundVendor found, Subject question) {
        Set<String> asked =
                question.names().stream()
                        .map(name -> text(name.text()))
                        .collect(Collectors.toSet());
        return found.name().member().notListedAs().stream()
                .filter(other -> asked.contains(text(other.as())))
                .findFirst()
                .map(
                        other ->
                                "The %s on the list %s is somebody else: %s"
                                        .formatted(other.as(), other.list(), other.reason()))
                .orElse(null);
    }

    private static String text(String name) {
        return NameNormaliser.normalise(name).toString();
    }
}
