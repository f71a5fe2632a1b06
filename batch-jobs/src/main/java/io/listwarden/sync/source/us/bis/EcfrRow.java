package io.listwarden.sync.source.us.bis;

import java.util.List;

/**
 * One entity under one country.
 *
 * @param number which row of the supplement it is, from 1, header rows not counted
 * @param country the heading that it stands under, as published
 * @param entity the lines of the Entity cell
 * @param requirement the licence requirement
 * @param policy the licence review policy
 * @param citation of the Federal Register
 */
record EcfrRow(
        long number,
        String country,
        List<String> entity,
        String requirement,
        String policy,
        String citation) {
    EcfrRow {
        entity = List.copyOf(entity);
    }

    /** All that the publisher says here; rows of equal content are exact duplicates. */
    String content() {
        return String.join("|", country, String.join("\n", entity), requirement, policy, citation);
    }
}
