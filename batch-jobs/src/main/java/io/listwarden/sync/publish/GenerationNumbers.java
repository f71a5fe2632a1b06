package io.listwarden.sync.publish;

/** Numbers generations; backed by the history, so that numbers go on when the store is flushed. */
public interface GenerationNumbers {
    /**
     * A number that was never given out before, to nobody.
     *
     * @param above the number is greater than this one, at least 0
     */
    long nextAbove(long above);
}
