package io.listwarden.contracts.generation;

import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;

/** Clients that never wait longer than they were told to. */
final class RedisClients {
    private static final int DEFAULT_PORT = 6379;

    /** Ample: lookups do not ask Redis. */
    private static final int CONNECTIONS = 8;

    /** A subscription that heard nothing for so long may be dead unnoticed; it is renewed. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private RedisClients() {}

    /** Connects when first used. */
    static RedisClient client(URI uri, Duration timeout) {
        return RedisClient.builder()
                .clientConfig(
                        DefaultJedisClientConfig.builder()
                                .timeoutMillis((int) timeout.toMillis())
                                .blockingSocketTimeoutMillis((int) SILENCE.toMillis())
                                .build())
                .fromURI(withPort(uri))
                .poolConfig(pool(timeout))
                .build();
    }

    /** Messages leave the address out: it may hold a password. */
    private static URI withPort(URI uri) {
        if (!"redis".equals(uri.getScheme()) && !"rediss".equals(uri.getScheme())
                || uri.getHost() == null) {
            throw new IllegalArgumentException(
                    "the address of Redis is redis://host:port or rediss://host:port");
        }
        return uri.getPort() >= 0 ? uri : withDefaultPort(uri);
    }

    private static URI withDefaultPort(URI uri) {
        try {
            String user = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo() + "@";
            return new URI(
                    uri.getScheme()
                            + "://"
                            + user
                            + uri.getHost()
                            + ":"
                            + DEFAULT_PORT
                            + uri.getRawPath());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the address of Redis cannot be understood");
        }
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
