package io.listwarden.service.lookup;

import io.listwarden.contracts.api.MatcherUsed;
import io.listwarden.contracts.match.Matcher;
import io.listwarden.contracts.match.Profile;
import io.listwarden.service.web.RequestChecks;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The profiles that questions choose from, and the one of those that choose none. */
public final class Profiles {
    private static final String LABELS =
            Arrays.stream(Profile.values()).map(Profile::label).collect(Collectors.joining(", "));

    private final Profile standard;
    private final Function<Profile, Matcher> matchers;

    /**
     * @param standard for questions that choose none
     * @param matchers gives the matcher of a profile
     */
    public Profiles(Profile standard, Function<Profile, Matcher> matchers) {
        this.standard = standard;
        this.matchers = matchers;
    }

    static void check(RequestChecks checks, String field, @Nullable String label) {
        checks.require(
                label == null || Profile.named(label).isPresent(),
                field,
                "is not one of " + LABELS);
    }

    /** The profile that passed {@link #check}. */
    Profile of(@Nullable String label) {
        return label == null ? standard : Profile.named(label).orElseThrow();
    }

    Matcher matcher(Profile profile) {
        return matchers.apply(profile);
    }

    static MatcherUsed used(Profile profile) {
        return new MatcherUsed(profile.label(), profile.version());
    }
}
