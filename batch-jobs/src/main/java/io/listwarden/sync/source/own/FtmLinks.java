package io.listwarden.sync.source.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The entities that are no parties and say something of one, by the party's id or their own. */
final class FtmLinks {
    private static final List<String> OWNERS = List.of("holder", "entity", "asset");

    private final Map<String, FtmEntity> byId = new HashMap<>();
    private final Map<String, List<FtmEntity>> byOwner = new HashMap<>();

    void add(FtmEntity entity) {
        byId.put(entity.id(), entity);
        OWNERS.stream()
                .flatMap(owner -> entity.values(owner).stream())
                .distinct()
                .forEach(
                        owner ->
                                byOwner.computeIfAbsent(owner, _ -> new ArrayList<>(1))
                                        .add(entity));
    }

    /** Those that name the party as theirs, that the party names, or that stand inside it. */
    List<FtmEntity> of(FtmEntity party) {
        return Stream.of(
                        byOwner.getOrDefault(party.id(), List.<FtmEntity>of()).stream(),
                        party.values("addressEntity").stream()
                                .filter(byId::containsKey)
                                .map(byId::get),
                        party.nested().stream())
                .flatMap(entities -> entities)
                .distinct()
                .toList();
    }
}
