package io.listwarden.service.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.match.Word;
import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.TokenKind;
import io.listwarden.contracts.name.syllable.Origin;

import org.junit.jupiter.api.Test;

class AlikeWordsKnownTest {
    private static final int MORE_THAN_IT_KEEPS = 100_000;

    private final AlikeWords.Known known = new AlikeWords.Known();

    @Test
    void whatWasPutLastIsThere() {
        for (int i = 0; i < MORE_THAN_IT_KEEPS; i++) {
            Alike alike = alike("word" + i);
            known.put(alike);
            assertThat(known.get(alike.word())).isSameAs(alike);
        }
    }

    @Test
    void wordsThatComeOnceDoNotDriveOutOneThatComesOften() {
        Alike often = alike("often");
        known.put(often);
        known.get(often.word());
        putManyOnce();
        assertThat(known.get(often.word())).isSameAs(often);
    }

    @Test
    void wordsThatComeOnceGiveWay() {
        Alike once = alike("once");
        known.put(once);
        putManyOnce();
        assertThat(known.get(once.word())).isNull();
    }

    private void putManyOnce() {
        for (int i = 0; i < MORE_THAN_IT_KEEPS; i++) {
            known.put(alike("word" + i));
        }
    }

    private static Alike alike(String text) {
        Word word = Word.of(new Token(text, TokenKind.WORD, 0, text.length()), false, Origin.ANY);
        return new Alike(word, new int[0], new double[0], new float[0], 0, Split.NONE);
    }
}
