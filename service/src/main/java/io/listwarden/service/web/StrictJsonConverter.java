package io.listwarden.service.web;

import io.listwarden.contracts.api.ApiJson;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads and writes the records of the API: bounded, strict UTF-8, strict JSON. */
final class StrictJsonConverter extends AbstractHttpMessageConverter<Object> {
    StrictJsonConverter() {
        super(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.getPackage() == ApiJson.class.getPackage();
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        requireUtf8(message.getHeaders().getContentType());
        String json = utf8(bounded(message));
        try {
            Object body = ApiJson.MAPPER.readValue(json, type);
            if (body == null) {
                throw ProblemException.of(
                        ProblemType.INVALID_REQUEST, "The body is null instead of an object.");
            }
            return body;
        } catch (JacksonException e) {
            throw UnreadableJson.problem(e);
        }
    }

    private static void requireUtf8(@Nullable MediaType type) {
        Charset charset = type == null ? null : type.getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw ProblemException.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "A JSON body is in UTF-8.");
        }
    }

    private static byte[] bounded(HttpInputMessage message) throws IOException {
        if (message.getHeaders().getContentLength() > ApiJson.MAX_BODY_BYTES) {
            throw tooLarge();
        }
        byte[] body = message.getBody().readNBytes(ApiJson.MAX_BODY_BYTES + 1);
        if (body.length > ApiJson.MAX_BODY_BYTES) {
            throw tooLarge();
        }
        return body;
    }

    private static ProblemException tooLarge() {
        return ProblemException.of(
                ProblemType.TOO_LARGE,
                "The body is larger than %d bytes.".formatted(ApiJson.MAX_BODY_BYTES));
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "The body is not valid UTF-8.");
        }
    }

    @Override
    protected void writeInternal(Object body, HttpOutputMessage message) throws IOException {
        byte[] json = ApiJson.MAPPER.writeValueAsBytes(body);
        message.getHeaders().setContentLength(json.length);
        message.getBody().write(json);
    }
}
