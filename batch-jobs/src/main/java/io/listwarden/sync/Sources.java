package io.listwarden.sync;

import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.eu.EuListSource;
import io.listwarden.sync.source.us.csl.CslListSource;

import java.util.List;

/** Every official document that we can read, in each of its formats. A new one is a line here. */
public final class Sources {
    private Sources() {}

    /** Of a document with several formats the default one comes first. */
    public static List<ListSource> official() {
        return List.of(new CslListSource(), new EuListSource());
    }
}
