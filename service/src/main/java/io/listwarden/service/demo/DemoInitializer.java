package io.listwarden.service.demo;

import io.listwarden.sync.settings.ListwardenSettings;
import io.listwarden.sync.settings.SettingsException;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * In the profile {@code demo}: starts the built-in publisher before anything else, and lays its
 * addresses under the configuration. Refuses to bring sample lists near a database or a Redis that
 * somebody configured.
 */
public final class DemoInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            return;
        }
        refuseSharedStores(environment);
        Path dataDir = dataDir(environment);
        DemoPublisher publisher =
                new DemoPublisher(dataDir.resolve("publisher"), Clock.systemUTC());
        context.addApplicationListener(
                event -> {
                    if (event instanceof ContextClosedEvent) {
                        publisher.close();
                    }
                });
        environment.getPropertySources().addLast(settings(dataDir, publisher));
    }

    private static void refuseSharedStores(ConfigurableEnvironment environment) {
        for (String property : new String[] {"spring.datasource.url", "listwarden.redis.url"}) {
            if (!environment.getProperty(property, "").isBlank()) {
                throw new SettingsException(
                        "The demo profile runs on embedded stores only, but %s is set."
                                .formatted(property));
            }
        }
    }

    private static Path dataDir(ConfigurableEnvironment environment) {
        String set = environment.getProperty("listwarden.data-dir", "");
        return set.isBlank()
                ? Binder.get(environment)
                        .bindOrCreate("listwarden", ListwardenSettings.class)
                        .dataDir()
                        .resolve("demo")
                : Path.of(set);
    }

    private static MapPropertySource settings(Path dataDir, DemoPublisher publisher) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("listwarden.demo", "true");
        settings.put("listwarden.data-dir", dataDir.toString());
        settings.put("listwarden.fetch.allowed-private-hosts", "127.0.0.1");
        for (String document : ListwardenSettings.DOCUMENT_IDS) {
            settings.put("listwarden.documents." + document + ".enabled", "false");
        }
        for (DemoDocument document : DemoDocument.values()) {
            String prefix = "listwarden.documents." + document.id() + ".";
            settings.put(prefix + "enabled", "true");
            settings.put(prefix + "url", publisher.urlOf(document.id()).toString());
            settings.put(prefix + "refresh-every", "10s");
            settings.put(prefix + "expected-minimum", "10");
        }
        return new MapPropertySource("demo", settings);
    }
}
