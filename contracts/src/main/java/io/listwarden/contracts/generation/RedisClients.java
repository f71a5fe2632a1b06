package io.listwarden.contracts.generation;

import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/** Clients that never wait longer than they were told to. */
final class RedisClients {
    private static final Set<String> SCHEMES = Set.of("redis", "rediss");
    private static final int DEFAULT_PORT = 6379;

    /** Ample: lookups do not ask Redis. */
    private static final int CONNECTIONS = 8;

    /** A subscription that heard nothing for so long may be dead unnoticed; it is renewed. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private RedisClients() {}

    /**
     * Connects when first used.
     *
     * @throws IllegalArgumentException if the address is none; the message leaves it out, because
     *     it may hold a password
     */
    static RedisClient client(URI uri, Duration timeout) {
        if (!SCHEMES.contains(String.valueOf(uri.getScheme())) || uri.getHost() == null) {
            throw new IllegalArgumentException(
                    "the address of Redis is redis://host:port or rediss://host:port");
        }
        URI complete = uri.getPort() < 0 ? withDefaultPort(uri) : uri;
        return RedisClient.builder()
                .hostAndPort(complete.getHost(), complete.getPort())
                .clientConfig(
                        DefaultJedisClientConfig.builder(complete)
                                .timeoutMillis((int) timeout.toMillis())
                                .blockingSocketTimeoutMillis((int) SILENCE.toMillis())
                                .build())
                .poolConfig(pool(timeout))
                .build();
    }

    private static URI withDefaultPort(URI uri) {
        String user = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo() + "@";
        String rest = uri.getHost() + ":" + DEFAULT_PORT + uri.getRawPath();
        return URI.create(uri.getScheme() + "://" + user + rest);
    }

    /** Connections are tried before they are used, because the server may have been restarted. */
    private static ConnectionPoolConfig pool(Duration timeout) {
        ConnectionPoolConfig pool = new ConnectionPoolConfig();
        pool.setMaxTotal(CONNECTIONS);
        pool.setMaxIdle(CONNECTIONS);
        pool.setMaxWait(timeout);
        pool.setTestOnBorrow(true);
        pool.setJmxEnabled(false);
        return pool;
    }
}
