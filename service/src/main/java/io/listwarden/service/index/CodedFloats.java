package io.listwarden.service.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Floats of which few differ, each in two bytes; 0 until they are set. */
final class CodedFloats {
    private final char[] codes;
    private final Map<Float, Character> codeOf = new HashMap<>();
    private float[] distinct = {0};

    CodedFloats(int size) {
        this.codes = new char[size];
        codeOf.put(0f, (char) 0);
    }

    float get(int at) {
        return distinct[codes[at]];
    }

    /**
     * @throws IllegalStateException if more differ than there are codes
     */
    void set(int at, float value) {
        Character known = codeOf.get(value);
        codes[at] = known == null ? newCode(value) : known;
    }

    private char newCode(float value) {
        int code = codeOf.size();
        if (code > Character.MAX_VALUE) {
            throw new IllegalStateException("too many floats differ");
        }
        if (code == distinct.length) {
            distinct = Arrays.copyOf(distinct, 2 * code);
        }
        distinct[code] = value;
        codeOf.put(value, (char) code);
        return (char) code;
    }
}
