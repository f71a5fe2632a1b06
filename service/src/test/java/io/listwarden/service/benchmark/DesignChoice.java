package io.listwarden.service.benchmark;

import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.party.ListedParty;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The designs that can be measured. */
enum DesignChoice {
    INDEX(parties -> IndexDesign.of(parties, Profile.BALANCED)),
    OFAC(parties -> IndexDesign.of(parties, Profile.OFAC)),
    LUCENE(LuceneReranked::of),
    LUCENE_CANDIDATES(LuceneCandidates::of),
    SCAN(FullScan::of),
    JARO_WINKLER(JaroWinklerScan::new);

    private final Function<List<ListedParty>, Design> loading;

    DesignChoice(Function<List<ListedParty>, Design> loading) {
        this.loading = loading;
    }

    /** Reads {@code jaro-winkler} and the like. */
    static DesignChoice parse(String text) {
        return valueOf(text.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The design with these parties in it. */
    Design load(List<ListedParty> parties) {
        return loading.apply(parties);
    }
}
