package io.listwarden.contracts.vendor;

import java.util.List;

/**
 * A listed party of a like name that is somebody else.
 *
 * @param list the list
 * @param as a name of the party, as the list publishes it
 * @param reason why it is not the member
 * @param sources see {@link Fact}
 */
public record NotListedAs(String list, String as, String reason, List<String> sources)
        implements Fact {
    public NotListedAs {
        sources = List.copyOf(sources);
    }

    @Override
    public NotListedAs citing(List<String> ids) {
        return new NotListedAs(list, as, reason, ids);
    }

    @Override
    public boolean doubtful() {
        return false;
    }
}
