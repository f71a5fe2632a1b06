package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.PartyCountry.Relation;
import io.listwarden.sync.source.reference.Countries;
import io.listwarden.sync.source.us.ofac.RemarkItem.BirthDateItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.BirthPlaceItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.CitizenshipItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.LinkItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.NationalityItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.NumberItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.ProseItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.StatementItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.WeakNameItem;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/**
 * Tells a party what its remarks say. Prose stays in the remarks, which the party keeps whole
 * beside this.
 */
final class RemarkReader {
    private final OfacParty party;
    private final Consumer<String> unknown;

    /**
     * @param unknown is told of labels that we do not know
     */
    RemarkReader(OfacParty party, Consumer<String> unknown) {
        this.party = party;
        this.unknown = unknown;
    }

    /**
     * Reads the remarks of a party.
     *
     * @param cut whether the last item may lack its end, so that only a part of a number or name is
     *     there
     */
    void read(String remarks, boolean cut) {
        List<String> items = RemarkItems.of(remarks);
        items.subList(0, cut ? items.size() - 1 : items.size()).forEach(this::read);
    }

    private void read(String item) {
        PartyFacts facts = party.facts();
        switch (RemarkMiner.read(item)) {
            case BirthDateItem born -> facts.addBirthDate(born.text());
            case BirthPlaceItem born -> facts.addBirthPlace(born.text(), Details.NONE);
            case NationalityItem it -> addCountry(Relation.NATIONALITY, it.text());
            case CitizenshipItem it -> addCountry(Relation.CITIZENSHIP, it.text());
            case WeakNameItem name ->
                    party.addName(
                            null,
                            name.text(),
                            name.type(),
                            AliasStrength.WEAK,
                            DelimitedPartyReader.parts(name.text(), party.kind()),
                            Details.NONE);
            case NumberItem number -> addNumber(number);
            case StatementItem it -> facts.addStatement(it.label(), it.value());
            case LinkItem link -> facts.addStatement(OfacParty.LINKED_TO, link.party());
            case ProseItem prose ->
                    RemarkMiner.unknownLabel(prose.text())
                            .ifPresent(label -> unknown.accept("Remarks: " + label));
        }
    }

    private void addCountry(Relation relation, String text) {
        party.facts().addCountry(relation, text, code(text), Details.NONE);
    }

    private void addNumber(NumberItem item) {
        party.facts()
                .addNumber(
                        item.label(),
                        item.type(),
                        item.number(),
                        item.country() == null ? null : code(item.country()),
                        Details.builder()
                                .add("issued", item.issued())
                                .add("expires", item.expires()));
    }

    private static @Nullable String code(String country) {
        return Countries.named(country).orElse(null);
    }
}
