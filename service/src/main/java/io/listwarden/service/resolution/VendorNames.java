package io.listwarden.service.resolution;

import io.listwarden.contracts.api.VendorHit.Via;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.contracts.vendor.Product;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.contracts.vendor.Standing;
import io.listwarden.contracts.vendor.VendorName;
import io.listwarden.service.index.Hit;
import io.listwarden.service.index.PartyIndexBuilder;
import io.listwarden.service.index.Search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds vendors by their names: each name is indexed as if it were a listed party, so that the
 * lists' own matcher judges it, and one that is not verified does not stand before one that is.
 */
final class VendorNames {
    private static final String LIST = "vendors";

    /** Enough for all names of a family and then some. */
    private static final int MOST_NAMES = 100;

    static final VendorNames NONE = new VendorNames(_ -> List.of(), Map.of());

    private final Function<Search, List<Hit>> index;
    private final Map<PartyId, Borne> names;

    /** A name, who bears it, and what a hit on it says. */
    record Borne(
            Family family,
            Member member,
            String text,
            Via via,
            AliasStrength strength,
            Standing standing) {
        /** Whether it means its bearer by itself. */
        boolean confirms() {
            return via != Via.PRODUCT
                    && via != Via.PERSON
                    && strength == AliasStrength.STRONG
                    && standing == Standing.VERIFIED;
        }

        /** Whether it must be all of the name that is asked. */
        boolean isCommon() {
            return via == Via.PRODUCT || isBorneByOthers();
        }

        /** Whether others are called so too. */
        boolean isBorneByOthers() {
            return via != Via.PRODUCT && strength == AliasStrength.WEAK;
        }
    }

    private VendorNames(Function<Search, List<Hit>> index, Map<PartyId, Borne> names) {
        this.index = index;
        this.names = names;
    }

    static VendorNames of(Register register, PartyIndexBuilder indexes) {
        Map<PartyId, Borne> names = new HashMap<>();
        List<ListedParty> parties = new ArrayList<>();
        for (Family family : register.families()) {
            for (Member member : family.members()) {
                List<Identifier> numbers = numbers(register, family, member);
                for (Borne name : names(register, family, member)) {
                    PartyId id = new PartyId(LIST, Integer.toString(names.size()));
                    names.put(id, name);
                    parties.add(party(id, name, numbers));
                }
            }
        }
        return new VendorNames(indexes.build(parties)::search, names);
    }

    private static List<Borne> names(Register register, Family family, Member member) {
        List<Borne> names = new ArrayList<>();
        for (VendorName name : member.names()) {
            names.add(
                    new Borne(
                            family,
                            member,
                            name.text(),
                            via(member, name),
                            name.strength(),
                            register.standing(family, member, name)));
        }
        for (Product product : member.products()) {
            Standing standing = register.standing(family, member, product);
            Stream.concat(Stream.of(product.name()), product.otherNames().stream())
                    .map(
                            text ->
                                    new Borne(
                                            family,
                                            member,
                                            text,
                                            Via.PRODUCT,
                                            AliasStrength.WEAK,
                                            standing))
                    .forEach(names::add);
        }
        return names;
    }

    private static Via via(Member member, VendorName name) {
        return switch (member.kind()) {
            case PERSON -> Via.PERSON;
            case SYSTEM -> Via.PRODUCT;
            default ->
                    switch (name.kind()) {
                        case LEGAL -> Via.LEGAL_NAME;
                        case TRADE -> Via.TRADE_NAME;
                        case FORMER -> Via.FORMER_NAME;
                        case ALIAS -> Via.ALIAS;
                    };
        };
    }

    /** A number decides by itself, so that an unverified one must not take part. */
    private static List<Identifier> numbers(Register register, Family family, Member member) {
        return member.registrations().stream()
                .filter(it -> register.standing(family, member, it) == Standing.VERIFIED)
                .map(
                        it ->
                                new Identifier(
                                        null,
                                        it.type(),
                                        it.value(),
                                        it.country(),
                                        it.type().name(),
                                        Details.NONE))
                .toList();
    }

    /** Weak names too are indexed as strong ones: they shall be found, and are told apart after. */
    private static ListedParty party(PartyId id, Borne name, List<Identifier> numbers) {
        return new ListedParty(
                id,
                name.member().kind().partyKind(),
                List.of(ListedName.of(NameType.PRIMARY, name.text())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                numbers,
                List.of(),
                Listing.EMPTY,
                Details.NONE,
                List.of());
    }

    /** See {@link Vendors#find}. */
    List<FoundVendor> find(Search search) {
        Map<String, List<FoundVendor>> families =
                index.apply(ofNames(search)).stream()
                        .map(this::found)
                        .filter(FoundVendor::isWorthTelling)
                        .collect(Collectors.groupingBy(found -> found.name().family().id()));
        return families.values().stream()
                .map(FoundVendor::best)
                .sorted(FoundVendor.SUREST_FIRST)
                .toList();
    }

    private FoundVendor found(Hit hit) {
        return FoundVendor.of(Objects.requireNonNull(names.get(hit.party().id())), hit);
    }

    /** By a profile that tells whether a word is missing, whatever the lists are searched by. */
    private static Search ofNames(Search search) {
        return new Search(
                search.question(),
                Set.of(),
                true,
                search.threshold(),
                MOST_NAMES,
                Profile.BALANCED);
    }
}
