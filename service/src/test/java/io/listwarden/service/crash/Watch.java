package io.listwarden.service.crash;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks up without a pause, and holds every answer against the edition that it says it is of. */
final class Watch implements AutoCloseable {
    private final Application application;
    private final ConcurrentMap<Integer, Edition> editions;
    private final AtomicInteger answers = new AtomicInteger();
    private final Queue<String> violations = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    Watch(Application application, ConcurrentMap<Integer, Edition> editions) {
        this.application = application;
        this.editions = editions;
    }

    void start() {
        Thread.ofPlatform().daemon().name("watch").start(this::look);
    }

    private void look() {
        while (!over) {
            application
                    .ask("/v1/lookups?name=Zarkon%20Shipping&threshold=0.3")
                    .ifPresent(this::hold);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void hold(JsonNode answer) {
        answers.incrementAndGet();
        int version = answer.path("generation").path("lists").path(0).path("version").asInt(0);
        String word = editions.getOrDefault(version, new Edition(26, 0)).word();
        List<String> names = new ArrayList<>();
        answer.path("results")
                .forEach(it -> names.add(it.path("matchedName").path("text").asString("")));
        boolean whole =
                names.size() == Edition.WITNESSES
                        && names.stream().allMatch((Edition.WITNESS + " " + word)::equals);
        if (!whole) {
            violations.add("version %d (%s): %s".formatted(version, word, names));
        }
    }

    /** How many answers there were. */
    int answers() {
        return answers.get();
    }

    /** Answers that were not one whole edition. */
    List<String> violations() {
        return List.copyOf(violations);
    }

    @Override
    public void close() {
        over = true;
    }
}
