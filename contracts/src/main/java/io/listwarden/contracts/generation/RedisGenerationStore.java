package io.listwarden.contracts.generation;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

import org.jspecify.annotations.Nullable;

import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Generations in Redis or Valkey. What has to happen in one step is a script, so that no reader and
 * no second publisher comes in between.
 *
 * <p>Keys, all under the prefix: {@code manifest} is the current one, {@code manifest:<number>} are
 * the kept ones and {@code manifests} their numbers, {@code blob:<sha256>} the blobs, {@code
 * extract:<version>:<sha256>} what was made of them, {@code checked} when each list was found up to
 * date; {@code published} is the channel.
 */
public final class RedisGenerationStore implements GenerationStore {
    private static final String PUBLISH = Script.text("publish.lua");
    private static final String REMOVE = Script.text("remove.lua");

    private final RedisClient redis;
    private final RedisStoreSettings settings;

    /**
     * Connects when first used, not here.
     *
     * @param uri {@code redis://} or {@code rediss://}, with the credentials if any are needed
     */
    public RedisGenerationStore(URI uri, RedisStoreSettings settings) {
        this.redis = RedisClients.client(uri, settings.timeout());
        this.settings = settings;
    }

    @Override
    public Optional<Manifest> current() {
        return currentText().map(ManifestText::read);
    }

    private Optional<String> currentText() {
        return Optional.ofNullable(ask("read the manifest", () -> redis.get(key("manifest"))));
    }

    @Override
    public boolean has(String blobSha256) {
        return ask("look for a blob", () -> redis.exists(blobKey(blobSha256)));
    }

    @Override
    public void putBlob(String blobSha256, byte[] content) {
        SetParams onlyIfAbsent = SetParams.setParams().nx().px(settings.grace().toMillis());
        run("write a blob", () -> redis.set(bytes(blobKey(blobSha256)), content, onlyIfAbsent));
    }

    @Override
    public Optional<byte[]> blob(String blobSha256) {
        return Optional.ofNullable(ask("read a blob", () -> redis.get(bytes(blobKey(blobSha256)))));
    }

    @Override
    public void removeBlob(String blobSha256, byte[] corrupt) {
        run("remove a blob", () -> remove(blobKey(blobSha256), corrupt));
    }

    @Override
    public boolean keepExtract(String name) {
        long grace = settings.grace().toMillis();
        return ask("keep an extract", () -> redis.pexpire(extractKey(name), grace)) == 1;
    }

    @Override
    public void putExtract(String name, byte[] content) {
        SetParams passing = SetParams.setParams().px(settings.grace().toMillis());
        run("write an extract", () -> redis.set(bytes(extractKey(name)), content, passing));
    }

    @Override
    public Optional<byte[]> extract(String name) {
        return Optional.ofNullable(
                ask("read an extract", () -> redis.get(bytes(extractKey(name)))));
    }

    @Override
    public void removeExtract(String name, byte[] corrupt) {
        run("remove an extract", () -> remove(extractKey(name), corrupt));
    }

    private void remove(String key, byte[] corrupt) {
        redis.eval(bytes(REMOVE), List.of(bytes(key)), List.of(corrupt));
    }

    @Override
    public Publication publish(Manifest manifest, long basedOn) {
        List<String> keys = new ArrayList<>(List.of(key("manifest"), key("manifests")));
        manifest.blobs().forEach(sha256 -> keys.add(blobKey(sha256)));
        List<String> arguments =
                List.of(
                        settings.prefix(),
                        Long.toString(manifest.number()),
                        ManifestText.write(manifest),
                        Long.toString(basedOn),
                        unreadableCurrent(),
                        Integer.toString(settings.keptManifests()),
                        Long.toString(settings.grace().toMillis()));
        Object answer = ask("publish", () -> redis.eval(PUBLISH, keys, arguments));
        return Publication.valueOf((String) answer);
    }

    /** The current manifest's text if it is corrupt, so that exactly that one may be replaced. */
    private String unreadableCurrent() {
        return currentText().filter(text -> !isReadable(text)).orElse("");
    }

    private static boolean isReadable(String text) {
        try {
            ManifestText.read(text);
            return true;
        } catch (ListwardenException e) {
            return false;
        }
    }

    @Override
    public void checked(String listId, Instant at) {
        run("note a check", () -> redis.hset(key("checked"), listId, at.toString()));
    }

    @Override
    public Map<String, Instant> checkedAt() {
        Map<String, String> checks = ask("read the checks", () -> redis.hgetAll(key("checked")));
        try {
            return checks.entrySet().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Map.Entry::getKey, check -> Instant.parse(check.getValue())));
        } catch (DateTimeException e) {
            throw new ListwardenException(
                    FailureKind.CORRUPT, "A list's last check is not a time.", e);
        }
    }

    @Override
    public Subscription subscribe(Runnable onPublished) {
        return RedisSubscription.start(redis, key("published"), onPublished);
    }

    @Override
    public void close() {
        redis.close();
    }

    private String key(String name) {
        return settings.prefix() + name;
    }

    private String blobKey(String blobSha256) {
        return key("blob:" + blobSha256);
    }

    private String extractKey(String name) {
        return key("extract:" + name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void run(String what, Runnable command) {
        ask(
                what,
                () -> {
                    command.run();
                    return true;
                });
    }

    private static <T extends @Nullable Object> T ask(String what, Supplier<T> command) {
        try {
            return command.get();
        } catch (JedisException e) {
            throw new ListwardenException(
                    FailureKind.STORE_DOWN, "Redis did not " + what + ": " + e.getMessage(), e);
        }
    }
}
