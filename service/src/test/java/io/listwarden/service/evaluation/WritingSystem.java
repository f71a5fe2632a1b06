package io.listwarden.service.evaluation;

import java.util.Arrays;
import java.util.Optional;

/** The writing systems that the lists use, as far as the reports tell them apart. */
enum WritingSystem {
    LATIN,
    CYRILLIC,
    ARABIC,
    HAN,
    GREEK,
    HANGUL,
    HEBREW,
    OTHER;

    /** The first of the texts' writing systems that is not Latin. */
    static WritingSystem of(String... texts) {
        return Arrays.stream(texts)
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter)
                .mapToObj(WritingSystem::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(LATIN);
    }

    private static Optional<WritingSystem> of(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN, COMMON, INHERITED -> Optional.empty();
            case CYRILLIC -> Optional.of(CYRILLIC);
            case ARABIC -> Optional.of(ARABIC);
            case HAN -> Optional.of(HAN);
            case GREEK -> Optional.of(GREEK);
            case HANGUL -> Optional.of(HANGUL);
            case HEBREW -> Optional.of(HEBREW);
            default -> Optional.of(OTHER);
        };
    }
}
