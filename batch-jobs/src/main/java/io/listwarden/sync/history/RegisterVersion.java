package io.listwarden.sync.history;

import java.time.Instant;

/**
 * A version of the register of vendors.
 *
 * @param version counted from 1
 * @param sha256 the name of its blob
 * @param recordedAt since when it is the current one
 * @param families how many families it has
 * @param members how many members they have
 */
public record RegisterVersion(
        int version, String sha256, Instant recordedAt, int families, int members) {}
