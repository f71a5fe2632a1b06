package io.listwarden.service.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/** Gives every role to direct requests from this machine that carry no credentials. */
final class LoopbackFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader("Authorization") == null && LoopbackRequest.isDirect(request)) {
            Callers.set(new Caller(Actors.LOOPBACK, Role.all()));
        }
        chain.doFilter(request, response);
    }
}
