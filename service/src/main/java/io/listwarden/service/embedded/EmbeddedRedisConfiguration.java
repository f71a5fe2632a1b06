package io.listwarden.service.embedded;

import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.RedisGenerationStore;
import io.listwarden.contracts.generation.RedisStoreSettings;
import io.listwarden.sync.settings.DataDirectory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where no Redis is configured, the process brings its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("environment.getProperty('listwarden.redis.url', '').isBlank()")
public class EmbeddedRedisConfiguration {
    @Bean
    EmbeddedRedis embeddedRedis(DataDirectory directory) {
        return EmbeddedRedis.start(directory.folder("redis"));
    }

    @Bean
    GenerationStore generationStore(EmbeddedRedis redis) {
        return new RedisGenerationStore(redis.uri(), RedisStoreSettings.DEFAULT);
    }
}
