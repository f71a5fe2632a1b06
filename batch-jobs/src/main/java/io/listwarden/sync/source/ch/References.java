package io.listwarden.sync.source.ch;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.LegalAct;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.xml.XmlCursor;

import jakarta.xml.bind.JAXBContext;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.namespace.QName;

/**
 * What targets refer to by id: sets of measures and places. They are collected in a first pass,
 * because places stand behind the targets that name them.
 */
final class References {
    static final String ROOT = "swiss-sanctions-list";
    static final String PROGRAM = ROOT + "/sanctions-program";
    static final String PLACE = ROOT + "/place";

    private final Map<String, LegalAct> sets = new HashMap<>();
    private final Map<String, PublishedPlace> places = new HashMap<>();

    private References() {}

    /**
     * @throws MalformedListException if an id is missing or stands twice
     */
    static References read(FetchedDocument document, JAXBContext context) {
        References references = new References();
        try (XmlCursor cursor = XmlCursor.open(document, context)) {
            cursor.requireRoot(new QName(ROOT));
            while (cursor.next()) {
                switch (cursor.path()) {
                    case PROGRAM -> references.add(cursor.unmarshal(ProgramElement.class), cursor);
                    case PLACE -> references.add(cursor.unmarshal(PlaceElement.class), cursor);
                    default -> cursor.skip();
                }
            }
        }
        return references;
    }

    private void add(PlaceElement place, XmlCursor cursor) {
        cursor.record("place " + place.ssid);
        if (places.put(id(place.ssid, cursor), PublishedPlace.of(place)) != null) {
            throw cursor.malformed("The ssid " + place.ssid + " stands on two places.");
        }
    }

    private void add(ProgramElement program, XmlCursor cursor) {
        cursor.record("sanctions-program " + program.ssid);
        Map<String, List<TextElement>> bySet =
                program.sets.stream()
                        .collect(Collectors.groupingBy(set -> id(set.attribute("ssid"), cursor)));
        bySet.forEach(
                (id, texts) -> {
                    if (sets.put(id, act(program, id, Texts.inEnglish(texts))) != null) {
                        throw cursor.malformed(
                                "The sanctions-set " + id + " stands in two programs.");
                    }
                });
    }

    private static String id(String ssid, XmlCursor cursor) {
        if (ssid.isBlank()) {
            throw cursor.malformed("The element has no ssid.");
        }
        return ssid.strip();
    }

    /** The ordinance, of which a set is a part. */
    private static LegalAct act(ProgramElement program, String setId, String setText) {
        String key = Texts.inEnglish(program.keys);
        String name = Texts.inEnglish(program.names);
        return new LegalAct(
                setId,
                name.isEmpty() ? setText : name,
                key.isEmpty() ? null : key,
                null,
                Details.builder()
                        .add("sanctions-program", program.ssid)
                        .add("sanctions-set", setText)
                        .add("origin", Texts.joined(program.origins))
                        .build());
    }

    /**
     * The set of measures with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    LegalAct set(String id) {
        return found(sets.get(id.strip()), "sanctions-set", id);
    }

    /**
     * The place with this id; nowhere if the id is blank.
     *
     * @throws IllegalArgumentException if there is none
     */
    PublishedPlace place(String id) {
        return id.isBlank() ? PublishedPlace.NOWHERE : found(places.get(id.strip()), "place", id);
    }

    private static <T> T found(@Nullable T referred, String element, String id) {
        if (referred == null) {
            throw new IllegalArgumentException(
                    "the target refers to the %s %s, which is not in the document"
                            .formatted(element, id.strip()));
        }
        return referred;
    }
}
