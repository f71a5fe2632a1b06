package io.listwarden.contracts.vendor;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Countries where use is documented.
 *
 * @param countries ISO 3166-1 alpha-2
 * @param note what is documented, and how it is known, or null
 * @param doubtful see {@link Fact}
 * @param sources see {@link Fact}
 */
public record DocumentedUse(
        List<String> countries, @Nullable String note, boolean doubtful, List<String> sources)
        implements Fact {
    public DocumentedUse {
        countries = List.copyOf(countries);
        sources = List.copyOf(sources);
    }

    @Override
    public DocumentedUse citing(List<String> ids) {
        return new DocumentedUse(countries, note, doubtful, ids);
    }
}
