package io.listwarden.contracts.vendor;

import io.listwarden.contracts.party.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a member is to another one, of its own family or another.
 *
 * @param kind what it is
 * @param to id of the other member
 * @param share per cent that an owner holds, over 0 to 100, or null
 * @param from since when, or null
 * @param until until when, or null
 * @param note what else there is to say, or null
 * @param doubtful see {@link Fact}
 * @param sources see {@link Fact}
 */
public record Relation(
        Kind kind,
        String to,
        @Nullable Double share,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        @Nullable String note,
        boolean doubtful,
        List<String> sources)
        implements Fact {
    public Relation {
        sources = List.copyOf(sources);
    }

    @Override
    public Relation citing(List<String> ids) {
        return new Relation(kind, to, share, from, until, note, doubtful, ids);
    }

    /** What one member is to another. */
    public enum Kind {
        SUBSIDIARY_OF("a subsidiary of", "the parent of"),
        SUCCESSOR_OF("the successor of", "succeeded by"),
        RESELLER_OF("a reseller of", "sold by"),
        FOUNDER_OF("a founder of", "founded by"),
        DIRECTOR_OF("a director of", "directed by"),
        OWNER_OF("an owner of", "owned by"),
        AFFILIATE_OF("an affiliate of", "an affiliate of");

        private final String words;
        private final String inverse;

        Kind(String words, String inverse) {
            this.words = words;
            this.inverse = inverse;
        }

        /** In words, from the member to the other: {@code a subsidiary of}. */
        public String words() {
            return words;
        }

        /** In words, from the other to the member: {@code the parent of}. */
        public String inverse() {
            return inverse;
        }
    }
}
