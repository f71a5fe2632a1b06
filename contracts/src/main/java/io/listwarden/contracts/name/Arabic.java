package io.listwarden.contracts.name;

/**
 * Arabic and Hebrew before they are transliterated: vowels that some writers add and most leave out
 * go, so that a word comes out as its consonants; the article is set apart as in Latin spelling.
 */
final class Arabic {
    private static final int SHORTEST_WITH_ARTICLE = 5;

    private Arabic() {}

    static String prepare(String word) {
        String plain = withoutPoints(word).replace("ـ", "").replaceAll("[أإآٱ]", "ا");
        String tail = plain.replaceAll("[ةىء]", "").replace('ک', 'ك').replace('ی', 'ي');
        if (tail.startsWith("ال") && tail.length() >= SHORTEST_WITH_ARTICLE) {
            return "al " + consonants(tail.substring(2));
        }
        return consonants(tail);
    }

    static String withoutPoints(String word) {
        return word.replaceAll("\\p{Mn}", "");
    }

    private static String consonants(String word) {
        return word.length() < 2 ? word : word.charAt(0) + word.substring(1).replace("ا", "");
    }
}
