package io.listwarden.service.match;

import java.util.ArrayList;
import java.util.List;

/**
 * A subject made ready for comparisons.
 *
 * @param subject as given
 * @param names all readings of its names, without those of names that take no part
 */
public record Profile(Subject subject, List<PreparedName> names) {
    public Profile {
        names = List.copyOf(names);
    }

    public static Profile of(Subject subject) {
        List<PreparedName> names = new ArrayList<>();
        for (int i = 0; i < subject.names().size(); i++) {
            names.addAll(PreparedName.of(subject.names().get(i), i));
        }
        return new Profile(subject, names);
    }
}
