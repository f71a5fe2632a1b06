package io.listwarden.contracts.match;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * A line of the table by which two parties are compared.
 *
 * @param name stable name in the evidence
 * @param weight above 0: the share of what is missing to 1 that it adds; below 0: what it takes off
 * @param rule when it applies
 * @param facts what the question must have for it to apply
 */
record Feature(String name, double weight, Rule rule, Function<Subject, List<?>> facts) {
    /** Looks at both sides; null where the feature does not apply. */
    @FunctionalInterface
    interface Rule {
        @Nullable Finding find(Subject question, Subject other);
    }

    boolean supports() {
        return weight > 0;
    }

    /** The same weighing so many times as much. */
    Feature times(double factor) {
        return new Feature(name, weight * factor, rule, facts);
    }

    boolean canSupport(Subject question) {
        return supports() && !facts.apply(question).isEmpty();
    }
}
