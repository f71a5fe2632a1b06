package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.LastModified;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.RecordCount;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.us.ofac.OfacParty.Membership;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Reads OFAC's lists from the delimited files: {@code sdn.csv} and its three companions, or those
 * of the non-SDN lists. One entry is one record; in the non-SDN document it becomes one party for
 * each list that it stands on.
 *
 * <p>All rows are held in memory, because those of a party stand in four files.
 */
public final class DelimitedListSource implements ListSource {
    private static final String FORMAT = "delimited";

    private final OfacDocument document;
    private final SourceDescriptor descriptor;
    private final DelimitedFiles files;

    private DelimitedListSource(OfacDocument document, DelimitedFiles files, long maxBytes) {
        this.document = document;
        this.descriptor = document.descriptor(FORMAT, "", maxBytes);
        this.files = files;
    }

    /** The list of Specially Designated Nationals and Blocked Persons. */
    public static DelimitedListSource sdn() {
        return new DelimitedListSource(OfacDocument.SDN, DelimitedFiles.SDN, 64L << 20);
    }

    /** The consolidated list of all that is not on the SDN list. */
    public static DelimitedListSource nonSdn() {
        return new DelimitedListSource(OfacDocument.NON_SDN, DelimitedFiles.NON_SDN, 16L << 20);
    }

    @Override
    public SourceDescriptor descriptor() {
        return descriptor;
    }

    /** The names of the files. */
    public List<String> members() {
        return files.names();
    }

    /** {@inheritDoc} The publisher writes their names in capitals, a mirror in small letters. */
    @Override
    public Map<String, URI> members(URI folder) {
        boolean official = descriptor().url().getHost().equals(folder.getHost());
        URI base = folder.getPath().endsWith("/") ? folder : URI.create(folder + "/");
        Map<String, URI> members = new LinkedHashMap<>();
        for (String name : files.names()) {
            members.put(name, base.resolve(official ? name.toUpperCase(Locale.ROOT) : name));
        }
        return members;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Parties come in the order of the entries. The files say no date of their own, so the
     * source date is the answer's {@code Last-Modified}.
     */
    @Override
    public ReadSummary read(FetchedDocument fetched, Consumer<ListedParty> parties) {
        FieldTally fields = new FieldTally();
        List<DelimitedEntry> entries = DelimitedSet.read(fetched, files, fields);
        DelimitedPartyReader reader = new DelimitedPartyReader(fields);
        long listings = 0;
        for (DelimitedEntry entry : entries) {
            OfacParty party = reader.read(entry);
            List<ListedParty> listed = party.on(memberships(party, fields));
            listed.forEach(parties);
            listings += listed.size();
        }
        return new ReadSummary(
                LastModified.of(fetched),
                entries.size(),
                listings - entries.size(),
                new TreeMap<>(),
                fields.report());
    }

    private List<Membership> memberships(OfacParty party, FieldTally fields) {
        Collection<String> lists =
                document == OfacDocument.SDN
                        ? document.lists()
                        : NonSdnLists.of(
                                party.programmes(), party.facts().statements(), fields::unknown);
        return lists.stream().map(list -> new Membership(list, null)).toList();
    }

    /** {@inheritDoc} The lines of the entries' file outside of quotes; it has no header. */
    @Override
    public long count(FetchedDocument fetched) {
        return RecordCount.ofQuotedLines(fetched, files.entries());
    }
}
