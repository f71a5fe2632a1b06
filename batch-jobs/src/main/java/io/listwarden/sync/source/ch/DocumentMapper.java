package io.listwarden.sync.source.ch;

import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.sync.source.reference.Numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Makes identifiers of documents; one without a number goes to the party's details. */
final class DocumentMapper {
    private static final Map<String, IdentifierType> TYPES =
            Map.of(
                    "passport", IdentifierType.PASSPORT,
                    "diplomatic-passport", IdentifierType.PASSPORT,
                    "id-card", IdentifierType.NATIONAL_ID,
                    "driving-license", IdentifierType.OTHER,
                    "driving-permit", IdentifierType.OTHER,
                    "residence-permit", IdentifierType.OTHER,
                    "resident-permit", IdentifierType.OTHER,
                    "travel-document", IdentifierType.OTHER,
                    "other", IdentifierType.OTHER);

    private final References references;
    private final Details.Builder party;
    private final Consumer<String> unknown;

    DocumentMapper(References references, Details.Builder party, Consumer<String> unknown) {
        this.references = references;
        this.party = party;
        this.unknown = unknown;
    }

    List<Identifier> identifiers(List<IdentityElement> identities) {
        List<Identifier> identifiers = new ArrayList<>();
        for (IdentityElement identity : identities) {
            for (DocumentElement document : Statements.ordered(identity.documents)) {
                Details.Builder details = details(document, identity);
                if (document.number.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    identifiers.add(identifier(document, details));
                } else {
                    document.keepIn(
                            party,
                            details.add("document-type", document.type)
                                    .add("number", document.number)
                                    .add("issuer", issuer(document)));
                }
            }
        }
        return identifiers;
    }

    private Identifier identifier(DocumentElement document, Details.Builder details) {
        String label = document.type.strip();
        IdentifierType type = TYPES.get(label);
        if (type == null) {
            unknown.accept("identification-document@document-type=" + label);
        }
        return Numbers.identifier(
                document.id(),
                type == null ? IdentifierType.OTHER : type,
                document.number.strip(),
                document.issuers.size() == 1
                        ? PublishedCountry.code(document.issuers.getFirst())
                        : null,
                label,
                details.add("issuer", issuer(document)));
    }

    private static String issuer(DocumentElement document) {
        return Texts.joined(
                document.issuers.stream()
                        .map(i -> i.text().isEmpty() ? i.attribute("code") : i.text())
                        .sorted()
                        .toList());
    }

    private Details.Builder details(DocumentElement document, IdentityElement identity) {
        Details.Builder details =
                document.details(identity)
                        .add("date-of-issue", document.dateOfIssue)
                        .add("expiry-date", document.expiryDate);
        document.placesOfIssue.stream()
                .map(place -> references.place(place.placeId))
                .map(p -> Texts.joined(List.of(p.location(), p.area(), p.countryText())))
                .sorted()
                .forEach(text -> details.add("place-of-issue", text));
        Statements.texts(document.remarks).forEach(text -> details.add("remark", text));
        return details;
    }
}
