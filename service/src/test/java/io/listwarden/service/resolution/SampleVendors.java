package io.listwarden.service.resolution;

import io.listwarden.contracts.link.Identity;
import io.listwarden.contracts.link.Links;
import io.listwarden.contracts.link.MissingListing;
import io.listwarden.contracts.link.VendorLink;
import io.listwarden.contracts.link.VendorLink.Rule;
import io.listwarden.contracts.link.VendorLink.Status;
import io.listwarden.contracts.party.CanonicalJson;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.service.index.TokenIndexBuilder;

import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** The register of {@code sample-register.yaml}, and how it is linked to the sample parties. */
public final class SampleVendors {
    public static final PartyId CANDIRU = PartyId.parse("us-bis-el:candiru");
    public static final PartyId CANDIRU_ELSEWHERE = PartyId.parse("own-watch:7");
    public static final PartyId INTELLEXA = PartyId.parse("us-ofac-sdn:48059");

    public static final Register REGISTER = register();

    /** Candiru is on its list; Intellexa may be on its own; neither is the other. */
    public static final Links LINKS =
            new Links(
                    List.of(
                            new Identity(
                                    List.of(CANDIRU_ELSEWHERE, CANDIRU),
                                    List.of(
                                            new Identity.Join(
                                                    CANDIRU_ELSEWHERE,
                                                    CANDIRU,
                                                    Identity.Rule.REFERENCE,
                                                    "Both lists give the number 7.")))),
                    List.of(
                            link("candiru", CANDIRU, Status.CONFIRMED, Rule.REGISTER),
                            link("candiru", INTELLEXA, Status.REFUSED, Rule.REGISTER),
                            link("intellexa-sa", INTELLEXA, Status.PROPOSED, Rule.NAME)),
                    List.of(
                            new MissingListing(
                                    "intellexa-sa", "us-bis-el", 7, LocalDate.of(2023, 7, 18))),
                    List.of());

    public static final Vendors VENDORS = Vendors.of(3, REGISTER, LINKS, new TokenIndexBuilder());

    private SampleVendors() {}

    private static Register register() {
        YAMLMapper yaml = CanonicalJson.configure(YAMLMapper.builder()).build();
        try (InputStream file = SampleVendors.class.getResourceAsStream("sample-register.yaml")) {
            return yaml.readValue(file, Register.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A link of any kind, to stand among others. */
    public static VendorLink link(String memberId, PartyId party, Status status, Rule rule) {
        return new VendorLink(
                memberId,
                party,
                status,
                rule,
                "It is so in this sample.",
                rule == Rule.NAME ? 0.9986 : null,
                null,
                null);
    }
}
