package io.listwarden.service;

import io.listwarden.service.embedded.EmbeddedRedisConfiguration;
import io.listwarden.service.history.HistoryConfiguration;
import io.listwarden.service.observability.ObservabilityConfiguration;
import io.listwarden.service.operations.OperationsConfiguration;
import io.listwarden.service.security.SecurityConfiguration;
import io.listwarden.service.web.WebConfiguration;
import io.listwarden.sync.StorageConfiguration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Start here: the parts of the application; which roles a process has is a matter of its
 * configuration.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    StorageConfiguration.class,
    EmbeddedRedisConfiguration.class,
    SecurityConfiguration.class,
    WebConfiguration.class,
    HistoryConfiguration.class,
    OperationsConfiguration.class,
    ObservabilityConfiguration.class,
    LookupRole.class,
    SyncRole.class,
    NoSyncRole.class,
    CatalogueOfDocuments.class
})
public class ListwardenApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(ListwardenApplication.class, arguments);
    }
}
