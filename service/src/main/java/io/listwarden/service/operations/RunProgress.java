package io.listwarden.service.operations;

import io.listwarden.contracts.api.ApiJson;
import io.listwarden.service.web.ProblemException;
import io.listwarden.service.web.ProblemType;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.RunState;
import io.listwarden.sync.history.SyncRun;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Tells clients how a run goes, until it ends. Looks into the run log again and again, because the
 * run may be another process's.
 */
final class RunProgress {
    private static final int MOST_FOLLOWERS = 100;

    private final RunLog runs;
    private final Pace pace;
    private final Semaphore places = new Semaphore(MOST_FOLLOWERS);
    private volatile boolean closing;

    RunProgress(RunLog runs, Pace pace) {
        this.runs = runs;
        this.pace = pace;
    }

    /**
     * How often and how long.
     *
     * @param look time between two looks into the run log
     * @param heartbeat longest silence; a comment breaks it, so that a dead connection is noticed
     * @param atMost longest time that one client is told; it may ask again
     */
    record Pace(Duration look, Duration heartbeat, Duration atMost) {
        static final Pace DEFAULT =
                new Pace(Duration.ofMillis(250), Duration.ofSeconds(15), Duration.ofMinutes(15));
    }

    /** Ends the open streams, so that they do not hold up the shutdown. */
    @EventListener
    void close(ContextClosedEvent event) {
        closing = true;
    }

    /**
     * Starts telling: an event {@code progress} for each change, and {@code end} for the last one.
     *
     * @throws ProblemException if too many are being told already
     */
    SseEmitter follow(SyncRun run) {
        if (!places.tryAcquire()) {
            throw ProblemException.of(
                    ProblemType.UNAVAILABLE, "Too many clients follow runs; ask again later.");
        }
        SseEmitter emitter = new SseEmitter(pace.atMost.plus(pace.heartbeat).toMillis());
        Thread.ofVirtual().name("follow-", 0).start(() -> tell(run, emitter));
        return emitter;
    }

    private void tell(SyncRun run, SseEmitter emitter) {
        try {
            tellUntilItEnds(run, emitter);
            emitter.complete();
        } catch (IOException | IllegalStateException clientHasGone) {
            emitter.complete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        } catch (RuntimeException e) {
            emitter.completeWithError(e);
        } finally {
            places.release();
        }
    }

    private void tellUntilItEnds(SyncRun first, SseEmitter emitter)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        long lastSent = start;
        SyncRun known = first;
        send(known, emitter);
        while (known.state() == RunState.RUNNING
                && !closing
                && since(start).compareTo(pace.atMost) < 0) {
            Thread.sleep(pace.look);
            SyncRun now = runs.find(known.id()).orElse(known);
            if (!now.equals(known)) {
                known = now;
                send(known, emitter);
                lastSent = System.nanoTime();
            } else if (since(lastSent).compareTo(pace.heartbeat) >= 0) {
                emitter.send(SseEmitter.event().comment("still going"));
                lastSent = System.nanoTime();
            }
        }
    }

    private static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }

    private static void send(SyncRun run, SseEmitter emitter) throws IOException {
        emitter.send(
                SseEmitter.event()
                        .name(run.state() == RunState.RUNNING ? "progress" : "end")
                        .data(ApiJson.MAPPER.writeValueAsString(RunViews.run(run))));
    }
}
