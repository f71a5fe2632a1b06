package io.listwarden.sync;

import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.au.AuListSource;
import io.listwarden.sync.source.ca.CaListSource;
import io.listwarden.sync.source.ch.ChListSource;
import io.listwarden.sync.source.eu.EuListSource;
import io.listwarden.sync.source.uk.UkCsvListSource;
import io.listwarden.sync.source.uk.UkXmlListSource;
import io.listwarden.sync.source.un.UnListSource;
import io.listwarden.sync.source.us.bis.DplListSource;
import io.listwarden.sync.source.us.bis.EcfrListSource;
import io.listwarden.sync.source.us.csl.CslListSource;
import io.listwarden.sync.source.us.ofac.ClassicListSource;
import io.listwarden.sync.source.us.ofac.DelimitedListSource;
import io.listwarden.sync.source.us.ofac.EnhancedListSource;

import java.util.List;

/** Every official document that we can read, in each of its formats. A new one is a line here. */
public final class Sources {
    private Sources() {}

    /** Of a document with several formats the default one comes first. */
    public static List<ListSource> official() {
        return List.of(
                new CslListSource(),
                EnhancedListSource.sdn(),
                DelimitedListSource.sdn(),
                ClassicListSource.sdn(),
                EnhancedListSource.nonSdn(),
                DelimitedListSource.nonSdn(),
                ClassicListSource.nonSdn(),
                new EcfrListSource(),
                new DplListSource(),
                new EuListSource(),
                new UnListSource(),
                new UkXmlListSource(),
                new UkCsvListSource(),
                new ChListSource(),
                new CaListSource(),
                new AuListSource());
    }
}
