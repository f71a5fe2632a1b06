package io.listwarden.service.learning.equivalents;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Russian, Ukrainian and Belarusian as the countries of Europe write them, without marks. */
enum SlavicLetters {
    ENGLISH("ж zh й y х kh ц ts ч ch ш sh щ shch ю yu я ya ё yo є ye ї yi"),
    PASSPORT("ж zh й i х kh ц ts ч ch ш sh щ shch ю iu я ia ё e є ie ї i"),
    GERMAN("в w ж sch й j х ch ц z ч tsch ш sch щ schtsch ю ju я ja ё jo є je ї ji"),
    FRENCH("ж j й i у ou х kh ц ts ч tch ш ch щ chtch ю iou я ia ё io є ie ї i"),
    SWEDISH("ж zj й j х ch ц ts ч tj ш sj щ sjtj ю ju я ja ё jo є je ї ji"),
    POLISH("в w ж z й j х ch ц c ч cz ш sz щ szcz ю ju я ja ё jo є je ї ji"),
    CZECH("ж z й j х ch ц c ч c ш s щ sc ю ju я ja ё jo є je ї ji"),
    FINNISH("ж z й j х h ц ts ч ts ш s щ sts ю ju я ja ё jo є je ї ji"),
    HUNGARIAN("ж zs й j с sz х h ц c ч cs ш s щ scs ю ju я ja ё jo є je ї ji"),
    DUTCH("ж zj й j х ch ц ts ч tsj ш sj щ sjtsj ю joe я ja ё jo є je ї ji");

    /** An е that begins a word, or stands behind a vowel or a sign. */
    private static final Pattern SOFTENED = Pattern.compile("(?<=^|[аеёиіоуыэюя'ьй])е");

    private static final String ALL =
            "а a б b в v ґ g д d е e з z і i к k л l м m н n о o п p р r с s т t у u ў u ф f"
                    + " ы y э e";

    private final Map<Character, String> letters;

    SlavicLetters(String own) {
        letters = new HashMap<>(table(ALL));
        letters.putAll(table(own));
    }

    private static Map<Character, String> table(String pairs) {
        List<String> cells = Arrays.asList(pairs.split(" ", -1));
        Map<Character, String> table = new HashMap<>();
        for (int i = 0; i < cells.size(); i += 2) {
            table.put(cells.get(i).charAt(0), cells.get(i + 1));
        }
        return table;
    }

    /**
     * All ways in which a name may be written, in small letters: г as g or h with и as i or y, and
     * е with the sound before it that softens it or without.
     */
    static Stream<String> inLatin(String name) {
        String small = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        String soft = SOFTENED.matcher(small).replaceAll("є");
        return Stream.of(small, soft).flatMap(SlavicLetters::byEach).map(SlavicLetters::plain);
    }

    private static Stream<String> byEach(String name) {
        return Arrays.stream(values())
                .flatMap(
                        letters ->
                                Stream.of(
                                        letters.write(name, "g", "i"),
                                        letters.write(name, "h", "y")));
    }

    private String write(String name, String g, String i) {
        StringBuilder latin = new StringBuilder();
        for (char letter : name.toCharArray()) {
            latin.append(
                    switch (letter) {
                        case 'г' -> g;
                        case 'и' -> i;
                        default -> letters.getOrDefault(letter, "");
                    });
        }
        return latin.toString();
    }

    /** Nobody writes jj or yy for one sound. */
    private static String plain(String latin) {
        return latin.replace("jj", "j").replace("yyi", "yi").replace("iie", "ie");
    }
}
