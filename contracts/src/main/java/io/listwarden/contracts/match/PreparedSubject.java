package io.listwarden.contracts.match;

import io.listwarden.contracts.party.PartyKind;

import java.util.ArrayList;
import java.util.List;

/**
 * A subject made ready for comparisons.
 *
 * @param subject as given
 * @param names all readings of its names, without those of names that take no part
 */
public record PreparedSubject(Subject subject, List<PreparedName> names) {
    public PreparedSubject {
        names = List.copyOf(names);
    }

    /**
     * The side that asks. Where it does not say what it asks for, a legal form in the name does: a
     * company is no person. A listed party is not judged by that, since whoever asks may have taken
     * it for a person.
     */
    public static PreparedSubject ofQuestion(Subject subject) {
        PreparedSubject prepared = of(subject);
        return subject.kind() == PartyKind.UNKNOWN && hasLegalForm(prepared.names())
                ? new PreparedSubject(subject.withKind(PartyKind.ORGANIZATION), prepared.names())
                : prepared;
    }

    private static boolean hasLegalForm(List<PreparedName> names) {
        for (PreparedName name : names) {
            if (name.hasLegalForm()) {
                return true;
            }
        }
        return false;
    }

    public static PreparedSubject of(Subject subject) {
        List<PreparedName> names = new ArrayList<>(subject.names().size());
        for (int i = 0; i < subject.names().size(); i++) {
            names.addAll(PreparedName.of(subject.names().get(i), i));
        }
        return new PreparedSubject(subject, names);
    }
}
