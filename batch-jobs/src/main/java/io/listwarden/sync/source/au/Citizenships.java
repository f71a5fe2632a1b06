package io.listwarden.sync.source.au;

import io.listwarden.sync.source.reference.Countries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts a cell of citizenships: {@code a) German b) Moroccan}, {@code Russian; German}, {@code
 * Moldovan, Russian and Ukrainian}. A comma, a slash or an {@code and} parts only what is a country
 * or sounds like its citizen on both sides, so that Trinidad and Tobago stays one.
 */
final class Citizenships {
    private static final Pattern LINE = Pattern.compile(";|\\R");
    private static final Pattern LIST =
            Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s*/\\s*|\\s+and\\s+");
    private static final Pattern CITIZEN =
            Pattern.compile("(?:South |North |Saudi )?\\p{Lu}\\p{L}+(?:an|ian|ish|ese|i|ch|ss|ak)");

    private Citizenships() {}

    static List<String> in(String cell) {
        List<String> all = new ArrayList<>();
        for (String value : Packed.values(cell, LINE)) {
            List<String> items = Arrays.asList(LIST.split(value));
            boolean parted =
                    Countries.named(value).isEmpty()
                            && items.stream().allMatch(Citizenships::isOne);
            all.addAll(parted ? items : List.of(value));
        }
        return all;
    }

    private static boolean isOne(String item) {
        return Countries.named(item).isPresent() || CITIZEN.matcher(item).matches();
    }
}
