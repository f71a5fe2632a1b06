package io.listwarden.service.index;

import io.listwarden.service.match.Word;

/**
 * What the words of each name are, in 64 bits: a bit for each word, which other words share, above
 * all those that are like it. Says at a glance that a name has none of some words; not that it has
 * one.
 */
final class Signatures {
    /** Of any words. */
    static final long ANY = -1;

    /** Words that are alike mostly begin with the same consonants. */
    private static final int CONSONANTS = 2;

    private final byte[] bitOfWord;
    private final long[] ofName;

    private Signatures(byte[] bitOfWord, long[] ofName) {
        this.bitOfWord = bitOfWord;
        this.ofName = ofName;
    }

    static Signatures of(Dictionary dictionary, Names names) {
        byte[] bitOfWord = new byte[dictionary.size()];
        for (int word = 0; word < bitOfWord.length; word++) {
            bitOfWord[word] = bit(dictionary.word(word));
        }
        long[] ofName = new long[names.size()];
        for (int name = 0; name < ofName.length; name++) {
            for (int at = names.words().start(name); at < names.words().end(name); at++) {
                ofName[name] |= 1L << bitOfWord[names.words().values()[at]];
            }
        }
        return new Signatures(bitOfWord, ofName);
    }

    private static byte bit(Word word) {
        String skeleton = word.skeleton();
        int hash = skeleton.substring(0, Math.min(CONSONANTS, skeleton.length())).hashCode();
        return (byte) (hash * 0x9E3779B1 >>> Integer.SIZE - 6);
    }

    /** The signature of a listed word. */
    long ofWord(int word) {
        return 1L << bitOfWord[word];
    }

    /** The signature of several listed words together. */
    long ofWords(Numbers words) {
        long signature = 0;
        for (int i = 0; i < words.size(); i++) {
            signature |= ofWord(words.get(i));
        }
        return signature;
    }

    /** Whether a name may have one of the words that have this signature together. */
    boolean mayHave(int name, long words) {
        return (ofName[name] & words) != 0;
    }
}
