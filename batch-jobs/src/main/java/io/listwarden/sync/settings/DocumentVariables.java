package io.listwarden.sync.settings;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Lets environment variables name documents: {@code LISTWARDEN_DOCUMENTS_US_CSL_URL}, or {@code
 * …_USCSL_URL}, is {@code listwarden.documents.us-csl.url}. Spring cannot know by itself which
 * underscores stand for dashes where the keys of a map are free, and would leave such a variable
 * unread without a word.
 */
public final class DocumentVariables implements EnvironmentPostProcessor {
    private static final String PREFIX = "LISTWARDEN_DOCUMENTS_";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        String variables = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        PropertySource<?> source = environment.getPropertySources().get(variables);
        if (source != null && source.getSource() instanceof Map<?, ?> set) {
            Map<String, Object> named = named(set);
            if (!named.isEmpty()) {
                environment
                        .getPropertySources()
                        .addAfter(variables, new MapPropertySource("documentVariables", named));
            }
        }
    }

    private static Map<String, Object> named(Map<?, ?> variables) {
        Map<String, Object> named = new HashMap<>();
        variables.forEach(
                (name, value) -> {
                    String variable = name.toString().toUpperCase(Locale.ROOT);
                    if (variable.startsWith(PREFIX)) {
                        named.put(property(variable), value);
                    }
                });
        return named;
    }

    private static String property(String variable) {
        String rest = variable.substring(PREFIX.length());
        for (String id : ListwardenSettings.DOCUMENT_IDS) {
            for (String dash : new String[] {"_", "-", ""}) {
                String key = id.toUpperCase(Locale.ROOT).replace("-", dash) + "_";
                if (rest.startsWith(key) && rest.length() > key.length()) {
                    String setting = rest.substring(key.length()).toLowerCase(Locale.ROOT);
                    return "listwarden.documents.%s.%s".formatted(id, setting.replace('_', '-'));
                }
            }
        }
        throw new SettingsException(
                "The environment variable %s names no document; it is LISTWARDEN_DOCUMENTS_, an id of %s with _ for -, and the setting, as in LISTWARDEN_DOCUMENTS_US_CSL_URL."
                        .formatted(variable, ListwardenSettings.DOCUMENT_IDS));
    }
}
