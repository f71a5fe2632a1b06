package io.listwarden.service.benchmark;

import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.TokenKind;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names in Lucene, a document each: its normalised words, and their consonants. A question's words
 * are looked for with as many edits as their lengths allow, or with the same consonants; the best
 * by Lucene's own score (BM25) are the candidates.
 */
final class LuceneCandidates implements Design {
    private static final String WORD = "word";
    private static final String SKELETON = "skeleton";
    private static final String PARTY = "party";
    private static final int CANDIDATES = 200;

    private final Path folder;
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final List<PartyId> ids;

    private LuceneCandidates(Path folder, FSDirectory directory, List<PartyId> ids)
            throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        this.ids = ids;
    }

    static LuceneCandidates of(List<ListedParty> parties) {
        try {
            Path folder = Files.createTempDirectory("listwarden-lucene");
            FSDirectory directory = FSDirectory.open(folder);
            write(parties, directory);
            List<PartyId> ids = parties.stream().map(ListedParty::id).toList();
            return new LuceneCandidates(folder, directory, ids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(List<ListedParty> parties, FSDirectory directory) throws IOException {
        IndexWriterConfig configuration = new IndexWriterConfig(new StandardAnalyzer());
        try (IndexWriter writer = new IndexWriter(directory, configuration)) {
            for (int i = 0; i < parties.size(); i++) {
                for (ListedName name : parties.get(i).names()) {
                    writer.addDocument(document(name.text(), i));
                }
            }
            writer.forceMerge(1);
        }
    }

    private static Document document(String name, int party) {
        List<Token> tokens = NameNormaliser.normalise(name).tokens();
        Document document = new Document();
        document.add(new TextField(WORD, joined(tokens.stream().map(Token::text)), Field.Store.NO));
        document.add(
                new TextField(
                        SKELETON,
                        joined(words(tokens).map(token -> Skeleton.of(token.text()))),
                        Field.Store.NO));
        document.add(new NumericDocValuesField(PARTY, party));
        return document;
    }

    private static Stream<Token> words(List<Token> tokens) {
        return tokens.stream().filter(token -> token.kind() == TokenKind.WORD);
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }

    @Override
    public String title() {
        return "Lucene, the best 200 names";
    }

    @Override
    public Collection<PartyId> find(Subject question, int limit) {
        return candidates(question).stream().limit(limit).map(ids::get).toList();
    }

    /** Numbers of the parties that bear the best names, the best first. */
    List<Integer> candidates(Subject question) {
        try {
            ScoreDoc[] names = searcher.search(query(question), CANDIDATES).scoreDocs;
            ScoreDoc[] inOrder = names.clone();
            Arrays.sort(inOrder, (a, b) -> Integer.compare(a.doc, b.doc));
            NumericDocValues parties =
                    Objects.requireNonNull(MultiDocValues.getNumericValues(reader, PARTY));
            for (ScoreDoc name : inOrder) {
                parties.advanceExact(name.doc);
                name.doc = (int) parties.longValue();
            }
            return Arrays.stream(names).map(name -> name.doc).distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query query(Subject question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Subject.Name name : question.names()) {
            for (Token token : NameNormaliser.normalise(name.text()).tokens()) {
                query.add(similar(token), Occur.SHOULD);
                if (token.kind() == TokenKind.WORD) {
                    Term skeleton = new Term(SKELETON, Skeleton.of(token.text()));
                    query.add(new TermQuery(skeleton), Occur.SHOULD);
                }
            }
        }
        return query.build();
    }

    /** The lengths at which Lucene's users allow one edit and two are three and six letters. */
    private static Query similar(Token token) {
        Term term = new Term(WORD, token.text());
        int length = token.text().length();
        if (token.kind() != TokenKind.WORD || length < 3) {
            return new TermQuery(term);
        }
        return new FuzzyQuery(term, length < 6 ? 1 : 2);
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
