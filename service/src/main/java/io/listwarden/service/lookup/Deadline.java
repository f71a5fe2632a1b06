package io.listwarden.service.lookup;

import io.listwarden.service.web.ProblemException;
import io.listwarden.service.web.ProblemType;

import java.time.Duration;

/**
 * When a request of many parts is given up, so that one of them cannot keep a processor for long.
 */
final class Deadline {
    private final long start = System.nanoTime();
    private final Duration longest;

    private Deadline(Duration longest) {
        this.longest = longest;
    }

    static Deadline in(Duration longest) {
        return new Deadline(longest);
    }

    /**
     * Goes on, or ends the request.
     *
     * @throws ProblemException if it has taken too long
     */
    void check() {
        if (System.nanoTime() - start > longest.toNanos()) {
            throw ProblemException.of(
                    ProblemType.TOO_LARGE,
                    "The request takes longer than %d seconds: send fewer parts at once, or ask with a higher threshold."
                            .formatted(longest.toSeconds()));
        }
    }
}
