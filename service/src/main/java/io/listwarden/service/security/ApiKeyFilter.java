package io.listwarden.service.security;

import io.listwarden.service.security.SecuritySettings.ApiKey;
import io.listwarden.service.web.ProblemException;
import io.listwarden.service.web.ProblemType;
import io.listwarden.service.web.ProblemWriter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Knows callers by their API key; a key that is not known ends the request. */
final class ApiKeyFilter extends OncePerRequestFilter {
    static final String HEADER = "X-Api-Key";

    private final ApiKeys keys;

    ApiKeyFilter(ApiKeys keys) {
        this.keys = keys;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> presented = Collections.list(request.getHeaders(HEADER));
        if (presented.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<ApiKey> key =
                presented.size() == 1 ? keys.find(presented.getFirst()) : Optional.empty();
        if (key.isEmpty()) {
            ProblemWriter.write(request, response, unknownKey());
            return;
        }
        Callers.set(new Caller(key.get().name(), key.get().roles()));
        chain.doFilter(request, response);
    }

    private static ProblemException unknownKey() {
        return ProblemException.of(
                ProblemType.UNAUTHENTICATED, "The header X-Api-Key holds no key that is known.");
    }
}
