package io.listwarden.service.match;

import io.listwarden.contracts.party.PartyKind;

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

    /**
     * The side that asks. Where it does not say what it asks for, a legal form in the name does: a
     * company is no person. A listed party is not judged by that, since whoever asks may have taken
     * it for a person.
     */
    public static Profile ofQuestion(Subject subject) {
        Profile profile = of(subject);
        boolean isFirm =
                subject.kind() == PartyKind.UNKNOWN
                        && profile.names().stream().anyMatch(PreparedName::hasLegalForm);
        return isFirm
                ? new Profile(subject.withKind(PartyKind.ORGANIZATION), profile.names())
                : profile;
    }

    public static Profile of(Subject subject) {
        List<PreparedName> names = new ArrayList<>();
        for (int i = 0; i < subject.names().size(); i++) {
            names.addAll(PreparedName.of(subject.names().get(i), i));
        }
        return new Profile(subject, names);
    }
}
