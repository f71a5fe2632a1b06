package io.listwarden.contracts.match;

import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.syllable.Origin;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** The words that were asked for last, so that they need not be made again; for all threads. */
final class KnownWords {
    private static final int BITS = 13;
    private static final AtomicReferenceArray<@Nullable Word> SLOTS =
            new AtomicReferenceArray<>(1 << BITS);

    private KnownWords() {}

    /** {@link Word#of} of a token. */
    static Word of(Token token, boolean abjad, Origin origin) {
        int slot = token.text().hashCode() * 0x9E3779B1 >>> Integer.SIZE - BITS;
        Word known = SLOTS.getAcquire(slot);
        if (known != null && known.isOf(token, abjad, origin)) {
            return known;
        }
        Word made = Word.of(token, abjad, origin);
        SLOTS.setRelease(slot, made);
        return made;
    }
}
