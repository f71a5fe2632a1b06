package io.listwarden.contracts.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.SortedMap;

/**
 * JSON in which equal records are equal bytes: components come in the order of the records, and
 * nothing that is null or empty is written.
 */
public final class CanonicalJson {
    private CanonicalJson() {}

    /** Starts a mapper of that form. */
    public static JsonMapper.Builder mapper() {
        return configure(JsonMapper.builder());
    }

    /** Has a mapper of any format read and write records so. */
    public static <B extends MapperBuilder<?, B>> B configure(B builder) {
        JsonSetter.Value empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        return builder.changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .withConfigOverride(List.class, lists -> lists.setNullHandling(empty))
                .withConfigOverride(SortedMap.class, maps -> maps.setNullHandling(empty));
    }
}
