package io.listwarden.contracts.vendor;

import java.util.List;

/**
 * A product.
 *
 * @param name what its vendor calls it
 * @param otherNames what it is called elsewhere, by researchers for example
 * @param classes ids of its product classes
 * @param doubtful see {@link Fact}
 * @param sources see {@link Fact}
 */
public record Product(
        String name,
        List<String> otherNames,
        List<String> classes,
        boolean doubtful,
        List<String> sources)
        implements Fact {
    public Product {
        otherNames = List.copyOf(otherNames);
        classes = List.copyOf(classes);
        sources = List.copyOf(sources);
    }

    @Override
    public Product citing(List<String> ids) {
        return new Product(name, otherNames, classes, doubtful, ids);
    }
}
