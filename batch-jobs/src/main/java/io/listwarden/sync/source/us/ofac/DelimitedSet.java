package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.FieldTally;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a document joined into entries. They are one list: parties without their aliases
 * must never pass for a list, so a file that is missing, empty, cut or of another day ends the
 * reading.
 */
final class DelimitedSet {
    /** The publisher's column for remarks holds no more than this; the rest is a comment. */
    private static final int LONGEST_REMARKS = 1000;

    private final DelimitedMember entries;
    private final DelimitedMember addresses;
    private final DelimitedMember aliases;
    private final DelimitedMember comments;
    private final Map<String, DelimitedRow> parties = new LinkedHashMap<>();

    private DelimitedSet(FetchedDocument document, DelimitedFiles files, FieldTally fields) {
        entries =
                DelimitedMember.read(
                        document, files.entries(), DelimitedFiles.ENTRY_COLUMNS, fields);
        addresses =
                DelimitedMember.read(
                        document, files.addresses(), DelimitedFiles.ADDRESS_COLUMNS, fields);
        aliases =
                DelimitedMember.read(
                        document, files.aliases(), DelimitedFiles.ALIAS_COLUMNS, fields);
        comments =
                DelimitedMember.read(
                        document, files.comments(), DelimitedFiles.COMMENT_COLUMNS, fields);
    }

    /**
     * The entries in the order of their file.
     *
     * @throws MalformedListException naming the member, and the line and the number where one is
     *     wrong
     */
    static List<DelimitedEntry> read(
            FetchedDocument document, DelimitedFiles files, FieldTally fields) {
        DelimitedSet set = new DelimitedSet(document, files, fields);
        set.refuseEmpty();
        set.parties.putAll(byNumber(set.entries));
        set.refuseStrangers();
        set.refuseDuplicates();
        set.refuseShortened();
        return set.joined();
    }

    /** The rows of the entries' file by their numbers, each of which stands once. */
    static Map<String, DelimitedRow> byNumber(DelimitedMember entries) {
        Map<String, DelimitedRow> parties = new LinkedHashMap<>();
        for (DelimitedRow row : entries.rows()) {
            DelimitedRow before = parties.put(row.party(), row);
            if (before != null) {
                throw row.malformed(
                        "ent_num %s stands on line %d too".formatted(row.party(), before.line()));
            }
        }
        return parties;
    }

    private void refuseEmpty() {
        for (DelimitedMember member : List.of(entries, addresses, aliases)) {
            if (member.rows().isEmpty()) {
                throw new MalformedListException(
                        "The member %s holds no row.".formatted(member.name()));
            }
        }
    }

    private void refuseStrangers() {
        for (DelimitedMember member : List.of(addresses, aliases, comments)) {
            for (DelimitedRow row : member.rows()) {
                if (!parties.containsKey(row.party())) {
                    throw row.malformed(
                            "ent_num %s is on no row of %s, so the files are not of one day"
                                    .formatted(row.party(), entries.name()));
                }
            }
        }
    }

    private void refuseDuplicates() {
        for (DelimitedMember member : List.of(addresses, aliases)) {
            Set<String> numbers = new HashSet<>();
            for (DelimitedRow row : member.rows()) {
                row.requireNumber(1, "the second column");
                if (!numbers.add(row.party() + " " + row.values().get(1))) {
                    throw row.malformed("its number stands on another row of its party too");
                }
            }
        }
    }

    /**
     * A file may have been cut between two rows. Where its sisters have the end mark, it shows by
     * that; without any mark it shows by a party without a row of addresses, which the publisher
     * writes even if there is none.
     */
    private void refuseShortened() {
        List<DelimitedMember> members = List.of(entries, addresses, aliases);
        boolean marked = members.stream().anyMatch(DelimitedMember::marked);
        for (DelimitedMember member : members) {
            if (marked && !member.marked()) {
                throw new MalformedListException(
                        "The member %s lacks the end mark 0x1A that others have: it is cut behind line %d."
                                .formatted(member.name(), member.rows().getLast().line()));
            }
        }
        if (!marked) {
            refuseWithoutAddressRow();
        }
    }

    private void refuseWithoutAddressRow() {
        Set<String> addressed =
                addresses.rows().stream().map(DelimitedRow::party).collect(Collectors.toSet());
        for (DelimitedRow row : entries.rows()) {
            if (!addressed.contains(row.party())) {
                throw row.malformed(
                        "ent_num %s has no row in %s, which ends without 0x1A: it is cut"
                                .formatted(row.party(), addresses.name()));
            }
        }
    }

    private List<DelimitedEntry> joined() {
        Map<String, List<DelimitedRow>> addressesOf = grouped(addresses);
        Map<String, List<DelimitedRow>> aliasesOf = grouped(aliases);
        Map<String, List<DelimitedRow>> commentsOf = grouped(comments);
        return entries.rows().stream()
                .map(
                        row ->
                                entry(
                                        row,
                                        addressesOf.getOrDefault(row.party(), List.of()),
                                        aliasesOf.getOrDefault(row.party(), List.of()),
                                        commentsOf.getOrDefault(row.party(), List.of())))
                .toList();
    }

    private static Map<String, List<DelimitedRow>> grouped(DelimitedMember member) {
        Map<String, List<DelimitedRow>> groups = new HashMap<>();
        member.rows()
                .forEach(
                        row ->
                                groups.computeIfAbsent(row.party(), key -> new ArrayList<>())
                                        .add(row));
        return groups;
    }

    /** An entry with the remarks whole: they are cut wherever the column ends, even in a word. */
    static DelimitedEntry entry(
            DelimitedRow row,
            List<DelimitedRow> addresses,
            List<DelimitedRow> aliases,
            List<DelimitedRow> comments) {
        String remarks =
                Stream.concat(
                                Stream.ofNullable(row.get(EntryColumn.REMARKS)),
                                comments.stream()
                                        .flatMap(comment -> Stream.ofNullable(comment.get(1))))
                        .collect(Collectors.joining());
        boolean cut =
                comments.isEmpty() && remarks.length() >= LONGEST_REMARKS && !remarks.endsWith(".");
        return new DelimitedEntry(row, addresses, aliases, blankToNull(remarks), cut);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
