package io.listwarden.service.lookup;

import io.listwarden.contracts.match.Profile;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How questions are judged that do not say it themselves.
 *
 * @param profile for questions that choose none
 */
@ConfigurationProperties("listwarden.matching")
public record MatchingSettings(@DefaultValue("balanced") Profile profile) {}
