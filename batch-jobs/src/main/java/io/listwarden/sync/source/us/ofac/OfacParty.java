package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.LegalAct;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.NamePart;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * An entry of OFAC's while it is read, in whatever format. What it becomes depends on what was
 * stated and not on the order of the statements.
 */
final class OfacParty {
    /** Names another party that this one is listed for. */
    static final String LINKED_TO = "linkedTo";

    private static final Comparator<ListedName> BY_TEXT =
            Comparator.comparing(ListedName::text)
                    .thenComparing(ListedName::type)
                    .thenComparing(ListedName::strength)
                    .thenComparing(name -> String.valueOf(name.id()))
                    .thenComparing(ListedName::toString);

    /** Ids of addresses are numbers, so that the shorter one is the smaller. */
    private static final Comparator<Address> BY_ID =
            Comparator.comparing((Address address) -> String.valueOf(address.id()).length())
                    .thenComparing(address -> String.valueOf(address.id()));

    private final String number;
    private final PartyKind kind;
    private final PartyFacts facts;
    private final Details.Builder details = Details.builder();
    private final List<ListedName> names = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private final TreeSet<String> programmes = new TreeSet<>();
    private final TreeSet<String> legalActs = new TreeSet<>();
    private final List<String> remarks = new ArrayList<>();

    /**
     * @param number OFAC's, which stays
     * @param unknown is told of what we do not know and can do without
     */
    OfacParty(String number, PartyKind kind, Consumer<String> unknown) {
        this.number = number;
        this.kind = kind;
        this.facts = new PartyFacts(unknown);
    }

    /** What the publisher calls the kinds; an entity is an organisation. */
    static PartyKind kind(String word, Consumer<String> unknown) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "entity" -> PartyKind.ORGANIZATION;
            case "individual" -> PartyKind.PERSON;
            case "vessel" -> PartyKind.VESSEL;
            case "aircraft" -> PartyKind.AIRCRAFT;
            default -> {
                unknown.accept("party of type " + word);
                yield PartyKind.UNKNOWN;
            }
        };
    }

    /** Whether a text is a number as OFAC gives them. */
    static boolean isNumber(String text) {
        return text.length() <= 18
                && !text.isEmpty()
                && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    PartyKind kind() {
        return kind;
    }

    PartyFacts facts() {
        return facts;
    }

    /** The name that the entry stands under. */
    void addPrimaryName(String text, List<NamePart> parts, Details about) {
        names.addFirst(
                new ListedName(
                        null, text, NameType.PRIMARY, AliasStrength.STRONG, null, parts, about));
    }

    /**
     * Another name.
     *
     * @param id the publisher's number of it; not kept for a weak alias, because the delimited
     *     files have none there
     */
    void addName(
            @Nullable String id,
            String text,
            NameType type,
            AliasStrength strength,
            List<NamePart> parts,
            Details about) {
        names.add(
                new ListedName(
                        strength == AliasStrength.WEAK ? null : id,
                        text,
                        type,
                        strength,
                        null,
                        parts,
                        about));
    }

    void addAddress(Address address) {
        addresses.add(address);
    }

    void addProgramme(String programme) {
        programmes.add(programme);
    }

    void addLegalAct(String title) {
        legalActs.add(title);
    }

    void addRemarks(String text) {
        remarks.add(text);
    }

    /** A field that comes once; one that may repeat is a statement of {@link #facts}. */
    void addDetail(String field, @Nullable String value) {
        details.add(field, value);
    }

    Collection<String> programmes() {
        return programmes;
    }

    /**
     * The party as it stands on its lists, one for each.
     *
     * @param listings the lists with the date of the listing
     */
    List<ListedParty> on(Collection<Membership> listings) {
        facts.statements().forEach(it -> details.add(it.label(), it.value()));
        Details all = details.build();
        return listings.stream().map(listing -> on(listing, all)).toList();
    }

    /**
     * That a party stands on a list.
     *
     * @param since null where the publisher does not say
     */
    record Membership(String listId, @Nullable LocalDate since) {
        /** The earlier of two listings on one list. */
        Membership earlier(Membership other) {
            boolean first = other.since == null || since != null && !since.isAfter(other.since);
            return first ? this : other;
        }
    }

    private ListedParty on(Membership listing, Details all) {
        return new ListedParty(
                new PartyId(listing.listId(), number),
                kind,
                sortedNames(),
                facts.genders(),
                facts.birthDates(),
                facts.birthPlaces(),
                facts.countries(),
                facts.identifiers(),
                addresses.stream().sorted(BY_ID).toList(),
                new Listing(
                        List.copyOf(programmes),
                        listing.since(),
                        null,
                        List.of(),
                        legalActs.stream()
                                .map(title -> new LegalAct(null, title, null, null, Details.NONE))
                                .toList(),
                        null,
                        null,
                        List.of(),
                        remarks),
                all,
                List.of());
    }

    private List<ListedName> sortedNames() {
        List<ListedName> sorted = new ArrayList<>(names);
        ListedName primary = sorted.removeFirst();
        sorted.sort(BY_TEXT);
        sorted.addFirst(primary);
        return sorted.stream().distinct().toList();
    }
}
