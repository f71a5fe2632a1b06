package io.listwarden.contracts.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.GenerationStore.Publication;
import io.listwarden.contracts.testing.RealRedis;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import redis.clients.jedis.RedisClient;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class RedisGenerationStoreTest extends GenerationStoreContract {
    private final RedisStoreSettings settings =
            new RedisStoreSettings(
                    RealRedis.freshPrefix(), 3, Duration.ofMinutes(1), Duration.ofSeconds(2));
    private final RedisClient redis = RealRedis.shared().client();

    @Override
    GenerationStore open() {
        return new RedisGenerationStore(RealRedis.shared().uri(), settings);
    }

    @AfterEach
    void closeTheClient() {
        redis.close();
    }

    @Test
    void theDefaultsAreTheDocumentedOnes() {
        assertThat(RedisStoreSettings.DEFAULT)
                .isEqualTo(
                        new RedisStoreSettings(
                                "listwarden:", 10, Duration.ofHours(1), Duration.ofSeconds(2)));
        assertThatThrownBy(
                        () ->
                                new RedisStoreSettings(
                                        "", 0, Duration.ofHours(1), Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RedisStoreSettings("", 1, Duration.ZERO, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAlteredManifestIsCorruptAndReplacedByTheNextPublication() {
        put(1);
        store().publish(manifest(5, sha(1)), 0);
        String text = redis.get(key("manifest"));

        for (String altered :
                new String[] {
                    text.replace("list-0", "list-1"),
                    text.replaceFirst("5\n", "6\n"),
                    text.substring(0, text.length() / 2),
                    "",
                    "5",
                    "nonsense\nnonsense\nnonsense"
                }) {
            redis.set(key("manifest"), altered);
            assertFails(FailureKind.CORRUPT, store()::current);

            assertThat(store().publish(manifest(6, sha(1)), 0)).isEqualTo(Publication.TAKEN);
            assertThat(store().current()).contains(manifest(6, sha(1)));
        }
    }

    @Test
    void aBlobThatNoManifestNamesGoesByItself() {
        put(1, 2);
        store().publish(manifest(1, sha(1)), 0);

        assertThat(expiry(1)).isEqualTo(-1);
        assertThat(expiry(2)).isBetween(1L, 60_000L);
    }

    @Test
    void aBlobStaysAsLongAsAKeptManifestNamesIt() {
        put(1, 2, 3);
        store().publish(manifest(1, sha(1), sha(2)), 0);
        store().publish(manifest(2, sha(2), sha(3)), 1);
        store().publish(manifest(3, sha(3)), 2);

        assertThat(expiry(1)).isEqualTo(-1);

        store().publish(manifest(4, sha(3)), 3);
        assertThat(expiry(1)).isBetween(1L, 60_000L);
        assertThat(expiry(2)).isEqualTo(-1);
        assertThat(redis.exists(key("manifest:1"))).isFalse();
        assertThat(redis.exists(key("manifest:2"))).isTrue();

        store().publish(manifest(5, sha(3)), 4);
        assertThat(expiry(2)).isBetween(1L, 60_000L);
        assertThat(expiry(3)).isEqualTo(-1);
        assertThat(redis.zrange(key("manifests"), 0, -1)).containsExactly("3", "4", "5");
    }

    @Test
    void registerAndLinksStayAsLongAsAKeptManifestNamesThem() {
        put(1, 2, 3, 4);
        store().publish(resolved(1, sha(1), sha(2), sha(3)), 0);
        assertThat(expiry(2)).as("the register is needed").isEqualTo(-1);
        store().publish(resolved(2, sha(1), sha(2), sha(4)), 1);
        store().publish(manifest(3, sha(1)), 2);

        assertThat(expiry(3)).as("links of the first").isEqualTo(-1);

        store().publish(manifest(4, sha(1)), 3);
        assertThat(expiry(3)).as("links of the first").isBetween(1L, 60_000L);
        assertThat(expiry(2)).as("the register").isEqualTo(-1);
        assertThat(expiry(4)).as("links of the second").isEqualTo(-1);

        store().publish(manifest(5, sha(1)), 4);
        assertThat(expiry(2)).as("the register").isBetween(1L, 60_000L);
        assertThat(expiry(4)).as("links of the second").isBetween(1L, 60_000L);
        assertThat(expiry(1)).as("the list").isEqualTo(-1);
    }

    @Test
    void aBlobThatIsNeededAgainStaysAgain() {
        put(1, 2);
        store().publish(manifest(1, sha(1)), 0);
        for (int number = 2; number <= 4; number++) {
            store().publish(manifest(number, sha(2)), number - 1);
        }
        assertThat(expiry(1)).isPositive();

        put(1);
        assertThat(expiry(1)).isPositive();
        store().publish(manifest(5, sha(1)), 4);

        assertThat(expiry(1)).isEqualTo(-1);
    }

    @Test
    void puttingABlobThatIsServedDoesNotEndangerIt() {
        put(1);
        store().publish(manifest(1, sha(1)), 0);

        put(1);

        assertThat(expiry(1)).isEqualTo(-1);
    }

    @Test
    void aCheckThatIsNoTimeIsCorrupt() {
        redis.hset(key("checked"), "eu-fsf", "yesterday");

        assertFails(FailureKind.CORRUPT, store()::checkedAt);
    }

    @Test
    @Timeout(60)
    void aStoreThatIsAwayOrSilentEndsInStoreDownWithinTheTimeout() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            URI uri = URI.create("redis://:secret@127.0.0.1:" + silent.getLocalPort());
            assertEveryCallFails(uri);
        }
        assertEveryCallFails(URI.create("redis://:secret@127.0.0.1:1"));
    }

    private static void assertEveryCallFails(URI uri) {
        RedisStoreSettings impatient =
                new RedisStoreSettings("x:", 1, Duration.ofMinutes(1), Duration.ofMillis(100));
        try (GenerationStore away = new RedisGenerationStore(uri, impatient)) {
            assertFails(FailureKind.STORE_DOWN, away::current);
            assertFails(FailureKind.STORE_DOWN, () -> away.has(sha(1)));
            assertFails(FailureKind.STORE_DOWN, () -> away.putBlob(sha(1), new byte[1]));
            assertFails(FailureKind.STORE_DOWN, () -> away.blob(sha(1)));
            assertFails(FailureKind.STORE_DOWN, () -> away.removeBlob(sha(1), new byte[1]));
            assertFails(FailureKind.STORE_DOWN, () -> away.keepExtract("1:ab"));
            assertFails(FailureKind.STORE_DOWN, () -> away.putExtract("1:ab", new byte[1]));
            assertFails(FailureKind.STORE_DOWN, () -> away.extract("1:ab"));
            assertFails(FailureKind.STORE_DOWN, () -> away.removeExtract("1:ab", new byte[1]));
            assertFails(FailureKind.STORE_DOWN, () -> away.publish(manifest(1, sha(1)), 0));
            assertFails(FailureKind.STORE_DOWN, () -> away.checked("eu-fsf", Instant.EPOCH));
            assertFails(FailureKind.STORE_DOWN, away::checkedAt);
        }
    }

    @Test
    @Timeout(60)
    void aServerThatWasRestartedIsUsedAgainAndSubscriptionsGoOn() throws InterruptedException {
        Semaphore calls = new Semaphore(0);
        try (RealRedis own = RealRedis.start();
                GenerationStore restarted = new RedisGenerationStore(own.uri(), settings);
                GenerationStore.Subscription subscription = restarted.subscribe(calls::release)) {
            assertThat(subscription).isNotNull();
            assertThat(calls.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            own.stop();
            assertFails(FailureKind.STORE_DOWN, restarted::current);

            own.startAgain();

            assertThat(restarted.current()).isEmpty();
            assertThat(calls.tryAcquire(20, TimeUnit.SECONDS)).as("on reconnection").isTrue();
            restarted.putBlob(sha(1), new byte[] {1});
            restarted.publish(manifest(1, sha(1)), 0);
            assertThat(calls.tryAcquire(10, TimeUnit.SECONDS)).as("on publication").isTrue();
        }
    }

    @Test
    void anAddressThatIsNotOfRedisIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(
                        () ->
                                new RedisGenerationStore(
                                        URI.create("http://:secret@localhost"), settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void thePasswordOfTheAddressIsGivenAndThePortMayBeLeftOut() {
        try (RealRedis own = RealRedis.start();
                RedisClient owner = own.client()) {
            owner.configSet("requirepass", "se:cret");
            URI known = URI.create("redis://:se%3Acret@127.0.0.1:" + own.uri().getPort());
            try (GenerationStore locked = new RedisGenerationStore(own.uri(), settings);
                    GenerationStore opened = new RedisGenerationStore(known, settings)) {
                assertFails(FailureKind.STORE_DOWN, locked::current);
                assertThat(opened.current()).isEmpty();
            }
        }
        new RedisGenerationStore(URI.create("redis://localhost"), settings).close();
    }

    private long expiry(int blob) {
        return redis.pttl(key("blob:" + sha(blob)));
    }

    private String key(String name) {
        return settings.prefix() + name;
    }

    private static void assertFails(FailureKind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ListwardenException.class,
                        e -> {
                            assertThat(e.kind()).isEqualTo(kind);
                            assertThat(e.detail()).doesNotContain("secret");
                        });
    }
}
