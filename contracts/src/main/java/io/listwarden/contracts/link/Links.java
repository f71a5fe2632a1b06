package io.listwarden.contracts.link;

import java.util.List;

/**
 * All links of one generation. Immutable.
 *
 * @param identities parties that are one and the same
 * @param vendors listed parties and the members of vendors' families that they are, or may be
 * @param missing listings that the register cites and the list does not carry
 * @param past listed parties that were members, and are not listed any more
 */
public record Links(
        List<Identity> identities,
        List<VendorLink> vendors,
        List<MissingListing> missing,
        List<PastListing> past) {
    public static final Links NONE = new Links(List.of(), List.of(), List.of(), List.of());

    public Links {
        identities = List.copyOf(identities);
        vendors = List.copyOf(vendors);
        missing = List.copyOf(missing);
        past = List.copyOf(past);
    }
}
