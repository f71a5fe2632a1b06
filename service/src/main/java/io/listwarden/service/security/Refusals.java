package io.listwarden.service.security;

import io.listwarden.service.web.ProblemException;
import io.listwarden.service.web.ProblemType;
import io.listwarden.service.web.ProblemWriter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

import java.io.IOException;

/** Writes what Spring Security refuses as problems. */
final class Refusals
        implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
    private final String challenge;

    /**
     * @param challenge for the header {@code WWW-Authenticate}
     */
    Refusals(String challenge) {
        this.challenge = challenge;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        response.setHeader("WWW-Authenticate", challenge);
        ProblemWriter.write(
                request,
                response,
                ProblemException.of(
                        ProblemType.UNAUTHENTICATED,
                        "The request carries no valid credentials: send an API key in the header"
                                + " X-Api-Key, or a bearer token."));
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        ProblemWriter.write(
                request,
                response,
                ProblemException.of(
                        ProblemType.FORBIDDEN, "The credentials do not have the role for this."));
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, RequestRejectedException e)
            throws IOException {
        ProblemWriter.write(
                request,
                response,
                ProblemException.of(
                        ProblemType.INVALID_REQUEST,
                        "The request's path or headers hold characters that are refused."));
    }
}
