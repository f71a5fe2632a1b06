package io.listwarden.service.lookup;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets as many lookups work at once as there are processors, and the others wait: more would only
 * take each other's place in the caches, and the compiler's time after a start. A batch waits for
 * each of its lookups, so that it does not keep single ones waiting.
 */
final class Turns {
    private final Semaphore free;

    /**
     * @param atOnce how many work at once, 1 or more
     */
    Turns(int atOnce) {
        this.free = new Semaphore(atOnce);
    }

    /** Does the work once it is its turn. */
    <T> T take(Supplier<T> work) {
        free.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
