package io.listwarden.contracts.generation;

import tools.jackson.databind.json.JsonMapper;

/**
 * The first line of a blob.
 *
 * @param format of the lines
 * @param listId the list
 * @param parties number of lines that follow
 * @param names names of all parties
 */
record BlobHeader(int format, String listId, int parties, int names) {
    private static final JsonMapper MAPPER = new JsonMapper();

    byte[] line() {
        return MAPPER.writeValueAsBytes(this);
    }

    static BlobHeader read(byte[] line) {
        return MAPPER.readValue(line, BlobHeader.class);
    }
}
