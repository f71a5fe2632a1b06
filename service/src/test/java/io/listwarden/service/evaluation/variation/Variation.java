package io.listwarden.service.evaluation.variation;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * One way in which a listed name is written otherwise, or made another's.
 *
 * @param name of its class in every report, in lower case
 * @param same whether the name still means the same party
 * @param rule makes the other name
 */
public record Variation(String name, boolean same, Rule rule) {
    /** Makes another name of a listed one; empty where it does not apply. */
    @FunctionalInterface
    public interface Rule {
        Optional<String> vary(Specimen name, RandomGenerator random);
    }

    static Variation same(String name, Rule rule) {
        return new Variation(name, true, rule);
    }

    static Variation other(String name, Rule rule) {
        return new Variation(name, false, rule);
    }
}
