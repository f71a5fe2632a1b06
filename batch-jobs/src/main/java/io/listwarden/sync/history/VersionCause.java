package io.listwarden.sync.history;

/** Why a version came to be. */
public enum VersionCause {
    /** The publisher published another document. */
    PUBLISHER,
    /** The document is the same as before, only our reader of it is another one. */
    PARSER,
    /** A quarantined version was released. */
    RELEASE
}
