package io.listwarden.sync.source.own;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.RecordCount;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.tabular.StrictText;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Reads an own list of FollowTheMoney entities, one JSON object a line. Persons, bodies, vessels
 * and aircraft are parties; addresses, documents and sanctions that are entities of their own add
 * to the party that they belong to, which may stand before or after them: the document is read
 * twice.
 */
final class OwnFollowTheMoneySource implements ListSource {
    private static final int LONGEST_LINE = 8 << 20;

    private final OwnList list;

    OwnFollowTheMoneySource(OwnList list) {
        this.list = list;
    }

    @Override
    public SourceDescriptor descriptor() {
        return list.descriptor();
    }

    @Override
    public ReadSummary read(FetchedDocument document, Consumer<ListedParty> parties) {
        FieldTally fields = new FieldTally();
        SortedMap<String, Long> leftOut = new TreeMap<>();
        FtmLinks links = new FtmLinks();
        long records =
                forEach(
                        document,
                        entity -> {
                            if (!entity.isParty()) {
                                links.add(entity);
                                leftOut.merge(entity.schema() + ", not a party", 1L, Long::sum);
                            }
                        });
        Set<String> keys = new HashSet<>();
        FtmMapper mapper = new FtmMapper(links, new OwnDates(list.datePatterns()), fields);
        forEach(
                document,
                entity -> {
                    if (entity.isParty()) {
                        parties.accept(party(entity, mapper, keys));
                    }
                });
        return new ReadSummary(null, records, 0, leftOut, fields.report());
    }

    private ListedParty party(FtmEntity entity, FtmMapper mapper, Set<String> keys) {
        String key = OwnKeys.of(entity.id());
        if (!keys.add(key)) {
            throw entity.malformed("the id stands twice");
        }
        try {
            return mapper.party(new PartyId(list.listId(), key), entity);
        } catch (IllegalArgumentException e) {
            throw entity.malformed(String.valueOf(e.getMessage()));
        }
    }

    private static long forEach(FetchedDocument document, Consumer<FtmEntity> each) {
        long records = document.read(bytes -> forEach(bytes, each));
        if (records == 0) {
            throw new MalformedListException("The document holds no entity.");
        }
        return records;
    }

    private static long forEach(InputStream bytes, Consumer<FtmEntity> each) throws IOException {
        BufferedReader reader = new BufferedReader(new StrictText(bytes));
        long records = 0;
        long number = 0;
        for (String line = line(reader); line != null; line = line(reader)) {
            number++;
            if (!line.isBlank()) {
                records++;
                each.accept(FtmEntity.read(number, line));
            }
        }
        return records;
    }

    /** The next line, or null at the end. */
    private static @Nullable String line(BufferedReader reader) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = reader.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = reader.read()) {
            line.append((char) next);
            if (line.length() > LONGEST_LINE) {
                throw new MalformedListException(
                        "A line is longer than %,d characters.".formatted(LONGEST_LINE));
            }
        }
        return line.toString();
    }

    /** {@inheritDoc} The lines that hold anything. */
    @Override
    public long count(FetchedDocument document) {
        return RecordCount.ofLines(document);
    }
}
