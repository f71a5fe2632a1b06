package io.listwarden.sync.resolve;

import io.listwarden.contracts.generation.JsonBlob;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.match.Subject.IdentifierNumber;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.contracts.vendor.Registration;
import io.listwarden.contracts.vendor.VendorName;

import java.util.List;
import java.util.stream.Stream;

/** Members of vendors' families as they are compared. */
public final class Members {
    private Members() {}

    /** Hash of all that the register says of a member. */
    public static String sha256(Member member) {
        return JsonBlob.of(member).sha256();
    }

    /** Names that make a match by themselves. */
    static Stream<VendorName> strongNames(Member member) {
        return member.names().stream().filter(name -> name.strength() == AliasStrength.STRONG);
    }

    /** What a listed party is compared with; products are no names of a party. */
    public static Subject subject(Member member) {
        return new Subject(
                member.kind().partyKind(),
                strongNames(member)
                        .map(name -> new Subject.Name(name.text(), name.strength()))
                        .toList(),
                List.of(),
                member.countries(),
                List.of(),
                member.registrations().stream().map(Members::number).toList(),
                List.of());
    }

    static IdentifierNumber number(Registration registration) {
        return new IdentifierNumber(
                registration.type(), registration.value(), registration.country());
    }
}
