package io.listwarden.contracts.party;

import com.fasterxml.jackson.annotation.JsonValue;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The publisher's fields that have no place of their own in our model, under the publisher's own
 * field names.
 *
 * @param values field name to text as published, sorted by name; never blank; unmodifiable
 */
@JsonDeserialize(using = Details.Reader.class)
public record Details(SortedMap<String, String> values) {
    public static final Details NONE = new Details(new TreeMap<>());

    public Details {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    @JsonValue
    @Override
    public SortedMap<String, String> values() {
        return values;
    }

    /** The value of a field, or null. */
    public @Nullable String get(String field) {
        return values.get(field);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Collects fields; blank values are left out, a field that comes again is numbered ({@code
     * remark}, {@code remark[2]}).
     */
    public static final class Builder {
        private final SortedMap<String, String> values = new TreeMap<>();

        private Builder() {}

        public Builder add(String field, @Nullable String value) {
            if (value == null || value.isBlank()) {
                return this;
            }
            String name = field;
            for (int n = 2; values.containsKey(name); n++) {
                name = field + "[" + n + "]";
            }
            values.put(name, value);
            return this;
        }

        public Details build() {
            return values.isEmpty() ? NONE : new Details(values);
        }
    }

    /** Reads the JSON object; where there is none, there are no details. */
    static final class Reader extends ValueDeserializer<Details> {
        @Override
        public Details deserialize(JsonParser parser, DeserializationContext context) {
            SortedMap<String, String> values = new TreeMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                values.put(field, Text.shared(parser.getString(), context));
            }
            return new Details(values);
        }

        @Override
        public Details getAbsentValue(DeserializationContext context) {
            return NONE;
        }
    }
}
