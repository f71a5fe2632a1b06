package io.listwarden.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Holds the table of features in docs/lookups.md to the matcher's. */
class DocumentedFeaturesTest {
    /** What the matcher says besides its table: the base of the score, and what adds nothing. */
    private static final Map<String, Double> BESIDE_THE_TABLE =
            Map.of("name", 1.0, "also-named", 0.0);

    @Test
    void everyFeatureStandsInTheTableWithItsWeight() throws ReflectiveOperationException {
        Map<String, Double> features = new TreeMap<>(BESIDE_THE_TABLE);
        for (Field field :
                Class.forName("io.listwarden.contracts.match.Verdict").getDeclaredFields()) {
            if (field.getName().equals(field.getName().toUpperCase(Locale.ROOT))) {
                field.setAccessible(true);
                addFeatures(field.get(null), features);
            }
        }
        assertThat(documented()).isEqualTo(features);
    }

    private static void addFeatures(Object constant, Map<String, Double> features)
            throws ReflectiveOperationException {
        if (constant instanceof Collection<?> several) {
            for (Object each : several) {
                addFeatures(each, features);
            }
        } else if (constant.getClass().getSimpleName().equals("Feature")) {
            features.put((String) read(constant, "name"), (Double) read(constant, "weight"));
        }
    }

    private static Object read(Object feature, String component)
            throws ReflectiveOperationException {
        Method accessor = feature.getClass().getDeclaredMethod(component);
        accessor.setAccessible(true);
        return accessor.invoke(feature);
    }

    private static Map<String, Double> documented() {
        Map<String, Double> weights = new TreeMap<>();
        for (List<String> row :
                Documentation.rows(
                        Documentation.section("docs/lookups.md", "How the score is made"))) {
            weights.put(row.getFirst(), Double.valueOf(row.get(1)));
        }
        return weights;
    }
}
