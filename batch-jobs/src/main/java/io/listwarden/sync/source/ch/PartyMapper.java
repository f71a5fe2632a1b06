package io.listwarden.sync.source.ch;

import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Gender;
import io.listwarden.contracts.party.LegalAct;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes a party of a target. */
final class PartyMapper {
    private final References references;
    private final Consumer<String> unknown;

    /**
     * @param unknown is told words that we do not know and can do without
     */
    PartyMapper(References references, Consumer<String> unknown) {
        this.references = references;
        this.unknown = unknown;
    }

    /**
     * Maps everything that the target says.
     *
     * @throws IllegalArgumentException if something that matters cannot be understood
     */
    ListedParty party(Target target, ListingState state) {
        PartyElement body = target.body();
        Details.Builder details = details(target, body);
        PartyKind kind = kind(body, details);
        List<Gender> genders = genders(body, details);
        List<IdentityElement> identities = Statements.identities(body.identities);
        BirthMapper births = new BirthMapper(kind, details, unknown);
        ContactMapper contacts = new ContactMapper(details);
        DocumentMapper documents = new DocumentMapper(references, details, unknown);
        return new ListedParty(
                new PartyId(ChListSource.LIST_ID, target.key),
                kind,
                new NameMapper(details, unknown).names(identities),
                genders,
                births.dates(identities),
                births.places(identities, references),
                contacts.nationalities(identities),
                Stream.concat(
                                documents.identifiers(identities).stream(),
                                LabelledNumbers.in(body.otherInformation).stream())
                        .toList(),
                contacts.addresses(identities, references),
                listing(target, body, state),
                details.build(),
                List.of());
    }

    private static Details.Builder details(Target target, PartyElement body) {
        Details.Builder details = Details.builder();
        Statements.texts(target.foreignIdentifiers)
                .forEach(text -> details.add("foreign-identifier", text));
        target.genericAttributes.build().values().forEach(details::add);
        Texts.ordered(body.otherInformation)
                .forEach(text -> details.add(field("other-information", text), text.text()));
        for (RelationElement relation : Statements.ordered(body.relations)) {
            details.add(relation.path() + ".target-id", relation.targetId)
                    .add(relation.path() + ".relation-type", relation.type);
            Statements.texts(relation.remarks)
                    .forEach(text -> details.add(relation.path() + ".remark", text));
        }
        target.modifications.stream()
                .sorted(Modification.ORDER)
                .forEach(modification -> details.add("modification", modification.text()));
        return details;
    }

    /** For example {@code other-information[33153]}. */
    static String field(String element, TextElement text) {
        return element + "[" + text.attribute("ssid") + "]";
    }

    private PartyKind kind(PartyElement body, Details.Builder details) {
        if (body instanceof PartyElement.Individual) {
            return PartyKind.PERSON;
        }
        return body instanceof PartyElement.Thing thing
                ? kindOfThing(thing, details)
                : PartyKind.ORGANIZATION;
    }

    private PartyKind kindOfThing(PartyElement.Thing thing, Details.Builder details) {
        String type = thing.type.strip();
        switch (type) {
            case "vessel" -> {
                return PartyKind.VESSEL;
            }
            case "aircraft" -> {
                return PartyKind.AIRCRAFT;
            }
            default -> {
                unknown.accept("object@object-type=" + type);
                details.add("object-type", type);
                return PartyKind.UNKNOWN;
            }
        }
    }

    private List<Gender> genders(PartyElement body, Details.Builder details) {
        String sex = body instanceof PartyElement.Individual person ? person.sex.strip() : "";
        switch (sex) {
            case "male" -> {
                return List.of(Gender.MALE);
            }
            case "female" -> {
                return List.of(Gender.FEMALE);
            }
            case "" -> {
                return List.of();
            }
            default -> {
                unknown.accept("individual@sex=" + sex);
                details.add("sex", sex);
                return List.of();
            }
        }
    }

    private Listing listing(Target target, PartyElement body, ListingState state) {
        List<LegalAct> acts = acts(target);
        return new Listing(
                acts.stream()
                        .map(LegalAct::programme)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                state.since(),
                state.until(),
                List.of(),
                acts,
                null,
                null,
                List.of(),
                Texts.ordered(body.justifications).stream().map(TextElement::text).toList());
    }

    private List<LegalAct> acts(Target target) {
        List<LegalAct> acts =
                Statements.texts(target.setIds).stream()
                        .sorted(Ssid.ORDER)
                        .map(references::set)
                        .toList();
        if (acts.isEmpty()) {
            throw new IllegalArgumentException("the target has no sanctions-set-id");
        }
        return acts;
    }
}
