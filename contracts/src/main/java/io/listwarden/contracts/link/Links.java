package io.listwarden.contracts.link;

import java.util.List;

/**
 * All links of one generation. Immutable.
 *
 * @param identities parties that are one and the same
 * @param vendors listed parties and the members of vendors' families that they are, or may be
 * @param missing listings that the register cites and the list does not carry
 */
public record Links(
        List<Identity> identities, List<VendorLink> vendors, List<MissingListing> missing) {
    public static final Links NONE = new Links(List.of(), List.of(), List.of());

    public Links {
        identities = List.copyOf(identities);
        vendors = List.copyOf(vendors);
        missing = List.copyOf(missing);
    }
}
