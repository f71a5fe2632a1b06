package io.listwarden.service.security;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The one filter chain: no sessions, no cookies, a role for each path. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(SecuritySettings.class)
public class SecurityConfiguration {
    @Bean
    Access access(
            Environment environment, SecuritySettings settings, ObjectProvider<JwtDecoder> tokens) {
        return Access.of(
                environment, !settings.apiKeys().isEmpty() || tokens.getIfAvailable() != null);
    }

    @Bean
    Refusals refusals(ObjectProvider<JwtDecoder> tokens) {
        return new Refusals(tokens.getIfAvailable() == null ? "ApiKey" : "Bearer");
    }

    /**
     * Requests are measured as a whole; a timer for each filter of the chain would cost more than
     * the chain does.
     */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Unknown methods pass, so that they are answered like every other one that is not allowed. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Bean
    SecurityFilterChain filterChain(
            HttpSecurity http,
            Access access,
            Refusals refusals,
            SecuritySettings settings,
            ObjectProvider<JwtDecoder> tokens) {
        http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityConfiguration::headers)
                .exceptionHandling(
                        failures ->
                                failures.authenticationEntryPoint(refusals)
                                        .accessDeniedHandler(refusals))
                .addFilterBefore(
                        new ApiKeyFilter(new ApiKeys(settings.apiKeys())),
                        AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(SecurityConfiguration::rules);
        if (access == Access.LOOPBACK) {
            http.addFilterBefore(new LoopbackFilter(), ApiKeyFilter.class);
        }
        if (tokens.getIfAvailable() != null) {
            http.oauth2ResourceServer(
                    server ->
                            server.authenticationEntryPoint(refusals)
                                    .accessDeniedHandler(refusals)
                                    .jwt(
                                            jwt ->
                                                    jwt.jwtAuthenticationConverter(
                                                            new TokenRoles(
                                                                    settings.rolesClaim()))));
        }
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(
                        policy ->
                                policy.policyDirectives(
                                        "default-src 'none'; frame-ancestors 'none'"))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    rules) {
        rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(
                        "/actuator/health/liveness",
                        "/actuator/health/readiness",
                        "/v1/openapi.yaml")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasAnyRole(Role.OPERATOR.name(), Role.AUDITOR.name())
                .requestMatchers("/v1/lookups/**", "/v1/comparisons")
                .hasRole(Role.LOOKUP.name())
                .requestMatchers("/v1/parties/*/history")
                .hasAnyRole(Role.LOOKUP.name(), Role.AUDITOR.name())
                .requestMatchers("/v1/lists/*/versions/*/document")
                .hasRole(Role.AUDITOR.name())
                .requestMatchers(
                        "/v1/lists/*/versions/*/release",
                        "/v1/lists/*/versions/*/reject",
                        "/v1/vendors/links/*/*/confirm",
                        "/v1/vendors/links/*/*/refuse")
                .hasRole(Role.APPROVER.name())
                .requestMatchers(HttpMethod.POST, "/v1/sync-runs")
                .hasRole(Role.OPERATOR.name())
                .requestMatchers(HttpMethod.PUT, "/v1/lists/*/document")
                .hasRole(Role.OPERATOR.name())
                .anyRequest()
                .hasAnyRole(Role.EVERY);
    }
}
