package io.listwarden.sync;

import io.listwarden.sync.job.SyncConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * A process that only runs the jobs; needs {@code listwarden.redis.url} and {@code
 * spring.datasource.*}.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({StorageConfiguration.class, SyncConfiguration.class})
public class SyncWorker {
    /** Nothing is exported from here; whoever wants metrics runs the service with the role sync. */
    @Bean
    MeterRegistry meterRegistry() {
        return new SimpleMeterRegistry();
    }

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(SyncWorker.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setKeepAlive(true);
        application.run(arguments);
    }
}
