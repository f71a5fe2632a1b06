package io.listwarden.sync.source.us.bis;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.MergedRecord;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyCountry.Relation;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.us.FederalRegisterCitations;
import io.listwarden.sync.source.us.NameEvidence;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Turns an entity into a party: every cell has its place in it, and the whole Entity cell too. */
final class EcfrPartyReader {
    private static final MergedRecord SAME_ROW =
            new MergedRecord("exact duplicate row", Details.NONE);

    private final Footnotes footnotes;
    private final FieldTally fields;

    EcfrPartyReader(Footnotes footnotes, FieldTally fields) {
        this.footnotes = footnotes;
        this.fields = fields;
    }

    ListedParty party(PartyId id, EcfrEntity entity) {
        String country = entity.country();
        if (country == null) {
            fields.unknown("Country " + entity.row().country());
        }
        return new ListedParty(
                id,
                NameEvidence.kind(entity.cell().name()),
                BisNames.of(entity.cell().name(), aliases(entity.cell()), "Entity"),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new PartyCountry(
                                null,
                                Relation.JURISDICTION,
                                country,
                                entity.row().country(),
                                Details.NONE)),
                List.of(),
                addresses(entity.cell(), country),
                listing(entity),
                details(entity),
                Collections.nCopies(entity.duplicates(), SAME_ROW));
    }

    private static List<ListedName> aliases(EntityCell cell) {
        return cell.aliases().stream()
                .map(
                        alias ->
                                new ListedName(
                                        null,
                                        alias.text(),
                                        alias.type(),
                                        AliasStrength.STRONG,
                                        null,
                                        List.of(),
                                        Details.builder().add("part", alias.of()).build()))
                .toList();
    }

    private static List<Address> addresses(EntityCell cell, @Nullable String country) {
        return cell.addresses().stream()
                .map(
                        address ->
                                new Address(
                                        null,
                                        address.text(),
                                        null,
                                        country,
                                        Details.builder().add("part", address.of()).build()))
                .distinct()
                .toList();
    }

    private Listing listing(EcfrEntity entity) {
        EcfrRow row = entity.row();
        List<String> remarks = new ArrayList<>(entity.cell().references());
        remarks.addAll(footnotes.of(row.requirement() + " " + row.policy()));
        return new Listing(
                List.of(),
                entity.listedOn(),
                null,
                FederalRegisterCitations.parse(row.citation()),
                List.of(),
                row.requirement().isEmpty() ? null : row.requirement(),
                row.policy().isEmpty() ? null : row.policy(),
                List.of(),
                remarks);
    }

    private Details details(EcfrEntity entity) {
        EntityCell cell = entity.cell();
        Details.Builder details =
                Details.builder()
                        .add("Entity", String.join("\n", entity.row().entity()))
                        .add("Federal Register citation", entity.row().citation());
        if (!cell.isWhole()) {
            fields.unknown("alias count");
            details.add("statedAliases", String.valueOf(cell.statedAliases()))
                    .add("readAliases", String.valueOf(cell.readAliases()));
        }
        return details.build();
    }
}
