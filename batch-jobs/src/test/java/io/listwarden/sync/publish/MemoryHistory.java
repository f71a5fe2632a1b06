package io.listwarden.sync.publish;

import io.listwarden.contracts.generation.JsonBlob;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.link.Links;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyJson;
import io.listwarden.contracts.vendor.Register;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** A history in memory, for tests of what comes after it. Safe for any number of threads. */
public final class MemoryHistory implements ServedLists, GenerationNumbers, Resolutions {
    private static final Instant FETCHED = Instant.parse("2026-01-02T03:04:05Z");

    private final SortedMap<String, List<Version>> lists = new TreeMap<>();
    private long number;
    private int readings;
    private int resolvings;
    private Register register = Register.EMPTY;
    private int registerVersion = 1;
    private Links links = Links.NONE;
    private boolean failsToResolve;

    private record Version(ServedList served, List<ListedParty> parties) {}

    /** Accepts the next version of a list, without a recorded blob. */
    public void accept(String listId, List<ListedParty> parties) {
        accept(listId, parties, null, parties.size());
    }

    /** Accepts the next version of a list. */
    public synchronized void accept(
            String listId, List<ListedParty> parties, @Nullable String blobSha256, int partyCount) {
        List<Version> versions = lists.computeIfAbsent(listId, id -> new ArrayList<>());
        versions.add(
                new Version(
                        new ServedList(
                                listId,
                                versions.size() + 1,
                                null,
                                FETCHED,
                                blobSha256,
                                partyCount,
                                Duration.ofHours(30)),
                        List.copyOf(parties)));
    }

    /** How often parties were read. */
    public synchronized int readings() {
        return readings;
    }

    @Override
    public synchronized List<ServedList> current() {
        return lists.values().stream().map(versions -> versions.getLast().served()).toList();
    }

    @Override
    public void parties(String listId, int version, Consumer<ListedParty> parties) {
        version(listId, version).parties().forEach(parties);
    }

    private synchronized Version version(String listId, int version) {
        readings++;
        return lists.getOrDefault(listId, List.of()).get(version - 1);
    }

    /** The register in force, from now on. */
    public synchronized void register(Register next) {
        register = next;
        registerVersion++;
    }

    /** What the lists are resolved to from now on. */
    public synchronized void resolveTo(Links next) {
        links = next;
        failsToResolve = false;
    }

    synchronized void failToResolve() {
        failsToResolve = true;
    }

    /** How often lists were resolved. */
    synchronized int resolvings() {
        return resolvings;
    }

    @Override
    public synchronized Optional<Registered> register() {
        return Optional.of(new Registered(registerVersion, JsonBlob.of(register).sha256()));
    }

    @Override
    public synchronized JsonBlob content(Registered registered) {
        return JsonBlob.of(register);
    }

    @Override
    public synchronized String basis(List<Manifest.Entry> lists) {
        String all = registerVersion + " " + links + " " + lists;
        return PartyJson.hash(all.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public synchronized Links resolve(String basis, List<Manifest.Entry> lists) {
        resolvings++;
        if (failsToResolve) {
            throw new IllegalStateException("nothing can be resolved");
        }
        return links;
    }

    @Override
    public synchronized Manifest next(long above, LongFunction<Manifest> manifest) {
        number = Math.max(number, above) + 1;
        return manifest.apply(number);
    }

    /** Numbers that other publishers took. */
    synchronized void takeNumbers(int count) {
        number += count;
    }
}
