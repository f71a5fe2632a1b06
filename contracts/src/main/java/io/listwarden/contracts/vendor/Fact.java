package io.listwarden.contracts.vendor;

import java.util.List;

/** Something that the register says of a member. */
public sealed interface Fact
        permits VendorName,
                Registration,
                Product,
                Relation,
                CitedListing,
                NotListedAs,
                DocumentedUse {
    /** Whether the sources do not suffice to state it, whatever they are. */
    boolean doubtful();

    /** Ids of its sources; empty where those of its member are meant. */
    List<String> sources();

    /** The same on these sources. */
    Fact citing(List<String> ids);
}
