package io.listwarden.contracts.name.script;

/** Alphabets whose letters always sound the same. */
final class Alphabets {
    /** The national system of 2002, without apostrophes. */
    static final LetterTable GEORGIAN =
            LetterTable.of(
                    'ა',
                    'ჺ',
                    """
                    ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u
                    ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h ჱ e ჲ y ჳ w ჴ q ჵ o
                    ჶ f\
                    """);

    /** Eastern Armenian after BGN/PCGN, without apostrophes. */
    private static final LetterTable ARMENIAN =
            LetterTable.of(
                    'ա',
                    'և',
                    """
                    ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch
                    մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f
                    և ev\
                    """);

    private Alphabets() {}

    /** Armenian, in which ո and ւ together are one vowel, and ե and ո change at the beginning. */
    static void appendArmenian(String lower, StringBuilder out) {
        String letters = lower.replace("ու", "u");
        int from = 0;
        if (letters.startsWith("ե")) {
            out.append("ye");
            from = 1;
        } else if (letters.startsWith("ո")) {
            out.append("vo");
            from = 1;
        }
        for (int i = from; i < letters.length(); i++) {
            String spelling = letters.charAt(i) == 'u' ? "u" : ARMENIAN.get(letters.charAt(i));
            out.append(spelling == null ? "" : spelling);
        }
    }
}
