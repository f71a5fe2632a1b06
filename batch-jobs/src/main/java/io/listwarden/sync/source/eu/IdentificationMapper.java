package io.listwarden.sync.source.eu;

import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.sync.source.reference.Numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Makes identifiers of {@code identification} elements; one without a number (a bare dash is none)
 * goes to the party's details.
 */
final class IdentificationMapper {
    private static final Map<String, IdentifierType> TYPES =
            Map.ofEntries(
                    Map.entry("passport", IdentifierType.PASSPORT),
                    Map.entry("id", IdentifierType.NATIONAL_ID),
                    Map.entry("ssn", IdentifierType.NATIONAL_ID),
                    Map.entry("regnumber", IdentifierType.REGISTRATION),
                    Map.entry("tradelic", IdentifierType.REGISTRATION),
                    Map.entry("fiscalcode", IdentifierType.TAX),
                    Map.entry("taxid", IdentifierType.TAX),
                    Map.entry("euvat", IdentifierType.TAX),
                    Map.entry("imo", IdentifierType.IMO),
                    Map.entry("swiftbic", IdentifierType.BIC),
                    Map.entry("birthcert", IdentifierType.OTHER),
                    Map.entry("nationcert", IdentifierType.OTHER),
                    Map.entry("drivinglicence", IdentifierType.OTHER),
                    Map.entry("unssn", IdentifierType.OTHER),
                    Map.entry("residentperm", IdentifierType.OTHER),
                    Map.entry("travelcardid", IdentifierType.OTHER),
                    Map.entry("electionid", IdentifierType.OTHER),
                    Map.entry("other", IdentifierType.OTHER));

    private IdentificationMapper() {}

    static List<Identifier> identifiers(
            List<IdentificationElement> identifications,
            Details.Builder party,
            Consumer<String> unknown) {
        List<Identifier> identifiers = new ArrayList<>();
        for (IdentificationElement identification : identifications) {
            if (hasText(identification.number) || hasText(identification.latinNumber)) {
                identifiers.add(identifier(identification, unknown));
            } else {
                Leftovers.add(party, identification, unnumbered(identification));
            }
        }
        return identifiers;
    }

    private static boolean hasText(String number) {
        return number.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Identifier identifier(
            IdentificationElement identification, Consumer<String> unknown) {
        boolean usesNumber = hasText(identification.number);
        return Numbers.identifier(
                identification.logicalId,
                type(identification.identificationTypeCode, unknown),
                usesNumber ? identification.number : identification.latinNumber,
                identification.country(),
                label(identification),
                details(identification)
                        .add("number", usesNumber ? "" : identification.number)
                        .add("latinNumber", usesNumber ? identification.latinNumber : ""));
    }

    private static IdentifierType type(String code, Consumer<String> unknown) {
        IdentifierType type = TYPES.get(code);
        if (type == null) {
            unknown.accept("identification@identificationTypeCode=" + code);
            return IdentifierType.OTHER;
        }
        return type;
    }

    private static String label(IdentificationElement identification) {
        return identification.identificationTypeDescription.isBlank()
                ? identification.identificationTypeCode
                : identification.identificationTypeDescription;
    }

    private static Details.Builder unnumbered(IdentificationElement identification) {
        return details(identification)
                .add("number", identification.number)
                .add("latinNumber", identification.latinNumber)
                .add("identificationTypeDescription", identification.identificationTypeDescription)
                .add(
                        "countryIso2Code",
                        identification.country() == null ? "" : identification.countryIso2Code);
    }

    private static Details.Builder details(IdentificationElement identification) {
        return identification
                .addLocation(identification.details())
                .add("identificationTypeCode", identification.identificationTypeCode)
                .add("nameOnDocument", identification.nameOnDocument)
                .add("issuedBy", identification.issuedBy)
                .add("issuedDate", identification.issuedDate)
                .add("validFrom", identification.validFrom)
                .add("validTo", identification.validTo)
                .add("diplomatic", ifNotFalse(identification.diplomatic))
                .add("knownExpired", ifNotFalse(identification.knownExpired))
                .add("knownFalse", ifNotFalse(identification.knownFalse))
                .add("reportedLost", ifNotFalse(identification.reportedLost))
                .add("revokedByIssuer", ifNotFalse(identification.revokedByIssuer));
    }

    /** A flag that is down says the same as one that is not there. */
    private static String ifNotFalse(String flag) {
        return flag.equals("false") || flag.equals("0") ? "" : flag;
    }
}
