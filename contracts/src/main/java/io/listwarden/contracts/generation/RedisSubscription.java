package io.listwarden.contracts.generation;

import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;

import java.time.Duration;

/**
 * Listens until it is closed and connects again whenever the connection is lost. Its thread is a
 * virtual one, so that an interrupt ends the wait on the socket.
 */
final class RedisSubscription implements GenerationStore.Subscription {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final RedisClient redis;
    private final String channel;
    private final Runnable onPublished;
    private final Thread thread;
    private volatile boolean closed;
    private volatile Duration pause = FIRST_PAUSE;

    private RedisSubscription(RedisClient redis, String channel, Runnable onPublished) {
        this.redis = redis;
        this.channel = channel;
        this.onPublished = onPublished;
        this.thread = Thread.ofVirtual().name("listwarden-announcements").unstarted(this::listen);
    }

    static RedisSubscription start(RedisClient redis, String channel, Runnable onPublished) {
        RedisSubscription subscription = new RedisSubscription(redis, channel, onPublished);
        subscription.thread.start();
        return subscription;
    }

    private void listen() {
        while (!closed) {
            try {
                redis.subscribe(new Announcements(), channel);
            } catch (JedisException lost) {
                rest();
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(pause);
            Duration longer = pause.multipliedBy(2);
            pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private final class Announcements extends JedisPubSub {
        @Override
        public void onSubscribe(String channel, int subscribedChannels) {
            pause = FIRST_PAUSE;
            onPublished.run();
        }

        @Override
        public void onMessage(String channel, String number) {
            onPublished.run();
        }
    }
}
