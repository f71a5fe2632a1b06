package io.listwarden.service.index;

import io.listwarden.contracts.match.Aligner;
import io.listwarden.contracts.match.NameRule;
import io.listwarden.contracts.match.OfacNames;
import io.listwarden.contracts.match.Tuning;

import java.util.HashMap;
import java.util.Map;

/** The ways to find names, each made when a question first needs it; for one thread. */
final class NameSearches {
    private final Dictionary dictionary;
    private final Names names;
    private final Bearers bearers;
    private final AlikeWords alikeWords;
    private final Map<NameRule, NameSearch> made = new HashMap<>();

    NameSearches(
            Dictionary dictionary,
            Names names,
            Bearers bearers,
            Runs runs,
            AlikeWords.Known known) {
        this.dictionary = dictionary;
        this.names = names;
        this.bearers = bearers;
        Splits splits = new Splits(dictionary, names, runs);
        this.alikeWords = new AlikeWords(dictionary, bearers, splits, known);
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
        Collector collector = new Collector(dictionary, names, bearers, question);
        return new AlignedNameSearch(question, collector, tuning);
    }
}
