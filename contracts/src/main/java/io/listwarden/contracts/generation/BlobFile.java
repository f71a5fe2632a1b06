package io.listwarden.contracts.generation;

import java.nio.file.Path;

/**
 * A blob on disk, complete.
 *
 * @param path the compressed file, named by the blob's name
 * @param listId the list
 * @param sha256 the blob's name: SHA-256 of its content before compression, 64 lower-case hex
 *     digits
 * @param partyCount parties in it
 * @param nameCount names of all its parties
 * @param rawBytes size before compression
 */
public record BlobFile(
        Path path, String listId, String sha256, int partyCount, int nameCount, long rawBytes) {}
