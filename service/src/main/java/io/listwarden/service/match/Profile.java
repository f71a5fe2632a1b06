package io.listwarden.service.match;

import io.listwarden.contracts.party.AliasStrength;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A subject made ready for many comparisons.
 *
 * @param subject as given
 * @param names its names; fewer than the subject's where some take no part
 */
public record Profile(Subject subject, List<PreparedName> names) {
    public Profile {
        names = List.copyOf(names);
    }

    public static Profile of(Subject subject) {
        return of(subject, UnaryOperator.identity());
    }

    /**
     * A profile that shares its words with others.
     *
     * @param interner gives the one object for equal words
     */
    public static Profile of(Subject subject, UnaryOperator<Word> interner) {
        List<PreparedName> names = new ArrayList<>();
        for (int i = 0; i < subject.names().size(); i++) {
            names.add(PreparedName.of(subject.names().get(i), i, interner));
        }
        return new Profile(subject, names);
    }

    /** Without the weak aliases; the others keep their positions. */
    public Profile withoutWeakAliases() {
        boolean none =
                names.stream().allMatch(name -> name.name().strength() == AliasStrength.STRONG);
        return none ? this : new Profile(subject, names.stream().filter(n -> !n.isWeak()).toList());
    }
}
