package io.listwarden.contracts.vendor;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * A name of a member.
 *
 * @param kind how it relates to the member
 * @param text the name
 * @param strength {@link AliasStrength#WEAK} where others bear it too
 * @param from since when, or null
 * @param until until when, or null
 * @param doubtful see {@link Fact}
 * @param sources see {@link Fact}
 */
public record VendorName(
        Kind kind,
        String text,
        AliasStrength strength,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        boolean doubtful,
        List<String> sources)
        implements Fact {
    public VendorName {
        strength = Objects.requireNonNullElse(strength, AliasStrength.STRONG);
        sources = List.copyOf(sources);
    }

    @Override
    public VendorName citing(List<String> ids) {
        return new VendorName(kind, text, strength, from, until, doubtful, ids);
    }

    /** The script of its first letter: ISO 15924, for example {@code Cyrl}. */
    public String script() {
        return text.codePoints()
                .filter(UCharacter::isLetter)
                .mapToObj(letter -> UScript.getShortName(UScript.getScript(letter)))
                .findFirst()
                .orElse("Zyyy");
    }

    /** How a name relates to its member. */
    public enum Kind {
        /** The registered name of a legal person, or the full name of a natural one. */
        LEGAL,
        /** What it is called in trade. */
        TRADE,
        /** An earlier name. */
        FORMER,
        /** Any other. */
        ALIAS
    }
}
