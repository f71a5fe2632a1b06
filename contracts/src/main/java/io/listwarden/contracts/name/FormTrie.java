package io.listwarden.contracts.name;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * Legal forms by their letters without blanks, walked letter by letter, so that {@code S. A. R. L.}
 * needs no joining before it is found. Edges lie in one table with open addressing.
 */
final class FormTrie {
    static final int ROOT = 0;

    private static final int NONE = -1;
    private static final int CHAR_BITS = 16;

    private long[] edges = new long[1 << 10];
    private int size;
    private @Nullable LegalForm[] forms = new LegalForm[64];
    private int nodes = 1;

    void put(String letters, LegalForm form) {
        int node = ROOT;
        for (int i = 0; i < letters.length(); i++) {
            int next = next(node, letters.charAt(i));
            node = next == NONE ? grow(node, letters.charAt(i)) : next;
        }
        forms[node] = form;
    }

    /** Where the letters of a word lead to from a node; negative if nowhere. */
    int walk(int node, String letters) {
        return walk(node, letters, 0, letters.length());
    }

    private int walk(int node, String letters, int from, int to) {
        int at = node;
        for (int i = from; i < to && at != NONE; i++) {
            at = next(at, letters.charAt(i));
        }
        return at;
    }

    /** The form that some letters are; null where they are none. */
    @Nullable LegalForm formAt(String letters, int from, int to) {
        int node = walk(ROOT, letters, from, to);
        return node == NONE ? null : forms[node];
    }

    @Nullable LegalForm formAt(int node) {
        return forms[node];
    }

    private int grow(int node, char letter) {
        if (nodes == forms.length) {
            forms = Arrays.copyOf(forms, nodes * 2);
        }
        if (size * 2 > edges.length) {
            rehash();
        }
        insert(key(node, letter), nodes);
        size++;
        return nodes++;
    }

    private void rehash() {
        long[] old = edges;
        edges = new long[old.length * 2];
        for (long edge : old) {
            if (edge != 0) {
                insert((int) (edge >>> Integer.SIZE), (int) edge);
            }
        }
    }

    private void insert(int key, int node) {
        int at = slot(key);
        while (edges[at] != 0) {
            at = (at + 1) & (edges.length - 1);
        }
        edges[at] = ((long) key << Integer.SIZE) | node;
    }

    private int next(int node, char letter) {
        int key = key(node, letter);
        int at = slot(key);
        while (edges[at] != 0) {
            if ((int) (edges[at] >>> Integer.SIZE) == key) {
                return (int) edges[at];
            }
            at = (at + 1) & (edges.length - 1);
        }
        return NONE;
    }

    private static int key(int node, char letter) {
        return (node << CHAR_BITS) | letter;
    }

    private int slot(int key) {
        int mixed = key * 0x9E3779B9;
        return (mixed ^ (mixed >>> CHAR_BITS)) & (edges.length - 1);
    }
}
