package io.listwarden.service.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.JsonBlob;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.generation.RedisGenerationStore;
import io.listwarden.contracts.generation.RedisStoreSettings;
import io.listwarden.contracts.link.Links;
import io.listwarden.contracts.testing.RealRedis;
import io.listwarden.service.index.TokenIndexBuilder;
import io.listwarden.service.resolution.SampleVendors;
import io.listwarden.service.resolution.Searches;
import io.listwarden.service.resolution.VendorHits;
import io.listwarden.service.resolution.Vendors;
import io.listwarden.service.snapshot.Snapshot.Origin;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import redis.clients.jedis.RedisClient;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class StoredResolutionTest {
    private static final JsonBlob REGISTER = JsonBlob.of(SampleVendors.REGISTER);
    private static final JsonBlob LINKS = JsonBlob.of(SampleVendors.LINKS);
    private static final JsonBlob NO_LINKS = JsonBlob.of(Links.NONE);

    private final RedisStoreSettings settings =
            RedisStoreSettings.DEFAULT.withPrefix(RealRedis.freshPrefix());
    private final GenerationStore store =
            new RedisGenerationStore(RealRedis.shared().uri(), settings);
    private final RedisClient redis = RealRedis.shared().client();
    private final StoredResolution resolutions =
            new StoredResolution(store, new TokenIndexBuilder());

    StoredResolutionTest() {
        for (JsonBlob blob : List.of(REGISTER, LINKS, NO_LINKS)) {
            store.putBlob(blob.sha256(), blob.content());
        }
    }

    @AfterEach
    void close() {
        store.close();
        redis.close();
    }

    private static Manifest manifest(int registerVersion, JsonBlob links) {
        return new Manifest(
                1,
                Instant.EPOCH,
                false,
                List.of(),
                new Manifest.Resolution(
                        registerVersion,
                        new Manifest.Part(REGISTER.sha256()),
                        new Manifest.Part(links.sha256()),
                        ""));
    }

    private static Snapshot snapshot(Manifest manifest, Vendors vendors) {
        return new Snapshot(
                manifest,
                PlainIndex.build(List.of()),
                List.of(),
                vendors,
                Origin.STORE,
                Instant.EPOCH);
    }

    private Vendors load(Manifest manifest) {
        return resolutions.load(manifest, Optional.empty());
    }

    @Test
    void registerAndLinksAreThoseThatTheManifestNames() {
        Vendors vendors = load(manifest(5, LINKS));

        assertThat(vendors.version()).isEqualTo(5);
        assertThat(vendors.register()).isEqualTo(SampleVendors.REGISTER);
        assertThat(vendors.links()).isEqualTo(SampleVendors.LINKS);
        VendorHits hits = new VendorHits(vendors, snapshot(manifest(5, LINKS), vendors).listings());
        assertThat(hits.find(Searches.named("Candiru"))).hasSize(1);
    }

    @Test
    void aGenerationWithoutThemHasNoVendors() {
        Vendors vendors = load(new Manifest(1, Instant.EPOCH, false, List.of(), null));

        assertThat(vendors.register().families()).isEmpty();
        assertThat(vendors.version()).isZero();
    }

    @Test
    void whatIsHeldAlreadyIsNotLoadedAgain() {
        Manifest first = manifest(5, LINKS);
        Snapshot held = snapshot(first, load(first));
        redis.del(key(REGISTER), key(LINKS));

        assertThat(resolutions.load(manifest(5, LINKS), Optional.of(held)))
                .isSameAs(held.vendors());
        Vendors relinked = resolutions.load(manifest(5, NO_LINKS), Optional.of(held));
        assertThat(relinked.register()).isSameAs(held.vendors().register());
        assertThat(relinked.links()).isEqualTo(Links.NONE);
    }

    @Test
    void aRegisterThatReturnsIsOfItsNewVersion() {
        Manifest first = manifest(5, LINKS);
        Snapshot held = snapshot(first, load(first));

        assertThat(resolutions.load(manifest(7, LINKS), Optional.of(held)).version()).isEqualTo(7);
    }

    @Test
    void whatIsMissingIsCorrupt() {
        redis.del(key(LINKS));

        assertCorrupt(LINKS);
    }

    @Test
    void whatWasAlteredIsCorruptAndRemoved() {
        for (JsonBlob blob : List.of(REGISTER, LINKS)) {
            redis.set(key(blob), "altered");

            assertCorrupt(blob);
            assertThat(store.has(blob.sha256())).isFalse();
            store.putBlob(blob.sha256(), blob.content());
        }
    }

    @Test
    void anotherBlobUnderTheNameIsCorruptToo() {
        redis.del(key(REGISTER));
        store.putBlob(REGISTER.sha256(), LINKS.content());

        assertCorrupt(REGISTER);
        assertThat(store.has(REGISTER.sha256())).isFalse();
    }

    private void assertCorrupt(JsonBlob blob) {
        assertThatThrownBy(() -> load(manifest(5, LINKS)))
                .isInstanceOfSatisfying(
                        ListwardenException.class,
                        e -> {
                            assertThat(e.kind()).isEqualTo(FailureKind.CORRUPT);
                            assertThat(e.detail()).contains(blob.sha256());
                        });
    }

    private String key(JsonBlob blob) {
        return settings.prefix() + "blob:" + blob.sha256();
    }
}
