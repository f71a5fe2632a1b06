package io.listwarden.sync.source.xml;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.FieldReport;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Walks a document from start tag to start tag; at each, the caller unmarshals the element, skips
 * it, or goes on into it.
 *
 * <pre>{@code
 * try (XmlCursor cursor = XmlCursor.open(document, context)) {
 *     cursor.requireRoot(new QName(NAMESPACE, "export"));
 *     while (cursor.next()) {
 *         if (cursor.name().equals(RECORD)) {
 *             take(cursor.unmarshal(Record.class));
 *         } else {
 *             cursor.skipUnknown();
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Memory is that of one element. Whatever is wrong with the document ends in a {@link
 * MalformedListException} that names line, column and the record last announced with {@link
 * #record}. Not thread-safe.
 */
public final class XmlCursor implements AutoCloseable {
    /** Far above the largest record of any list, far below what would hurt. */
    static final long MAX_RECORD_BYTES = 8L << 20;

    private final RecordBoundedStream bytes;
    private final ObservedXml xml;
    private final Unmarshaller unmarshaller;
    private final SortedMap<String, Long> unknown = new TreeMap<>();
    private String place = "before the first record";
    private boolean consumed;

    private XmlCursor(RecordBoundedStream bytes, ObservedXml xml, Unmarshaller unmarshaller) {
        this.bytes = bytes;
        this.xml = xml;
        this.unmarshaller = unmarshaller;
        unmarshaller.setListener(new UnknownContent());
    }

    /**
     * What is needed to unmarshal these classes; costly to make, so made once for a source.
     *
     * @throws IllegalStateException if the annotations of one of them contradict each other
     */
    public static JAXBContext context(Class<?>... records) {
        try {
            return JAXBContext.newInstance(records);
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens a document; the cursor stands before its root.
     *
     * @param context {@link #context} of the classes that will be unmarshalled
     * @throws MalformedListException if it does not begin as XML does
     */
    public static XmlCursor open(FetchedDocument document, JAXBContext context) {
        return open(document, context, UnaryOperator.identity());
    }

    /**
     * {@link #open(FetchedDocument, JAXBContext)}, of a publisher that has changed its namespace.
     *
     * @param namespaces what the namespace of an element is read as; "" stands for none
     */
    public static XmlCursor open(
            FetchedDocument document, JAXBContext context, UnaryOperator<String> namespaces) {
        RecordBoundedStream bytes = null;
        try {
            bytes = new RecordBoundedStream(document.open(), MAX_RECORD_BYTES);
            Unmarshaller unmarshaller = context.createUnmarshaller();
            // markup inside a text would silently cost the text before it
            unmarshaller.setEventHandler(event -> false);
            return new XmlCursor(
                    bytes, new ObservedXml(HardenedXml.open(bytes), namespaces), unmarshaller);
        } catch (XMLStreamException e) {
            closeQuietly(bytes);
            throw malformed(e, "at its beginning");
        } catch (IOException e) {
            throw FetchedDocument.unopened(e);
        } catch (JAXBException e) {
            closeQuietly(bytes);
            throw new IllegalStateException(e);
        }
    }

    /** Goes to the root and checks that it is one of these. */
    public QName requireRoot(QName... expected) {
        if (next()) {
            QName root = name();
            for (QName one : expected) {
                if (one.equals(root)) {
                    return root;
                }
            }
            throw malformed("The root element is " + root + ", not " + expected[0] + ".");
        }
        throw malformed("The document has no root element.");
    }

    /**
     * Goes to the next start tag, leaving every element that ends before it.
     *
     * @return false at the end of the document, which is then known to be complete and well-formed
     */
    public boolean next() {
        return guarded(this::toStartTag);
    }

    private boolean toStartTag() throws XMLStreamException {
        bytes.recordDone();
        if (consumed) {
            consumed = false;
        } else {
            xml.next();
        }
        while (!xml.isStartElement()) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw malformed("The document has a DOCTYPE; none is accepted.");
            }
            if (xml.getEventType() == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
            xml.next();
        }
        return true;
    }

    /** The name of the element whose start tag the cursor stands at. */
    public QName name() {
        return xml.getName();
    }

    /** An attribute without namespace of the element at the cursor, or null. */
    public @Nullable String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /** The text of the element at the cursor, which has no child elements; the element is left. */
    public String text() {
        return guarded(xml::getElementText);
    }

    /** Reads the whole element at the cursor; the cursor then stands after it. */
    public <T> T unmarshal(Class<T> type) {
        return guarded(
                () -> {
                    T element = unmarshaller.unmarshal(xml, type).getValue();
                    consumed = true;
                    return element;
                });
    }

    /** Leaves out the element at the cursor with all that it holds. */
    public void skip() {
        guarded(
                () -> {
                    for (int depth = 1; depth > 0; ) {
                        bytes.recordDone();
                        depth += step(xml.next());
                    }
                    return true;
                });
    }

    private static int step(int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            return 1;
        }
        return event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }

    /** {@link #skip}, and counts the element as one that the reader does not know. */
    public void skipUnknown() {
        countUnknown(xml.path());
        skip();
    }

    /** Counts something that the reader does not know, under its name in the document. */
    public void countUnknown(String what) {
        unknown.merge(what, 1L, Long::sum);
    }

    /** {@code parent/child} of the element at the cursor, as the strictness report names it. */
    public String path() {
        return xml.path();
    }

    /**
     * Everything that was met until now.
     *
     * @param ignored what the reader leaves out on purpose, as {@code parent/child} or {@code
     *     element@attribute}; what lies inside is left out with it
     */
    public FieldReport fields(Set<String> ignored) {
        return xml.report(ignored, unknown);
    }

    /** Announces the record that was just begun or read, for messages: {@code "target 207"}. */
    public void record(String record) {
        place = "last read: " + record;
    }

    /** The exception for a fault that the caller found, with the place added to its sentence. */
    public MalformedListException malformed(String sentence) {
        return new MalformedListException(sentence + " " + where(xml.getLocation(), place));
    }

    /** Runs what may find a record's value impossible, and names the place if it does. */
    public <T> T mapping(Supplier<T> mapper) {
        try {
            return mapper.get();
        } catch (IllegalArgumentException e) {
            throw new MalformedListException(
                    e.getMessage() + ". " + where(xml.getLocation(), place), e);
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            // what was read has been read
        } finally {
            closeQuietly(bytes);
        }
    }

    private <T> T guarded(Step<T> step) {
        try {
            return step.take();
        } catch (XMLStreamException e) {
            throw malformed(e, place);
        } catch (JAXBException e) {
            throw e.getLinkedException() instanceof XMLStreamException cause
                    ? malformed(cause, place)
                    : new MalformedListException(
                            "The element cannot be read: "
                                    + e.getMessage()
                                    + ". "
                                    + where(xml.getLocation(), place),
                            e);
        }
    }

    private static MalformedListException malformed(XMLStreamException e, String place) {
        return new MalformedListException(
                "The document is not well-formed XML: "
                        + reason(e)
                        + " "
                        + where(e.getLocation(), place),
                e);
    }

    /** The parser's message without its own way of writing the place. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int own = message.indexOf("Message: ");
        String reason = own < 0 ? message : message.substring(own + "Message: ".length());
        return reason.endsWith(".") ? reason : reason + ".";
    }

    private static String where(@Nullable Location location, String place) {
        return location == null
                ? "(" + place + ")"
                : "(line %d, column %d; %s)"
                        .formatted(location.getLineNumber(), location.getColumnNumber(), place);
    }

    private static void closeQuietly(@Nullable RecordBoundedStream bytes) {
        try {
            if (bytes != null) {
                bytes.close();
            }
        } catch (IOException e) {
            // a file that was only read
        }
    }

    private interface Step<T> {
        T take() throws XMLStreamException, JAXBException;
    }

    private final class UnknownContent extends Unmarshaller.Listener {
        @Override
        public void afterUnmarshal(Object target, @Nullable Object parent) {
            if (target instanceof XmlElementBase element) {
                element.reportUnknown(XmlCursor.this::countUnknown);
            }
        }
    }
}
