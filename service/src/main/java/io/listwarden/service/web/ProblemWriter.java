package io.listwarden.service.web;

import io.listwarden.contracts.api.ApiJson;
import io.listwarden.contracts.api.Problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/** Writes problems where no controller is at work: filters, the firewall, the container. */
public final class ProblemWriter {
    static final String MEDIA_TYPE = "application/problem+json";

    private ProblemWriter() {}

    /** Does nothing when the response has already been sent. */
    public static void write(
            HttpServletRequest request, HttpServletResponse response, ProblemException problem)
            throws IOException {
        write(response, problem.problem(request.getRequestURI()));
    }

    static void write(HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body = ApiJson.MAPPER.writeValueAsBytes(problem);
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** The problem for a status that somebody else set. */
    static Problem ofStatus(int status, String detail, @Nullable String path) {
        ProblemType type = ProblemType.of(status);
        return new Problem(type.uri(), type.title(), status, detail, path, null, List.of(), null);
    }
}
