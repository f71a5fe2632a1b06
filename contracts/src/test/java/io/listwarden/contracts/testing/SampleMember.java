package io.listwarden.contracts.testing;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.vendor.CitedListing;
import io.listwarden.contracts.vendor.DocumentedUse;
import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.contracts.vendor.NotListedAs;
import io.listwarden.contracts.vendor.Product;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.contracts.vendor.Registration;
import io.listwarden.contracts.vendor.Relation;
import io.listwarden.contracts.vendor.Source;
import io.listwarden.contracts.vendor.Source.Checked;
import io.listwarden.contracts.vendor.VendorName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds members of vendors' families, and registers of them; what is not said is left out. */
public final class SampleMember {
    /** The source of all that names no other; it is common to all families. */
    public static final String SOURCE = "read";

    private final String id;
    private final List<VendorName> names = new ArrayList<>();
    private final List<Registration> registrations = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<CitedListing> listings = new ArrayList<>();
    private final List<NotListedAs> notListedAs = new ArrayList<>();
    private final List<DocumentedUse> documentedUse = new ArrayList<>();
    private Member.Kind kind = Member.Kind.COMPANY;
    private List<String> countries = List.of();
    private List<String> classes = List.of();
    private List<String> sources = List.of(SOURCE);
    private @Nullable String note;
    private boolean doubtful;

    private SampleMember(String id) {
        this.id = id;
    }

    /** A company; its first name is the next thing to say. */
    public static SampleMember of(String id) {
        return new SampleMember(id);
    }

    public SampleMember kind(Member.Kind is) {
        kind = is;
        return this;
    }

    public SampleMember countries(String... of) {
        countries = List.of(of);
        return this;
    }

    public SampleMember note(String text) {
        note = text;
        return this;
    }

    public SampleMember doubtful() {
        doubtful = true;
        return this;
    }

    public SampleMember sources(String... ids) {
        sources = List.of(ids);
        return this;
    }

    public SampleMember classes(String... ids) {
        classes = List.of(ids);
        return this;
    }

    public SampleMember named(String text) {
        return named(VendorName.Kind.LEGAL, text);
    }

    public SampleMember named(VendorName.Kind as, String text) {
        names.add(name(as, text, AliasStrength.STRONG));
        return this;
    }

    public SampleMember weaklyNamed(String text) {
        names.add(name(VendorName.Kind.ALIAS, text, AliasStrength.WEAK));
        return this;
    }

    public SampleMember named(VendorName name) {
        names.add(name);
        return this;
    }

    private static VendorName name(VendorName.Kind kind, String text, AliasStrength strength) {
        return new VendorName(kind, text, strength, null, null, false, List.of());
    }

    public SampleMember number(IdentifierType type, String value, @Nullable String country) {
        registrations.add(new Registration(type, value, country, false, List.of()));
        return this;
    }

    public SampleMember product(String name, String... classIds) {
        products.add(new Product(name, List.of(), List.of(classIds), false, List.of()));
        return this;
    }

    public SampleMember related(Relation.Kind as, String to) {
        return related(as, to, null, null);
    }

    public SampleMember related(
            Relation.Kind as, String to, @Nullable String from, @Nullable String until) {
        relations.add(new Relation(as, to, null, date(from), date(until), null, false, List.of()));
        return this;
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    /** A listing under the member's own name. */
    public SampleMember listed(String list, String on) {
        return listed(list, null, null, on, null);
    }

    public SampleMember listed(
            String list,
            @Nullable String as,
            @Nullable String key,
            String on,
            @Nullable String removedOn) {
        listings.add(
                new CitedListing(
                        list,
                        as,
                        key,
                        LocalDate.parse(on),
                        removedOn == null ? null : LocalDate.parse(removedOn),
                        List.of(),
                        "86 FR 60759",
                        null,
                        null,
                        false,
                        List.of()));
        return this;
    }

    public SampleMember notListed(String list, String as) {
        notListedAs.add(new NotListedAs(list, as, "Somebody else.", List.of()));
        return this;
    }

    public SampleMember usedIn(String... of) {
        documentedUse.add(new DocumentedUse(List.of(of), null, false, List.of()));
        return this;
    }

    public Member build() {
        return new Member(
                id,
                kind,
                countries,
                note,
                doubtful,
                sources,
                names,
                registrations,
                products,
                classes,
                relations,
                listings,
                notListedAs,
                documentedUse);
    }

    /** A family that is called like its id and has no sources of its own. */
    public static Family family(String id, SampleMember... members) {
        return family(id, Map.of(), members);
    }

    public static Family family(String id, Map<String, Source> sources, SampleMember... members) {
        return new Family(
                id,
                id,
                null,
                new TreeMap<>(sources),
                List.of(members).stream().map(SampleMember::build).toList());
    }

    /** A register with the one common source and no product classes. */
    public static Register register(Family... families) {
        return new Register(
                new TreeMap<>(Map.of(SOURCE, source(Checked.READ))),
                new TreeMap<>(),
                List.of(families));
    }

    public static Source source(Checked checked) {
        return new Source("A report", "A publisher", PartialDate.ofYear(2021), null, checked);
    }
}
