package io.listwarden.sync.publish;

import io.listwarden.contracts.generation.Manifest;

import java.util.function.LongFunction;

/**
 * Numbers generations and remembers them; backed by the history, so that numbers go on when the
 * store is flushed.
 */
public interface GenerationNumbers {
    /**
     * Remembers the manifest of the next generation, under a number that was never given out
     * before, to nobody.
     *
     * @param above the number is greater than this one, at least 0
     * @param manifest makes the manifest of a number; the same one every time it is asked
     * @return what {@code manifest} made
     */
    Manifest next(long above, LongFunction<Manifest> manifest);
}
