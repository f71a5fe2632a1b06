package io.listwarden.contracts.name.script;

import java.text.Normalizer;

/** Greek after ELOT 743 (ISO 843 type 2), which passports follow. */
final class GreekLetters {
    private static final LetterTable LETTERS =
            LetterTable.of(
                    'ΐ',
                    'ώ',
                    """
                    α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t
                    υ y φ f χ ch ψ ps ω o ά a έ e ή i ί i ό o ύ y ώ o ϊ i ϋ y ΐ i ΰ y\
                    """);
    private static final String VOICED = "αάεέηήιίοόυύωώϊϋΐΰβγδζλμνρ";

    private GreekLetters() {}

    static void append(String lower, StringBuilder out) {
        String letters = monotonic(lower);
        int at = 0;
        while (at < letters.length()) {
            char next = at + 1 < letters.length() ? letters.charAt(at + 1) : ' ';
            String pair = pair(letters, at, next);
            if (pair.isEmpty()) {
                String one = LETTERS.get(letters.charAt(at));
                out.append(one == null ? "" : one);
                at++;
            } else {
                out.append(pair);
                at += 2;
            }
        }
    }

    /** Without the breathings and accents of the old spelling (block 1F00). */
    private static String monotonic(String lower) {
        if (lower.chars().noneMatch(c -> c >= 0x1F00)) {
            return lower;
        }
        return Normalizer.normalize(lower, Normalizer.Form.NFD)
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The sound of two letters where they have one of their own. */
    private static String pair(String letters, int at, char next) {
        boolean isUpsilon = next == 'υ' || next == 'ύ';
        return switch (letters.charAt(at)) {
            case 'ο' -> isUpsilon ? "ou" : "";
            case 'α' -> isUpsilon ? "a" + vOrF(letters, at) : "";
            case 'ε' -> isUpsilon ? "e" + vOrF(letters, at) : "";
            case 'η' -> isUpsilon ? "i" + vOrF(letters, at) : "";
            case 'μ' -> next == 'π' && (at == 0 || at + 2 == letters.length()) ? "b" : "";
            case 'γ' -> afterGamma(next);
            default -> "";
        };
    }

    private static String vOrF(String letters, int at) {
        boolean voiced = at + 2 < letters.length() && VOICED.indexOf(letters.charAt(at + 2)) >= 0;
        return voiced ? "v" : "f";
    }

    private static String afterGamma(char next) {
        return switch (next) {
            case 'γ' -> "ng";
            case 'ξ' -> "nx";
            case 'χ' -> "nch";
            default -> "";
        };
    }
}
