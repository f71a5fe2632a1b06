package io.listwarden.sync.resolve;

import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.ListedParty;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers by which publishers name each other's entries: those of the UN Security Council's
 * committees ({@code QDi.001}), which the EU, the UK and others repeat in a field of its own, and
 * those of OFAC, which are the same on all its lists. What stands in running text is no such field:
 * it may be another party's.
 */
final class References {
    private static final Pattern UNITED_NATIONS = Pattern.compile("[A-Z]{2}[ie]\\.\\d{3}");
    private static final int UNITED_NATIONS_LENGTH = 7;
    private static final String OFAC = "us-ofac-";

    private References() {}

    static Set<String> of(ListedParty party) {
        Stream<String> fields =
                Stream.of(
                                Stream.of(party.id().key()),
                                party.details().values().values().stream(),
                                party.identifiers().stream().map(Identifier::value))
                        .flatMap(it -> it)
                        .map(String::strip)
                        .filter(text -> text.length() == UNITED_NATIONS_LENGTH)
                        .filter(text -> UNITED_NATIONS.matcher(text).matches());
        return Stream.concat(fields, ofac(party)).collect(Collectors.toSet());
    }

    private static Stream<String> ofac(ListedParty party) {
        return party.id().listId().startsWith(OFAC)
                ? Stream.of("OFAC " + party.id().key())
                : Stream.of();
    }
}
