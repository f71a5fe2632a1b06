package io.listwarden.sync.source.ch;

import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.sync.source.reference.Numbers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the identifiers that stand in {@code other-information} as a label and one number, {@code
 * IMO Number: 1234567}, for which the schema has no element. Anything longer is prose and is left
 * as such; the text stays in the party's details in any case.
 */
final class LabelledNumbers {
    private static final Pattern FORM =
            Pattern.compile("([A-Za-z/ ]{2,40}?) ?(?:No\\.?)? ?: ?([0-9A-Z][0-9A-Z/-]{2,39})\\.?");

    private static final Map<String, IdentifierType> LABELS =
            Map.ofEntries(
                    Map.entry("imo", IdentifierType.IMO),
                    Map.entry("imo number", IdentifierType.IMO),
                    Map.entry("swift", IdentifierType.BIC),
                    Map.entry("swift code", IdentifierType.BIC),
                    Map.entry("swift/bic", IdentifierType.BIC),
                    Map.entry("swift/bic code", IdentifierType.BIC),
                    Map.entry("bic", IdentifierType.BIC),
                    Map.entry("lei", IdentifierType.LEI),
                    Map.entry("registration number", IdentifierType.REGISTRATION),
                    Map.entry("company registration number", IdentifierType.REGISTRATION),
                    Map.entry("ogrn", IdentifierType.REGISTRATION),
                    Map.entry("tax identification number", IdentifierType.TAX),
                    Map.entry("tax number", IdentifierType.TAX),
                    Map.entry("inn", IdentifierType.TAX));

    private LabelledNumbers() {}

    static List<Identifier> in(List<TextElement> otherInformation) {
        return Texts.ordered(otherInformation).stream()
                .map(LabelledNumbers::identifier)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Identifier> identifier(TextElement information) {
        Matcher form = FORM.matcher(information.text());
        if (!form.matches()) {
            return Optional.empty();
        }
        String label = form.group(1).strip();
        return Optional.ofNullable(LABELS.get(label.toLowerCase(Locale.ROOT)))
                .map(
                        type ->
                                Numbers.identifier(
                                        null,
                                        type,
                                        form.group(2),
                                        null,
                                        label,
                                        Details.builder()
                                                .add(
                                                        "readFrom",
                                                        PartyMapper.field(
                                                                "other-information",
                                                                information))));
    }
}
