package io.listwarden.service.vendor;

import io.listwarden.contracts.api.VendorAnswer;
import io.listwarden.contracts.api.VendorsAnswer.Summary;
import io.listwarden.contracts.vendor.Fact;
import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.contracts.vendor.Product;
import io.listwarden.contracts.vendor.ProductClass;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.contracts.vendor.Relation;
import io.listwarden.contracts.vendor.Source;
import io.listwarden.contracts.vendor.Standing;
import io.listwarden.service.resolution.Vendors;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts what the register says of a family into the form of the API. */
final class VendorViews {
    private final Vendors vendors;
    private final Register register;

    VendorViews(Vendors vendors) {
        this.vendors = vendors;
        this.register = vendors.register();
    }

    Summary summary(Family family, List<String> listedOn) {
        boolean isVerified =
                family.members().stream()
                        .anyMatch(
                                member ->
                                        member.names().stream()
                                                .anyMatch(
                                                        name ->
                                                                register.standing(
                                                                                family, member,
                                                                                name)
                                                                        == Standing.VERIFIED));
        return new Summary(
                family.id(),
                family.name(),
                family.summary(),
                family.members().stream()
                        .flatMap(member -> member.countries().stream())
                        .distinct()
                        .toList(),
                classes(family).distinct().toList(),
                family.members().size(),
                isVerified ? Standing.VERIFIED : Standing.UNVERIFIED,
                listedOn);
    }

    private static Stream<String> classes(Family family) {
        return family.members().stream()
                .flatMap(
                        member ->
                                Stream.concat(
                                        member.classes().stream(),
                                        member.products().stream()
                                                .map(Product::classes)
                                                .flatMap(List::stream)));
    }

    /** The classes of a family's products, by id. */
    Map<String, ProductClass> productClasses(Family family) {
        Map<String, ProductClass> classes = new TreeMap<>();
        classes(family)
                .forEach(
                        id ->
                                classes.put(
                                        id,
                                        Objects.requireNonNull(register.productClasses().get(id))));
        return classes;
    }

    /** The sources of all facts of a family, by id. */
    Map<String, Source> sources(Family family) {
        Map<String, Source> sources = new TreeMap<>();
        for (Member member : family.members()) {
            Stream.concat(
                            member.sources().stream(),
                            member.facts().flatMap(fact -> fact.sources().stream()))
                    .forEach(id -> sources.put(id, register.source(family, id)));
        }
        return sources;
    }

    VendorAnswer.Member member(Family family, Member member) {
        return new VendorAnswer.Member(
                member.id(),
                member.kind(),
                member.countries(),
                member.note(),
                member.names().stream()
                        .map(
                                name ->
                                        new VendorAnswer.Name(
                                                name.text(),
                                                name.kind(),
                                                name.strength(),
                                                name.script(),
                                                name.from(),
                                                name.until(),
                                                standing(family, member, name),
                                                member.sourcesOf(name)))
                        .toList(),
                member.registrations().stream()
                        .map(
                                number ->
                                        new VendorAnswer.Registration(
                                                number.type(),
                                                number.value(),
                                                number.country(),
                                                standing(family, member, number),
                                                member.sourcesOf(number)))
                        .toList(),
                member.products().stream()
                        .map(
                                product ->
                                        new VendorAnswer.Product(
                                                product.name(),
                                                product.otherNames(),
                                                product.classes(),
                                                standing(family, member, product),
                                                member.sourcesOf(product)))
                        .toList(),
                member.classes(),
                Stream.concat(ours(family, member), theirs(family, member)).toList(),
                member.documentedUse().stream()
                        .map(
                                use ->
                                        new VendorAnswer.Use(
                                                use.countries(),
                                                use.note(),
                                                standing(family, member, use),
                                                member.sourcesOf(use)))
                        .toList());
    }

    private Standing standing(Family family, Member member, Fact fact) {
        return register.standing(family, member, fact);
    }

    private Stream<VendorAnswer.Relation> ours(Family family, Member member) {
        return member.relations().stream()
                .map(
                        relation ->
                                relation(
                                        relation.kind().words(),
                                        Objects.requireNonNull(vendors.member(relation.to())),
                                        relation,
                                        standing(family, member, relation),
                                        member.sourcesOf(relation)));
    }

    /** What others are to this member; those of another family show their sources there. */
    private Stream<VendorAnswer.Relation> theirs(Family family, Member member) {
        return register.families().stream()
                .flatMap(
                        others ->
                                others.members().stream()
                                        .flatMap(
                                                other ->
                                                        theirs(
                                                                others,
                                                                other,
                                                                member,
                                                                others.equals(family))));
    }

    private Stream<VendorAnswer.Relation> theirs(
            Family family, Member other, Member member, boolean withSources) {
        return other.relations().stream()
                .filter(relation -> relation.to().equals(member.id()))
                .map(
                        relation ->
                                relation(
                                        relation.kind().inverse(),
                                        new Vendors.Membership(family, other),
                                        relation,
                                        standing(family, other, relation),
                                        withSources ? other.sourcesOf(relation) : List.of()));
    }

    private static VendorAnswer.Relation relation(
            String is,
            Vendors.Membership other,
            Relation relation,
            Standing standing,
            List<String> sources) {
        return new VendorAnswer.Relation(
                is,
                other.family().id(),
                other.member().id(),
                other.member().name(),
                relation.share(),
                relation.from(),
                relation.until(),
                relation.note(),
                standing,
                sources);
    }
}
