package io.listwarden.contracts.api;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.vendor.ProductClass;
import io.listwarden.contracts.vendor.Source;
import io.listwarden.contracts.vendor.Standing;
import io.listwarden.contracts.vendor.VendorName;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that the register says of one family, and what lists say of its members.
 *
 * @param registerVersion version of the register, counted from 1
 * @param id the family's id
 * @param name what it is called
 * @param summary what it is, or null
 * @param members its head first
 * @param productClasses the classes that its products are of, by id
 * @param listings every listing of a member that is known of
 * @param coverage for every member and every list: listed since, removed on, or not listed
 * @param links listed parties that are a member, may be, or are not
 * @param sources the sources of all facts, by the ids that the facts name
 */
public record VendorAnswer(
        int registerVersion,
        String id,
        String name,
        @Nullable String summary,
        List<Member> members,
        Map<String, ProductClass> productClasses,
        List<VendorListing> listings,
        List<CoverageAnswer.OfMember> coverage,
        List<VendorLinkAnswer> links,
        Map<String, Source> sources) {
    public VendorAnswer {
        members = List.copyOf(members);
        productClasses = Collections.unmodifiableMap(new TreeMap<>(productClasses));
        listings = List.copyOf(listings);
        coverage = List.copyOf(coverage);
        links = List.copyOf(links);
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    /**
     * A member of the family; every fact names its sources and how far it may be relied on.
     *
     * @param id the member's id
     * @param kind what it is
     * @param countries its seats, ISO 3166-1 alpha-2
     * @param note what else there is to say, or null
     * @param names the first is what it is called
     * @param registrations its numbers
     * @param products what it sells
     * @param productClasses ids of product classes where the product is not known
     * @param relations what it is to others, and they to it
     * @param documentedUse where its products are used
     */
    public record Member(
            String id,
            io.listwarden.contracts.vendor.Member.Kind kind,
            List<String> countries,
            @Nullable String note,
            List<Name> names,
            List<Registration> registrations,
            List<Product> products,
            List<String> productClasses,
            List<Relation> relations,
            List<Use> documentedUse) {
        public Member {
            countries = List.copyOf(countries);
            names = List.copyOf(names);
            registrations = List.copyOf(registrations);
            products = List.copyOf(products);
            productClasses = List.copyOf(productClasses);
            relations = List.copyOf(relations);
            documentedUse = List.copyOf(documentedUse);
        }
    }

    /**
     * A name.
     *
     * @param text the name
     * @param kind how it relates to the member
     * @param strength weak where others bear it too
     * @param script ISO 15924
     * @param from since when, or null
     * @param until until when, or null
     */
    public record Name(
            String text,
            VendorName.Kind kind,
            AliasStrength strength,
            String script,
            @Nullable PartialDate from,
            @Nullable PartialDate until,
            Standing standing,
            List<String> sources) {
        public Name {
            sources = List.copyOf(sources);
        }
    }

    /** A number that a member is registered under; country null where unknown. */
    public record Registration(
            IdentifierType type,
            String value,
            @Nullable String country,
            Standing standing,
            List<String> sources) {
        public Registration {
            sources = List.copyOf(sources);
        }
    }

    /** A product, with its other names and the ids of its classes. */
    public record Product(
            String name,
            List<String> otherNames,
            List<String> productClasses,
            Standing standing,
            List<String> sources) {
        public Product {
            otherNames = List.copyOf(otherNames);
            productClasses = List.copyOf(productClasses);
            sources = List.copyOf(sources);
        }
    }

    /**
     * What a member is to another one.
     *
     * @param is in words: {@code a subsidiary of}
     * @param vendorId the other's family
     * @param memberId the other
     * @param name what the other is called
     * @param share per cent that an owner holds, or null
     * @param from since when, or null
     * @param until until when, or null
     * @param note what else there is to say, or null
     */
    public record Relation(
            String is,
            String vendorId,
            String memberId,
            String name,
            @Nullable Double share,
            @Nullable PartialDate from,
            @Nullable PartialDate until,
            @Nullable String note,
            Standing standing,
            List<String> sources) {
        public Relation {
            sources = List.copyOf(sources);
        }
    }

    /** Countries where use is documented, and how it is known. */
    public record Use(
            List<String> countries,
            @Nullable String note,
            Standing standing,
            List<String> sources) {
        public Use {
            countries = List.copyOf(countries);
            sources = List.copyOf(sources);
        }
    }
}
