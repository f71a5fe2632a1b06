package io.listwarden.sync.source.ch;

import io.listwarden.sync.source.xml.XmlCursor;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Walks the document and hands over its targets one by one. Old states inside {@code modification}
 * are passed over unread: they repeat whole targets.
 */
final class TargetReader {
    private final XmlCursor cursor;
    private final Consumer<Target> targets;
    private final Set<String> keys = new HashSet<>();
    private @Nullable Target open;

    private TargetReader(XmlCursor cursor, Consumer<Target> targets) {
        this.cursor = cursor;
        this.targets = targets;
    }

    /**
     * Reads all targets behind the cursor, which stands at the root.
     *
     * @return how many there are
     */
    static int read(XmlCursor cursor, Consumer<Target> targets) {
        TargetReader reader = new TargetReader(cursor, targets);
        while (cursor.next()) {
            reader.take();
        }
        reader.close();
        return reader.keys.size();
    }

    private void take() {
        String path = cursor.path();
        if (path.startsWith("target/") || path.startsWith("modification/")) {
            takePart(path);
        } else {
            close();
            takeTop(path);
        }
    }

    private void close() {
        if (open != null) {
            targets.accept(open);
            open = null;
        }
    }

    private void takeTop(String path) {
        switch (path) {
            case References.ROOT + "/target" -> begin();
            // read before; once more, so that what is unknown in them is counted
            case References.PROGRAM -> cursor.unmarshal(ProgramElement.class);
            case References.PLACE -> cursor.unmarshal(PlaceElement.class);
            default -> cursor.skipUnknown();
        }
    }

    private void begin() {
        String key = cursor.mapping(() -> Ssid.key(cursor.attribute("ssid")));
        cursor.record("target " + key);
        if (!keys.add(key)) {
            throw cursor.malformed("The ssid " + key + " stands on two targets.");
        }
        Target target = new Target(key);
        String setId = cursor.attribute("sanctions-set-id");
        if (setId != null) {
            target.setIds.add(setId);
        }
        open = target;
    }

    private void takePart(String path) {
        Target target = Objects.requireNonNull(open, path);
        switch (path) {
            case "target/sanctions-set-id" -> target.setIds.add(cursor.text());
            case "target/foreign-identifier" -> target.foreignIdentifiers.add(cursor.text());
            case "target/generic-attribute" -> takeAttribute(target);
            case "target/individual" -> takeBody(target, PartyElement.Individual.class);
            case "target/entity" -> takeBody(target, PartyElement.Entity.class);
            case "target/object" -> takeBody(target, PartyElement.Thing.class);
            case "target/modification" -> takeModification(target);
            case "modification/added", "modification/removed" -> cursor.skip();
            default -> cursor.skipUnknown();
        }
    }

    private void takeBody(Target target, Class<? extends PartyElement> type) {
        target.bodies.add(cursor.unmarshal(type));
    }

    private void takeAttribute(Target target) {
        String name = cursor.attribute("name");
        target.genericAttributes.add(
                "generic-attribute" + (name == null ? "" : "." + name.strip()),
                cursor.text().strip());
    }

    private void takeModification(Target target) {
        Modification modification = Modification.at(cursor);
        if (!modification.isKnown()) {
            cursor.countUnknown("modification@modification-type=" + modification.type());
        }
        target.modifications.add(modification);
    }
}
