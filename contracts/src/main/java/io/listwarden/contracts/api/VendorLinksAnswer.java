package io.listwarden.contracts.api;

import io.listwarden.contracts.link.MissingListing;

import java.util.List;

/**
 * Links between listed parties and vendors' families.
 *
 * @param links sorted by vendor, member and party
 * @param missing listings that the register cites and that the list, as it is loaded, lacks
 */
public record VendorLinksAnswer(List<VendorLinkAnswer> links, List<MissingListing> missing) {
    public VendorLinksAnswer {
        links = List.copyOf(links);
        missing = List.copyOf(missing);
    }
}
