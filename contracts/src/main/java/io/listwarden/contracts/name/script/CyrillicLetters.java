package io.listwarden.contracts.name.script;

/**
 * Cyrillic after BGN/PCGN, simplified to letters: what passports and sanctions lists come nearest
 * to. A text with letters of one language alone goes by that language: Ukrainian by its cabinet's
 * resolution 55 of 2010, Serbian and Macedonian by Gaj's Latin without marks, Bulgarian by its
 * transliteration act of 2009.
 */
final class CyrillicLetters {
    private static final LetterTable RUSSIAN =
            LetterTable.of(
                    'а',
                    'ԯ',
                    """
                    а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n о o
                    п p р r с s т t у u ў u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya
                    ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz ѐ e ѝ i ѣ e ѳ f ѵ i
                    ә a ғ gh қ q ң ng ө o ұ u ү u һ h ҳ h ҷ j ӣ i ӯ u ҡ q ҙ z ҫ s
                    җ j ҹ j ҝ g ҟ q ҥ ng ҭ t ҵ ts ҽ ch ӂ zh ӄ k ӈ ng ӏ - ӑ a ӓ a ӗ e ӝ zh ӟ z
                    ӡ dz ӥ i ӧ o ӱ u ӳ u ӵ ch ӹ y ԛ q ԝ w\
                    """);
    private static final LetterTable UKRAINIAN = RUSSIAN.with("г h и y й i");
    private static final LetterTable SERBIAN =
            RUSSIAN.with("ж z х h ц c ч c ш s ђ d ћ c џ dz ѓ g ќ k");
    private static final LetterTable BULGARIAN = RUSSIAN.with("х h щ sht ъ a");

    private CyrillicLetters() {}

    static void append(String lower, CyrillicLanguage language, Convention c, StringBuilder out) {
        table(readAs(language, c)).append(lower, out);
    }

    private static CyrillicLanguage readAs(CyrillicLanguage language, Convention convention) {
        return switch (convention) {
            case UKRAINIAN -> CyrillicLanguage.UKRAINIAN;
            case RUSSIAN -> CyrillicLanguage.RUSSIAN;
            default -> language;
        };
    }

    private static LetterTable table(CyrillicLanguage language) {
        return switch (language) {
            case UNKNOWN, RUSSIAN -> RUSSIAN;
            case UKRAINIAN -> UKRAINIAN;
            case SERBIAN -> SERBIAN;
            case BULGARIAN -> BULGARIAN;
        };
    }
}
