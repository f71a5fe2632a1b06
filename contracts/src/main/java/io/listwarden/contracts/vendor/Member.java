package io.listwarden.contracts.vendor;

import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * A company, person or body of a family.
 *
 * @param id unique in the register
 * @param kind what it is
 * @param countries ISO 3166-1 alpha-2 of its seats
 * @param note what else there is to say, or null
 * @param doubtful whether nothing that is said of it may be relied on
 * @param sources ids of the sources of all facts that name none of their own; never empty
 * @param names never empty; the first is what it is called
 * @param registrations numbers
 * @param products what it sells
 * @param classes ids of product classes, where the product is not known
 * @param relations what it is to others
 * @param listings what sources say of its listings
 * @param notListedAs listed parties that it is not
 * @param documentedUse where its products are used
 */
public record Member(
        String id,
        Kind kind,
        List<String> countries,
        @Nullable String note,
        boolean doubtful,
        List<String> sources,
        List<VendorName> names,
        List<Registration> registrations,
        List<Product> products,
        List<String> classes,
        List<Relation> relations,
        List<CitedListing> listings,
        List<NotListedAs> notListedAs,
        List<DocumentedUse> documentedUse) {
    public Member {
        countries = List.copyOf(countries);
        sources = List.copyOf(sources);
        names = List.copyOf(names);
        registrations = List.copyOf(registrations);
        products = List.copyOf(products);
        classes = List.copyOf(classes);
        relations = List.copyOf(relations);
        listings = List.copyOf(listings);
        notListedAs = List.copyOf(notListedAs);
        documentedUse = List.copyOf(documentedUse);
    }

    /** What it is called. */
    public String name() {
        return names.getFirst().text();
    }

    /** All that is said of it. */
    public Stream<Fact> facts() {
        return Stream.of(
                        names,
                        registrations,
                        products,
                        relations,
                        listings,
                        notListedAs,
                        documentedUse)
                .flatMap(List::stream);
    }

    /** Ids of the sources of a fact of this member. */
    public List<String> sourcesOf(Fact fact) {
        return fact.sources().isEmpty() ? sources : fact.sources();
    }

    /** What a member is. */
    public enum Kind {
        COMPANY,
        HOLDING,
        /** Several companies under one name that is not a legal person's. */
        GROUP,
        INSTITUTE,
        /** A body of a state. */
        AUTHORITY,
        PERSON,
        /** A system of which no vendor is known. */
        SYSTEM;

        /** What it would be on a list. */
        public PartyKind partyKind() {
            return this == PERSON ? PartyKind.PERSON : PartyKind.ORGANIZATION;
        }
    }
}
