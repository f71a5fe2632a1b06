package io.listwarden.service.security;

/** Names of actors with a meaning of their own. */
public final class Actors {
    /** Whoever asks from this machine without credentials, on the embedded default. */
    public static final String LOOPBACK = "anonymous loopback";

    private Actors() {}
}
