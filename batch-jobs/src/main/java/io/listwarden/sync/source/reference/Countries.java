package io.listwarden.sync.source.reference;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Countries as publishers write them: codes of ISO 3166-1 (Kosovo as {@code XK}), names in English
 * and French, adjectives. What is not in the reviewed tables beside this class has no code, and
 * neither has a text that means two countries: nothing is guessed.
 */
public final class Countries {
    private static final CountryTable TABLE = CountryTable.read();
    private static final Map<String, String> ALPHA3 = Map.copyOf(TABLE.alpha3());
    private static final Set<String> CODES = Set.copyOf(ALPHA3.values());
    private static final Map<String, String> NAMES = Map.copyOf(TABLE.names());
    private static final Map<String, String> ADJECTIVES = Map.copyOf(TABLE.adjectives());
    private static final Map<String, String> FORMER = Map.copyOf(TABLE.former());
    private static final String BILINGUAL = " / ";

    private Countries() {}

    /** The alpha-2 codes of today, that of Kosovo among them. */
    public static Collection<String> codes() {
        return CODES;
    }

    /** The alpha-2 code, if the text is one of today in capitals. */
    public static Optional<String> code(String text) {
        return Optional.of(text).filter(CODES::contains);
    }

    /**
     * The alpha-2 code of a country of today given by code, name (also one it bore in the past),
     * adjective, or in two languages as {@code Russia / Russie}.
     */
    public static Optional<String> named(String text) {
        String stripped = text.strip();
        return code(stripped)
                .or(() -> Optional.ofNullable(ALPHA3.get(stripped)))
                .or(() -> spelled(stripped))
                .or(() -> bilingual(stripped));
    }

    /**
     * The ISO 3166-3 alpha-4 code of a state that was dissolved, given by its name or by the code
     * it had: {@code SUHH} for the Soviet Union. The bare code {@code CS} was that of two states
     * and has none.
     */
    public static Optional<String> former(String text) {
        return Optional.ofNullable(FORMER.get(Spelling.key(text)));
    }

    /**
     * The country at the end of an address or place, by alpha-2 code or name: behind its last
     * comma, or behind the last but one as in {@code Pyongyang, Korea, North}. "Georgia" there is
     * as likely a state of the union and is not taken for the country.
     */
    public static Optional<String> ofAddress(String address) {
        int last = address.lastIndexOf(',');
        String end = address.substring(last + 1).strip();
        if (end.equalsIgnoreCase("Georgia")) {
            return Optional.empty();
        }
        return code(end)
                .or(() -> name(end))
                .or(() -> name(address.substring(address.lastIndexOf(',', last - 1) + 1)));
    }

    private static Optional<String> spelled(String text) {
        String key = Spelling.key(text);
        return Optional.ofNullable(NAMES.get(key))
                .or(() -> Optional.ofNullable(ADJECTIVES.get(key)));
    }

    private static Optional<String> name(String text) {
        return Optional.ofNullable(NAMES.get(Spelling.key(text)));
    }

    /** Both halves have to mean the same country. */
    private static Optional<String> bilingual(String text) {
        int middle = text.indexOf(BILINGUAL);
        if (middle < 0) {
            return Optional.empty();
        }
        Optional<String> behind = spelled(text.substring(middle + BILINGUAL.length()));
        return spelled(text.substring(0, middle)).filter(code -> behind.equals(Optional.of(code)));
    }
}
