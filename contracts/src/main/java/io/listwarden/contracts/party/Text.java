package io.listwarden.contracts.party;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

import java.util.function.UnaryOperator;

/** Reads a text, as one that is held already where the reader of the parties shares texts. */
final class Text extends StdScalarDeserializer<String> {
    /** The attribute that holds the {@code UnaryOperator<String>}. */
    static final Object SHARED = Text.class;

    Text() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        return parser.hasToken(JsonToken.VALUE_STRING)
                ? shared(parser.getString(), context)
                : StringDeserializer.instance.deserialize(parser, context);
    }

    @SuppressWarnings("unchecked") // PartyJson alone sets the attribute
    static String shared(String text, DeserializationContext context) {
        UnaryOperator<String> texts = (UnaryOperator<String>) context.getAttribute(SHARED);
        return texts == null ? text : texts.apply(text);
    }
}
