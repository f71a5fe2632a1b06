package io.listwarden.contracts.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

import java.util.List;

/**
 * JSON as the REST API reads and writes it.
 *
 * <p>Reading is strict: unknown and repeated fields, values of another type, nulls in lists, and
 * anything after the document are errors, because a field that is ignored in silence is a question
 * that was not asked. Writing keeps the records' order and writes nulls and empty lists.
 */
public final class ApiJson {
    /** The largest request body, in bytes: a batch of 1,000 full questions fits. */
    public static final int MAX_BODY_BYTES = 8 << 20;

    /** The deepest nesting; the deepest request has five levels. */
    static final int MAX_DEPTH = 16;

    /** The one mapper; immutable. */
    public static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MAX_DEPTH)
                                                    .maxStringLength(MAX_BODY_BYTES)
                                                    .maxNumberLength(64)
                                                    .maxNameLength(1_000)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .withCoercionConfig(LogicalType.Textual, ApiJson::refuseOtherScalars)
                    .withCoercionConfig(LogicalType.Enum, ApiJson::refuseOtherScalars)
                    .withCoercionConfigDefaults(
                            config ->
                                    config.setCoercion(
                                            CoercionInputShape.EmptyString, CoercionAction.Fail))
                    .withConfigOverride(
                            List.class,
                            lists ->
                                    lists.setNullHandling(
                                            JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)))
                    .build();

    private ApiJson() {}

    private static void refuseOtherScalars(
            tools.jackson.databind.cfg.MutableCoercionConfig config) {
        config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    }
}
