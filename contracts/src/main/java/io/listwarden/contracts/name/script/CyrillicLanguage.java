package io.listwarden.contracts.name.script;

/** The language of a Cyrillic text as far as its letters tell. */
public enum CyrillicLanguage {
    /** Only letters that all of them have. */
    UNKNOWN,
    /** Has ы, э or ё, and none of the letters of the others. */
    RUSSIAN,
    /** Has і, ї, є, ґ or ў: Ukrainian, or Belarusian, which reads г as it does. */
    UKRAINIAN,
    /** Has ђ, ј, љ, њ, ћ, џ, ѓ or ќ: Serbian or Macedonian. */
    SERBIAN,
    /** Has ъ before a consonant. */
    BULGARIAN;

    /** What a text is in, by its first letter that tells. */
    public static CyrillicLanguage of(String text) {
        CyrillicLanguage language = UNKNOWN;
        for (int i = 0; i < text.length(); i++) {
            CyrillicLanguage told = toldBy(text, i);
            if (told.ordinal() > RUSSIAN.ordinal()) {
                return told;
            }
            language = told == RUSSIAN ? RUSSIAN : language;
        }
        return language;
    }

    /** By which language's letters a text is read if its language is known, by ISO 639-1. */
    public static CyrillicLanguage ofLanguage(String code) {
        return switch (code) {
            case "ru" -> RUSSIAN;
            case "uk", "be" -> UKRAINIAN;
            case "sr", "mk" -> SERBIAN;
            case "bg" -> BULGARIAN;
            default -> UNKNOWN;
        };
    }

    private static CyrillicLanguage toldBy(String text, int at) {
        return switch (Character.toLowerCase(text.charAt(at))) {
            case 'ы', 'э', 'ё' -> RUSSIAN;
            case 'і', 'ї', 'є', 'ґ', 'ў' -> UKRAINIAN;
            case 'ђ', 'ј', 'љ', 'њ', 'ћ', 'џ', 'ѓ', 'ќ' -> SERBIAN;
            case 'ъ' -> hardSign(text, at);
            default -> UNKNOWN;
        };
    }

    /** Russian has the hard sign before е, ё, ю and я alone. */
    private static CyrillicLanguage hardSign(String text, int at) {
        char next = at + 1 < text.length() ? Character.toLowerCase(text.charAt(at + 1)) : ' ';
        return "бвгджзклмнпрстфхцчшщ".indexOf(next) >= 0 ? BULGARIAN : UNKNOWN;
    }
}
