package io.listwarden.service.index;

import io.listwarden.service.match.Aligner;
import io.listwarden.service.match.NameRule;
import io.listwarden.service.match.OfacNames;
import io.listwarden.service.match.Tuning;

import java.util.HashMap;
import java.util.Map;

/** The ways to find names, each made when a question first needs it; for one thread. */
final class NameSearches {
    private final Dictionary dictionary;
    private final Names names;
    private final Rows bearers;
    private final Signatures signatures;
    private final AlikeWords alikeWords;
    private final Map<NameRule, NameSearch> made = new HashMap<>();

    NameSearches(
            Dictionary dictionary,
            Names names,
            Rows bearers,
            Signatures signatures,
            AlikeWords.Known known) {
        this.dictionary = dictionary;
        this.names = names;
        this.bearers = bearers;
        this.signatures = signatures;
        Splits splits = new Splits(dictionary, bearers, signatures);
        this.alikeWords = new AlikeWords(dictionary, splits, known);
    }

    NameSearch by(NameRule rule) {
        return made.computeIfAbsent(rule, this::make);
    }

    private NameSearch make(NameRule rule) {
        return switch (rule) {
            case Tuning tuning -> aligned(tuning);
            case OfacNames ofac -> new OfacNameSearch(dictionary, names, bearers, ofac);
        };
    }

    private NameSearch aligned(Tuning tuning) {
        QuestionName question =
                new QuestionName(dictionary, names, alikeWords, new Aligner(tuning));
        Collector collector = new Collector(dictionary, names, bearers, signatures, question);
        return new AlignedNameSearch(question, collector, tuning);
    }
}
