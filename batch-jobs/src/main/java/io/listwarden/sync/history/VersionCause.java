package io.listwarden.sync.history;

/** Why a version came to be. */
public enum VersionCause {
    /** The publisher published another document. */
    PUBLISHER,
    /** The document is the same as before, only our reader of it is another one. */
    PARSER,
    /** A quarantined version was released. */
    RELEASE,
    /** The list is read from another document, or another format of it, than before. */
    SOURCE,
    /** A version of the past was recorded afterwards; it was never served here. */
    BACKFILL
}
