package io.listwarden.sync.source.ch;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Puts repeated elements into an order of their own: theirs in the document means nothing. */
final class Statements {
    private Statements() {}

    /** By their ids. */
    static <T extends StatementElement> List<T> ordered(List<T> statements) {
        return statements.stream()
                .sorted(Comparator.comparing((T statement) -> statement.ssid, Ssid.ORDER))
                .toList();
    }

    /** The main identity first, then by their ids. */
    static List<IdentityElement> identities(List<IdentityElement> identities) {
        return identities.stream()
                .sorted(
                        Comparator.comparing((IdentityElement identity) -> !identity.isMain())
                                .thenComparing(identity -> identity.ssid, Ssid.ORDER))
                .toList();
    }

    /** Texts without outer white space, in the order of the alphabet, each once. */
    static List<String> texts(Collection<String> texts) {
        return texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
