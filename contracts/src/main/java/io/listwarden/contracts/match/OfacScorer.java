package io.listwarden.contracts.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** Scores and explains pairs of names by {@link OfacNames}. */
final class OfacScorer implements NameScorer {
    private final OfacNames rule;

    OfacScorer(OfacNames rule) {
        this.rule = rule;
    }

    /**
     * A part of the question's name beside the best part of the listed one.
     *
     * @param listed where the listed part stands, −1 where there is none
     */
    private record Part(int listed, double agreement) {}

    @Override
    public double score(PreparedName ours, PreparedName theirs) {
        double agreed = agreed(parts(ours, theirs));
        return rule.score(whole(ours), ours.words().size(), agreed, whole(theirs));
    }

    private List<Part> parts(PreparedName ours, PreparedName theirs) {
        return ours.words().stream().map(word -> best(word, theirs)).toList();
    }

    private Part best(Word entered, PreparedName theirs) {
        Part best = new Part(-1, 0);
        for (int j = 0; j < theirs.words().size(); j++) {
            double agreement = rule.ofParts(entered.text(), theirs.words().get(j).text());
            best = agreement > best.agreement() ? new Part(j, agreement) : best;
        }
        return best;
    }

    private static double agreed(List<Part> parts) {
        double agreed = 0;
        for (Part part : parts) {
            agreed += part.agreement();
        }
        return agreed;
    }

    private static String whole(PreparedName name) {
        return name.words().stream().map(Word::text).collect(Collectors.joining(" "));
    }

    @Override
    public NameExplanation explain(PreparedName ours, PreparedName theirs) {
        List<Part> parts = parts(ours, theirs);
        double byParts = agreed(parts) / parts.size();
        double byWhole = rule.ofWholes(whole(ours), whole(theirs));
        String sentence =
                "\"%s\" ↔ \"%s\": part by part %.0f %% alike by Jaro-Winkler and Soundex, as a whole %.0f %% by Jaro-Winkler; the higher counts."
                        .formatted(
                                theirs.name().text(),
                                ours.name().text(),
                                byParts * 100,
                                byWhole * 100);
        return new NameExplanation(
                sentence,
                byParts >= byWhole
                        ? words(ours, theirs, parts)
                        : List.of(wholes(ours, theirs, byWhole)));
    }

    private static AlignedWords wholes(PreparedName ours, PreparedName theirs, double agreement) {
        return new AlignedWords(
                ours.name().text(), theirs.name().text(), Relation.WHOLE, agreement, agreement - 1);
    }

    private List<AlignedWords> words(PreparedName ours, PreparedName theirs, List<Part> parts) {
        List<AlignedWords> words = new ArrayList<>();
        BitSet used = new BitSet();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String entered = ours.tokens().get(i).in(ours.name().text());
            double cost = (part.agreement() - 1) / parts.size();
            if (part.listed() < 0) {
                words.add(new AlignedWords(entered, null, Relation.EXTRA, 0, cost));
            } else {
                used.set(part.listed());
                words.add(
                        new AlignedWords(
                                entered,
                                theirs.tokens().get(part.listed()).in(theirs.name().text()),
                                relation(ours.words().get(i), theirs, part),
                                part.agreement(),
                                cost));
            }
        }
        for (int j = used.nextClearBit(0);
                j < theirs.words().size();
                j = used.nextClearBit(j + 1)) {
            String listed = theirs.tokens().get(j).in(theirs.name().text());
            words.add(new AlignedWords(null, listed, Relation.MISSING, 0, 0));
        }
        return words;
    }

    private Relation relation(Word entered, PreparedName theirs, Part part) {
        if (entered.text().equals(theirs.words().get(part.listed()).text())) {
            return Relation.EQUAL;
        }
        return part.agreement() == rule.soundsAlike() ? Relation.SOUND : Relation.TYPO;
    }
}
