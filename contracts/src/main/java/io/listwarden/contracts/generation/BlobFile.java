package io.listwarden.contracts.generation;

import java.nio.file.Path;

/**
 * A complete blob on disk.
 *
 * @param path the compressed file, named {@code <sha256>.blob}
 * @param listId the list
 * @param sha256 the blob's name: SHA-256 of its content before compression, 64 lower-case hex
 *     digits
 * @param partyCount parties in it
 * @param nameCount names of all its parties
 */
public record BlobFile(Path path, String listId, String sha256, int partyCount, int nameCount) {}
