package io.listwarden.sync.vendor;

import io.listwarden.contracts.party.CanonicalJson;
import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.ProductClass;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.contracts.vendor.Source;
import io.listwarden.sync.settings.SettingsException;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Reads the register: our files out of the class path, the operator's out of a folder. A file is of
 * the form that {@code family.schema.json} says, and is called like its family's id.
 */
public final class RegisterFiles {
    private static final String HOME = "classpath:io/listwarden/sync/vendor/";
    private static final String SUFFIX = ".yaml";

    private static final YAMLMapper YAML =
            CanonicalJson.configure(YAMLMapper.builder())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private RegisterFiles() {}

    /** Our register. */
    public static Register ours() {
        return new Register(
                read(HOME + "sources.yaml", new TypeReference<SortedMap<String, Source>>() {}),
                read(
                        HOME + "product-classes.yaml",
                        new TypeReference<SortedMap<String, ProductClass>>() {}),
                Arrays.stream(resources(HOME + "families/*" + SUFFIX))
                        .map(RegisterFiles::family)
                        .toList());
    }

    /**
     * Our register with the operator's families laid over it.
     *
     * @param folder of the operator's files, or null where there is none
     * @throws SettingsException when a file cannot be read, or what comes of them fails a check
     */
    public static Register with(@Nullable Path folder) {
        if (folder == null) {
            return ours();
        }
        Register register = Overlay.of(ours(), families(folder));
        List<String> problems = RegisterChecks.problems(register);
        if (!problems.isEmpty()) {
            throw new SettingsException(
                    "The register of vendors in %s cannot be used: %s"
                            .formatted(folder, String.join(" ", problems)));
        }
        return register;
    }

    private static List<Family> families(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Family> families = new ArrayList<>();
            for (Path file : files.filter(it -> it.toString().endsWith(SUFFIX)).sorted().toList()) {
                families.add(family(file));
            }
            return families;
        } catch (IOException e) {
            throw new SettingsException("The folder " + folder + " cannot be read.", e);
        }
    }

    private static Family family(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return family(String.valueOf(file.getFileName()), content);
        }
    }

    private static Family family(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return family(String.valueOf(file.getFilename()), content);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    private static Family family(String fileName, InputStream content) {
        try {
            Family family = YAML.readValue(content, Family.class);
            String problem = problem(fileName, family);
            if (problem != null) {
                throw new SettingsException("The file %s %s.".formatted(fileName, problem));
            }
            return family;
        } catch (JacksonException e) {
            throw new SettingsException(
                    "The file %s is no family of vendors: %s."
                            .formatted(fileName, e.getOriginalMessage()),
                    e);
        }
    }

    /** A member's sources are said in its file even where the member is one of ours. */
    private static @Nullable String problem(String fileName, @Nullable Family family) {
        if (family == null) {
            return "is empty";
        }
        Optional<String> missing = Missing.in(family);
        if (missing.isPresent()) {
            return "does not say " + missing.get();
        }
        if (!fileName.equals(family.id() + SUFFIX)) {
            return "holds the family " + family.id();
        }
        return family.members().stream()
                .filter(member -> member.sources().isEmpty())
                .findFirst()
                .map(member -> "names no source of the member " + member.id())
                .orElse(null);
    }

    private static <T> T read(String location, TypeReference<T> type) {
        try (InputStream content =
                new PathMatchingResourcePatternResolver().getResource(location).getInputStream()) {
            return YAML.readValue(content, type);
        } catch (IOException e) {
            throw new IllegalStateException(location + " cannot be read", e);
        }
    }

    private static Resource[] resources(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new IllegalStateException(pattern + " cannot be listed", e);
        }
    }
}
