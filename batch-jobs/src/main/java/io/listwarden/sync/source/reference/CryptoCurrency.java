package io.listwarden.sync.source.reference;

import io.listwarden.contracts.party.Details;
import io.listwarden.sync.source.ResourceTable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A currency of {@code crypto-currencies.tsv} and the forms that its addresses can have.
 *
 * @param ticker as OFAC publishes it
 * @param code the ticker in common use, empty where it is the same
 * @param forms what an address can be; one in another form is not judged
 */
record CryptoCurrency(String ticker, String code, Set<AddressForm> forms) {
    private static final String CURRENCY = "currency";
    private static final Pattern LABEL =
            Pattern.compile("Digital Currency Address - ([A-Za-z0-9]{2,12})");
    private static final Pattern SPACE = Pattern.compile(" ");

    private static final Map<String, CryptoCurrency> CURRENCIES =
            ResourceTable.lines(CryptoCurrency.class, "crypto-currencies.tsv").stream()
                    .map(line -> List.of(line.split("\t", -1)))
                    .map(CryptoCurrency::of)
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    CryptoCurrency::ticker, Function.identity()));

    private static CryptoCurrency of(List<String> row) {
        return new CryptoCurrency(
                row.get(0),
                row.get(1),
                SPACE.splitAsStream(row.get(2))
                        .filter(word -> !word.equals("-"))
                        .map(AddressForm::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Adds the currency to the details, from the label unless they have it.
     *
     * @return whether the address has a form of its currency and fails that form's check
     */
    static boolean describe(String address, String label, Details.Builder details) {
        String said = details.build().get(CURRENCY);
        Matcher inLabel = LABEL.matcher(label);
        if (said == null && inLabel.find()) {
            said = inLabel.group(1);
            details.add(CURRENCY, said);
        }
        CryptoCurrency currency = said == null ? null : CURRENCIES.get(said);
        if (currency == null) {
            return false;
        }
        details.add("currencyCode", currency.code);
        return currency.isBroken(address.strip());
    }

    private boolean isBroken(String address) {
        return forms.stream()
                .filter(form -> form.isMeant(address))
                .anyMatch(form -> !form.holds(address));
    }
}
