package io.listwarden.sync.source.us.bis;

import io.listwarden.contracts.party.NameType;
import io.listwarden.sync.source.us.EmbeddedNames;
import io.listwarden.sync.source.us.bis.EntityCell.Alias;
import io.listwarden.sync.source.us.bis.EntityCell.Place;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds name, aliases and addresses in the prose of an Entity cell, line by line: {@code Name,
 * a.k.a., the following two aliases:}, then lines that begin with a dash, then addresses parted by
 * {@code ; and}, and perhaps a part of the entity with names and addresses of its own.
 */
final class EntityCellReader {
    private static final Pattern ANNOUNCEMENT =
            Pattern.compile(
                    "[,;(]?\\s*\\b(?:[af]\\.\\s?k\\.\\s?a\\.?|also known as)[,:]?\\s*(?:the"
                            + " following|including)\\s+(?<count>[\\p{L}-]{1,20}|\\d{1,3})"
                            + "\\s+alias(?:es)?\\b\\s*[:.;,]?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "\\(\\s*see\\s+[^()]{0,200}\\b(?:address|addresses|entry|entries)\\b[^()]{0,200}\\)\\s*\\.?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PART =
            Pattern.compile(
                    "(?<part>subordinate (?:institution|entit)[\\p{L}]{0,4}|affiliated"
                            + " entit(?:y|ies))\\s*[:.—–-]*\\s*(?<rest>.*)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESSES =
            Pattern.compile(
                    "addresse?s?(?: (?:for|of) [^:]{1,200})?\\s*:\\s*(?<rest>.*)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKED =
            Pattern.compile(
                    ",\\s+(?:[af]\\.\\s?k\\.\\s?a\\b|(?:also|formerly) known as\\b)",
                    Pattern.CASE_INSENSITIVE);

    /** Words that lead from the aliases to what follows. */
    private static final Pattern BRIDGE =
            Pattern.compile("[;,]?\\s*and to include the following\\b.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern DASH = Pattern.compile("^(?:[—–―]|--?(?=\\s*\\p{L}))\\s*");
    private static final Pattern NEXT_ALIAS =
            Pattern.compile(";\\s*(?:and\\b\\s*)?(?=[—–―])", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT_ADDRESS =
            Pattern.compile(";\\s*(?:and\\b\\s*)?", Pattern.CASE_INSENSITIVE);
    private @Nullable String name;
    private @Nullable Integer stated;
    private int read;
    private String part = "";
    private String partName = "";
    private boolean awaitsAddress;
    private final List<Alias> aliases = new ArrayList<>();
    private final List<Place> addresses = new ArrayList<>();
    private final List<String> references = new ArrayList<>();

    /** The next line. */
    void accept(String line) {
        Matcher reference = REFERENCE.matcher(line);
        reference.results().forEach(match -> references.add(match.group().strip()));
        String rest = reference.replaceAll("").strip();
        if (!rest.isEmpty()) {
            said(rest);
        }
    }

    /** What was found; the name is blank where there was no line. */
    EntityCell cell() {
        return new EntityCell(
                name == null ? "" : name, aliases, addresses, references, stated, read);
    }

    private void said(String line) {
        Matcher partly = PART.matcher(line);
        Matcher announced = ADDRESSES.matcher(line);
        if (name == null) {
            readFirstName(partly.matches() ? partly.group("rest") : line);
        } else if (DASH.matcher(line).find()) {
            addAliases(line);
        } else if (partly.matches()) {
            part = partly.group("part");
            partName = "";
            awaitsAddress = false;
            if (!partly.group("rest").isBlank()) {
                readName(partly.group("rest"));
            }
        } else if (announced.matches()) {
            addAddresses(announced.group("rest"));
        } else if (part.isEmpty() || awaitsAddress) {
            addAddresses(line);
        } else {
            readName(line);
        }
    }

    /** A row of a part of another entity begins with what it is: the name may stand below that. */
    private void readFirstName(String line) {
        if (!line.isBlank()) {
            readName(line);
        }
    }

    /** Takes in a line that begins with the name of the entity or of a part of it. */
    private void readName(String line) {
        Matcher announcement = ANNOUNCEMENT.matcher(line);
        if (announcement.find()) {
            call(line.substring(0, announcement.start()));
            addInLine(
                    announce(announcement.group("count")),
                    line.substring(announcement.end()).strip());
        } else if (line.endsWith(",")) {
            call(line);
        } else {
            NameAndAddress parted = NameAndAddress.of(line);
            call(parted.name());
            addAddresses(parted.address());
        }
    }

    private void call(String text) {
        String called = Sentence.withoutEnd(text);
        if (name == null) {
            name = withoutAliases(called);
        } else if (!called.isEmpty()) {
            partName = called;
            awaitsAddress = true;
            aliases.add(new Alias(called, NameType.ALIAS, part));
        }
    }

    /** {@code X, a.k.a. Y} is X with an alias; {@code X (f.k.a. Y)} is how X is written. */
    private String withoutAliases(String called) {
        Matcher marked = MARKED.matcher(called);
        if (!marked.find() || called.substring(0, marked.start()).indexOf('(') >= 0) {
            return called;
        }
        for (EmbeddedNames.Found found : EmbeddedNames.in(called)) {
            String alias = Sentence.withoutEnd(found.text());
            if (found.type() != NameType.VARIATION && !alias.isEmpty()) {
                aliases.add(new Alias(alias, found.type(), part));
            }
        }
        return Sentence.withoutEnd(called.substring(0, marked.start()));
    }

    /** Aliases behind their announcement on the same line, if any, and addresses behind those. */
    private void addInLine(int count, String rest) {
        if (DASH.matcher(rest).find()) {
            addAliases(rest);
            return;
        }
        int left = count;
        for (String item : NEXT_ADDRESS.split(rest, -1)) {
            if (left-- > 0) {
                addAliases(item.strip());
            } else {
                addAddresses(item);
            }
        }
    }

    private int announce(String count) {
        Integer number = NumberWords.read(count);
        if (number == null) {
            return 0;
        }
        stated = (stated == null ? 0 : stated) + number;
        return number;
    }

    private void addAliases(String line) {
        for (String item : NEXT_ALIAS.split(line, -1)) {
            String text = DASH.matcher(item.strip()).replaceFirst("");
            Matcher announcement = ANNOUNCEMENT.matcher(text);
            if (announcement.find()) {
                announce(announcement.group("count"));
                text = text.substring(0, announcement.start());
            }
            String alias = Sentence.withoutEnd(BRIDGE.matcher(text).replaceFirst(""));
            if (!alias.isEmpty()) {
                read++;
                aliases.add(new Alias(alias, NameType.ALIAS, part));
            }
        }
    }

    private void addAddresses(String line) {
        for (String item : NEXT_ADDRESS.split(BRIDGE.matcher(line).replaceFirst(""), -1)) {
            String address = Sentence.withoutEnd(item);
            if (!address.isEmpty()) {
                awaitsAddress = false;
                addresses.add(new Place(address, partName));
            }
        }
    }
}
