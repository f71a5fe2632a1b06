package io.listwarden.sync.vendor;

import static io.listwarden.contracts.testing.SampleMember.family;
import static io.listwarden.contracts.testing.SampleMember.register;
import static io.listwarden.contracts.testing.SampleMember.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.testing.SampleMember;
import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.contracts.vendor.NotListedAs;
import io.listwarden.contracts.vendor.Product;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.contracts.vendor.Registration;
import io.listwarden.contracts.vendor.Relation;
import io.listwarden.contracts.vendor.Source.Checked;
import io.listwarden.contracts.vendor.Standing;
import io.listwarden.contracts.vendor.VendorName;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class OverlayTest {
    @Test
    void withoutFamiliesOfTheirsOursStayAsTheyAre() {
        Register ours = register(family("a", member("m")), family("b", member("n")));

        assertThat(Overlay.of(ours, List.of())).isEqualTo(ours);
    }

    @Test
    void aFamilyOfANewIdIsAdded() {
        Family theirs = family("c", member("o"));
        Register ours = register(family("a", member("m")), family("d", member("n")));

        Register merged = Overlay.of(ours, List.of(theirs));

        assertThat(merged.families()).extracting(Family::id).containsExactly("a", "c", "d");
        assertThat(merged.families().get(1)).isEqualTo(theirs);
    }

    @Test
    void aMemberOfANewIdIsAddedBehindOurs() {
        Family merged = merged(family("a", member("m"), member("n")), family("a", member("b")));

        assertThat(merged.members()).extracting(Member::id).containsExactly("m", "n", "b");
    }

    @Test
    void whatCanBeSaidOnceOnlyIsReplacedWhereTheySayIt() {
        Family ours = family("a", member("m").note("Ours."), member("n").note("Ours."));
        Family theirs =
                family(
                        "a",
                        member("m").note("Theirs.").kind(Member.Kind.HOLDING).doubtful(),
                        member("n"));

        Family merged = merged(ours, theirs);

        assertThat(merged.members()).extracting(Member::note).containsExactly("Theirs.", "Ours.");
        assertThat(merged.head().kind()).isEqualTo(Member.Kind.HOLDING);
        assertThat(merged.members()).extracting(Member::doubtful).containsExactly(true, false);
    }

    @Test
    void aFamilyIsCalledAsTheyCallIt() {
        Family ours = new Family("a", "Ours", "Our summary.", family("a").sources(), List.of());
        Family theirs = new Family("a", "Theirs", null, family("a").sources(), List.of());
        Family summed = new Family("a", "Ours", "Theirs.", family("a").sources(), List.of());

        assertThat(merged(ours, theirs).name()).isEqualTo("Theirs");
        assertThat(merged(ours, theirs).summary()).isEqualTo("Our summary.");
        assertThat(merged(ours, summed).summary()).isEqualTo("Theirs.");
    }

    @Test
    void factsOfEveryKindComeTogetherOursFirst() {
        Member merged =
                merged(
                                family("a", full("ours", "IL", "class-of-ours", "2021-11-04")),
                                family("a", full("theirs", "CY", "class-of-theirs", "2024-03-05")))
                        .head();

        assertThat(merged.countries()).containsExactly("IL", "CY");
        assertThat(merged.classes()).containsExactly("class-of-ours", "class-of-theirs");
        assertThat(merged.names()).extracting(VendorName::text).containsExactly("ours", "theirs");
        assertThat(merged.registrations())
                .extracting(Registration::value)
                .containsExactly("ours", "theirs");
        assertThat(merged.products()).extracting(Product::name).containsExactly("ours", "theirs");
        assertThat(merged.relations()).extracting(Relation::to).containsExactly("ours", "theirs");
        assertThat(merged.listings())
                .extracting(listing -> listing.listedOn().toString())
                .containsExactly("2021-11-04", "2024-03-05");
        assertThat(merged.notListedAs())
                .extracting(NotListedAs::as)
                .containsExactly("ours", "theirs");
        assertThat(merged.documentedUse())
                .extracting(use -> use.countries().getFirst())
                .containsExactly("IL", "CY");
    }

    private static SampleMember full(String text, String country, String productClass, String on) {
        return SampleMember.of("m")
                .named(text)
                .countries(country)
                .classes(productClass)
                .number(IdentifierType.TAX, text, null)
                .product(text)
                .related(Relation.Kind.AFFILIATE_OF, text)
                .listed("us-bis-el", on)
                .notListed("us-bis-el", text)
                .usedIn(country);
    }

    @Test
    void whatBothSayIsThereOnce() {
        SampleMember both = full("both", "IL", "class", "2021-11-04");

        Member merged = merged(family("a", both), family("a", both)).head();

        assertThat(merged.facts()).hasSameSizeAs(both.build().facts().toList());
        assertThat(merged.countries()).containsExactly("IL");
        assertThat(merged.sources()).containsExactly(SampleMember.SOURCE);
    }

    @Test
    void aSourceOfTheirsReplacesOursOfItsName() {
        Family ours = family("a", Map.of("s", source(Checked.RECALLED), "t", source(Checked.READ)));
        Family theirs = family("a", Map.of("s", source(Checked.READ)));

        assertThat(merged(ours, theirs).sources())
                .containsExactly(
                        Map.entry("s", source(Checked.READ)), Map.entry("t", source(Checked.READ)));
    }

    @Test
    void factsThatNameNoSourcesRestOnThoseOfWhoeverSaidThem() {
        Family ours =
                family(
                        "a",
                        Map.of("recalled", source(Checked.RECALLED)),
                        SampleMember.of("m").sources("recalled").named("Ours"));
        Family theirs =
                family(
                        "a",
                        Map.of("read", source(Checked.READ)),
                        SampleMember.of("m").sources("read").named("Theirs"));

        assertThat(standings(ours, theirs)).containsExactly(Standing.UNVERIFIED, Standing.VERIFIED);
        assertThat(standings(theirs, ours)).containsExactly(Standing.VERIFIED, Standing.UNVERIFIED);
    }

    private static List<Standing> standings(Family ours, Family theirs) {
        Register register = Overlay.of(register(ours), List.of(theirs));
        Family family = register.families().getFirst();
        return family.head().names().stream()
                .map(name -> register.standing(family, family.head(), name))
                .toList();
    }

    @Test
    void commonSourcesAndProductClassesAreOurs() {
        Register ours = register(family("a", member("m")));

        Register merged = Overlay.of(ours, List.of(family("b", member("n"))));

        assertThat(merged.sources()).isEqualTo(ours.sources());
        assertThat(merged.productClasses()).isEqualTo(ours.productClasses());
    }

    private static Family merged(Family ours, Family theirs) {
        return Overlay.of(register(ours), List.of(theirs)).families().getFirst();
    }

    private static SampleMember member(String id) {
        return SampleMember.of(id).named(id);
    }
}
