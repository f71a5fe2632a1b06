package io.listwarden.sync.source.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ISO 9362. It has no check digit; its form holds if its country is one. */
final class BusinessIdentifierCode {
    private static final Pattern FORM =
            Pattern.compile("[A-Z]{4}([A-Z]{2})[A-Z0-9]{2}(?:[A-Z0-9]{3})?");

    private BusinessIdentifierCode() {}

    static boolean holds(String code) {
        Matcher form = FORM.matcher(code);
        return form.matches() && Countries.code(form.group(1)).isPresent();
    }
}
