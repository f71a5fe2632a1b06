package io.listwarden.sync.vendor;

import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.vendor.CitedListing;
import io.listwarden.contracts.vendor.Fact;
import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.contracts.vendor.Product;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.contracts.vendor.Relation;
import io.listwarden.contracts.vendor.VendorName;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must hold of a register beyond the form of its files. */
public final class RegisterChecks {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 64;

    /** What stands in the place of a family's id in paths of the service. */
    private static final Set<String> RESERVED = Set.of("coverage", "links", "register");

    private final Register register;
    private final Map<String, Member> members = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private RegisterChecks(Register register) {
        this.register = register;
    }

    /** What does not hold, a sentence each; empty for a sound register. */
    public static List<String> problems(Register register) {
        RegisterChecks checks = new RegisterChecks(register);
        checks.ids();
        for (Family family : register.families()) {
            checks.family(family);
        }
        checks.cycles();
        checks.legalNames();
        return List.copyOf(checks.problems);
    }

    private void ids() {
        for (Family family : register.families()) {
            id(family.id());
            if (RESERVED.contains(family.id())) {
                report("No family can have the id %s.", family.id());
            }
            for (Member member : family.members()) {
                id(member.id());
                if (members.putIfAbsent(member.id(), member) != null) {
                    report("Two members have the id %s.", member.id());
                }
            }
        }
    }

    private void id(String id) {
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
            report("%s is no id.", id);
        }
    }

    private void family(Family family) {
        if (family.members().isEmpty()) {
            report("The family %s has no member.", family.id());
        }
        Set<String> unused = new HashSet<>(family.sources().keySet());
        for (Member member : family.members()) {
            if (member.names().isEmpty() || member.sources().isEmpty()) {
                report("The member %s has no name or no source.", member.id());
            }
            Stream.concat(
                            member.sources().stream(),
                            member.facts().flatMap(fact -> fact.sources().stream()))
                    .distinct()
                    .peek(unused::remove)
                    .filter(id -> !hasSource(family, id))
                    .forEach(id -> report("%s names no source %s.", member.id(), id));
            member.facts().forEach(fact -> fact(member, fact));
            classes(member);
        }
        unused.forEach(id -> report("The source %s of %s is not used.", id, family.id()));
    }

    private boolean hasSource(Family family, String id) {
        return family.sources().containsKey(id) || register.sources().containsKey(id);
    }

    private void fact(Member member, Fact fact) {
        switch (fact) {
            case VendorName name -> dates(member, name.from(), name.until());
            case Relation relation -> relation(member, relation);
            case CitedListing listing -> listing(member, listing);
            default -> {}
        }
    }

    private void relation(Member member, Relation relation) {
        dates(member, relation.from(), relation.until());
        if (!members.containsKey(relation.to()) || relation.to().equals(member.id())) {
            report("%s is related to %s, which is no other member.", member.id(), relation.to());
        }
    }

    private void listing(Member member, CitedListing listing) {
        if (listing.removedOn() != null && !listing.listedOn().isBefore(listing.removedOn())) {
            report("%s was removed from %s before it was listed.", member.id(), listing.list());
        }
    }

    private void dates(Member member, @Nullable PartialDate from, @Nullable PartialDate until) {
        if (from != null && until != null && from.firstDay().isAfter(until.lastDay())) {
            report("A fact of %s ends before it begins.", member.id());
        }
    }

    private void classes(Member member) {
        Stream.concat(
                        member.classes().stream(),
                        member.products().stream().map(Product::classes).flatMap(List::stream))
                .filter(id -> !register.productClasses().containsKey(id))
                .forEach(id -> report("%s names no product class %s.", member.id(), id));
    }

    /** Nobody is its own parent at any remove; owners may hold shares of each other. */
    private void cycles() {
        Set<String> done = new HashSet<>();
        for (Member member : members.values()) {
            climb(member, new HashSet<>(), done);
        }
    }

    private void climb(Member member, Set<String> below, Set<String> done) {
        if (!below.add(member.id())) {
            report("%s is above itself.", member.id());
            return;
        }
        if (done.add(member.id())) {
            member.relations().stream()
                    .filter(relation -> relation.kind() == Relation.Kind.SUBSIDIARY_OF)
                    .map(relation -> members.get(relation.to()))
                    .filter(parent -> parent != null)
                    .forEach(parent -> climb(parent, below, done));
        }
        below.remove(member.id());
    }

    /** No two families claim one legal name. */
    private void legalNames() {
        Map<String, Family> claimed = new HashMap<>();
        for (Family family : register.families()) {
            for (Member member : family.members()) {
                member.names().stream()
                        .filter(name -> name.kind() == VendorName.Kind.LEGAL)
                        .filter(_ -> member.kind() != Member.Kind.PERSON)
                        .forEach(name -> claim(name.text(), family, claimed));
            }
        }
    }

    private void claim(String name, Family family, Map<String, Family> claimed) {
        Family other = claimed.putIfAbsent(name.toLowerCase(Locale.ROOT), family);
        if (other != null && !other.equals(family)) {
            report("%s and %s both claim the name %s.", other.id(), family.id(), name);
        }
    }

    private void report(String sentence, Object... values) {
        problems.add(sentence.formatted(values));
    }
}
