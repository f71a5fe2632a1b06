package io.listwarden.service.benchmark;

import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Compares the question with every name as one string, as many small programs do. */
final class JaroWinklerScan implements Design {
    /** A usual choice: lower ones find strangers by the dozen. */
    private static final double THRESHOLD = 0.9;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private final List<Name> names = new ArrayList<>();

    private record Name(String normalised, PartyId party) {}

    private record Found(PartyId party, double score) {}

    JaroWinklerScan(List<ListedParty> parties) {
        for (ListedParty party : parties) {
            for (ListedName name : party.names()) {
                names.add(new Name(normalised(name.text()), party.id()));
            }
        }
    }

    private static String normalised(String text) {
        return NameNormaliser.normalise(text).toString();
    }

    @Override
    public String title() {
        return "Jaro-Winkler of whole names from 0.9";
    }

    @Override
    public Collection<PartyId> find(Subject question, int limit) {
        List<Found> found = new ArrayList<>();
        for (Subject.Name asked : question.names()) {
            String normalised = normalised(asked.text());
            for (Name name : names) {
                double score = SIMILARITY.apply(normalised, name.normalised());
                if (score >= THRESHOLD) {
                    found.add(new Found(name.party(), score));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Found::score).reversed())
                .map(Found::party)
                .distinct()
                .limit(limit)
                .toList();
    }
}
