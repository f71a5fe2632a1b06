package io.listwarden.sync.source.own;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.PartyKind;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One entity of the FollowTheMoney model.
 *
 * @param line where it stands, from 1
 * @param id its id
 * @param schema what it is, for example {@code Person}
 * @param properties name to values that are texts, in the order of the document
 * @param nested entities that stand as values of a property, which the nested form has
 * @param caption the name that it is shown under, or empty
 */
record FtmEntity(
        long line,
        String id,
        String schema,
        SortedMap<String, List<String>> properties,
        List<FtmEntity> nested,
        String caption) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, PartyKind> PARTIES =
            Map.of(
                    "Person", PartyKind.PERSON,
                    "Organization", PartyKind.ORGANIZATION,
                    "Company", PartyKind.ORGANIZATION,
                    "PublicBody", PartyKind.ORGANIZATION,
                    "LegalEntity", PartyKind.UNKNOWN,
                    "Vessel", PartyKind.VESSEL,
                    "Airplane", PartyKind.AIRCRAFT);

    /**
     * @throws MalformedListException naming the line, if it is not a JSON object with an id and a
     *     schema
     */
    static FtmEntity read(long line, String json) {
        try {
            return of(line, JSON.readTree(json));
        } catch (JacksonException e) {
            throw new MalformedListException(
                    "Line %d is not a JSON object: %s".formatted(line, e.getOriginalMessage()), e);
        }
    }

    private static FtmEntity of(long line, JsonNode json) {
        String id = json.path("id").asString("").strip();
        String schema = json.path("schema").asString("").strip();
        if (id.isEmpty() || schema.isEmpty()) {
            throw new MalformedListException(
                    "Line %d is no entity: it lacks an id or a schema.".formatted(line));
        }
        SortedMap<String, List<String>> properties = new TreeMap<>();
        List<FtmEntity> nested = new ArrayList<>();
        for (var property : json.path("properties").properties()) {
            List<String> texts = new ArrayList<>();
            for (JsonNode value : property.getValue()) {
                if (value.isObject()) {
                    nested.add(of(line, value));
                } else if (!value.asString("").isBlank()) {
                    texts.add(value.asString("").strip());
                }
            }
            if (!texts.isEmpty()) {
                properties.put(property.getKey(), texts);
            }
        }
        return new FtmEntity(
                line, id, schema, properties, nested, json.path("caption").asString("").strip());
    }

    boolean isParty() {
        return PARTIES.containsKey(schema);
    }

    PartyKind kind() {
        return PARTIES.getOrDefault(schema, PartyKind.UNKNOWN);
    }

    List<String> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    Optional<String> first(String property) {
        return values(property).stream().findFirst();
    }

    MalformedListException malformed(String problem) {
        return new MalformedListException(
                "Line %d (%s %s): %s.".formatted(line, schema, id, problem));
    }
}
