package io.listwarden.contracts.failure;

/** Why something could not be done, in the few classes that an operator acts on differently. */
public enum FailureKind {
    /** The publisher did not answer, answered with an error, or took too long. */
    UNREACHABLE,
    /**
     * The address is not one that we may fetch from: host not allowed, private address, plain http.
     */
    FORBIDDEN_ADDRESS,
    /** The document is larger than the limit of its source. */
    TOO_LARGE,
    /**
     * The document cannot be understood: cut, not well-formed, a page instead of data, an unknown
     * value.
     */
    MALFORMED,
    /** The document can be understood, but what it says is not believable for this list. */
    IMPLAUSIBLE,
    /** The database or Redis did not do what we asked. */
    STORE_DOWN,
    /** What was stored does not agree with its checksum. */
    CORRUPT,
    /** The process ended in the middle of the work. */
    INTERRUPTED,
    /** Nobody foresaw this one: a fault of ours. */
    INTERNAL
}
