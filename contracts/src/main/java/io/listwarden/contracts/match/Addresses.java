package io.listwarden.contracts.match;

import io.listwarden.contracts.match.Finding.Told;
import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.name.Token;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares addresses by the words that they share. */
final class Addresses {
    private static final double LOWEST = 0.6;
    private static final int FEWEST_WORDS = 3;

    private Addresses() {}

    static @Nullable Finding agree(Subject question, Subject other) {
        Finding best = null;
        for (String ours : question.addresses()) {
            for (String theirs : other.addresses()) {
                double shared = shared(ours, theirs);
                if (shared >= LOWEST && (best == null || shared > best.score())) {
                    best = new Finding(shared, () -> new Told(detail(shared), ours, theirs));
                }
            }
        }
        return best;
    }

    private static String detail(double shared) {
        return "The addresses share %d %% of their words.".formatted(Math.round(shared * 100));
    }

    private static double shared(String a, String b) {
        Set<String> left = words(a);
        Set<String> right = words(b);
        if (Math.min(left.size(), right.size()) < FEWEST_WORDS) {
            return 0;
        }
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return 2.0 * both.size() / (left.size() + right.size());
    }

    private static Set<String> words(String address) {
        return NameNormaliser.normalise(address).tokens().stream()
                .map(Token::text)
                .collect(Collectors.toSet());
    }
}
