package io.listwarden.service.learning.spelling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a Slavic name is of one family or father: Ivanov, Ivanova, Ivanovich and Ivanovna are four
 * people's, however near the words are.
 */
public enum SlavicForm {
    DAUGHTER("vna", "auna", "euna", "iuna", "wna"),
    SON("ich", "ych", "vic", "tj", "vits", "itch", "itsch", "isch", "wicz"),
    WOMAN("ova", "eva", "owa", "ewa", "ina", "yna", "skaya", "skaia", "skaja", "ska", "aya"),
    MAN("ov", "ev", "ow", "ew", "in", "yn", "sky", "ski", "skyi", "skyy", "skij", "skiy", "skii");

    private static final int SHORTEST_STEM = 2;

    private final List<String> endings;

    SlavicForm(String... endings) {
        this.endings = List.of(endings);
    }

    /** The form that a word has by its ending, if any. */
    static Optional<SlavicForm> of(String word) {
        return Arrays.stream(values()).filter(form -> form.hasEndingOf(word)).findFirst();
    }

    private boolean hasEndingOf(String word) {
        return endings.stream()
                .anyMatch(
                        ending ->
                                word.length() >= SHORTEST_STEM + ending.length()
                                        && word.endsWith(ending));
    }

    /** Whether two words cannot be one name because both have a form, and not the same. */
    public static boolean differ(String a, String b) {
        Optional<SlavicForm> first = of(a);
        Optional<SlavicForm> second = of(b);
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }
}
