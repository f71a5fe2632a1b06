package io.listwarden.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class BoundariesTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(location -> !location.contains("-tests.jar"))
                    .importPackages("io.listwarden");

    @Test
    void theContractsKnowNoSpring() {
        noClasses()
                .that()
                .resideInAPackage("io.listwarden.contracts..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CLASSES);
    }

    @Test
    void theContractsKnowNeitherTheJobsNorTheService() {
        noClasses()
                .that()
                .resideInAPackage("io.listwarden.contracts..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.listwarden.sync..", "io.listwarden.service..")
                .check(CLASSES);
    }

    @Test
    void springBatchIsUsedInTheJobAlone() {
        onlyIn("io.listwarden.sync.job..", "org.springframework.batch..");
    }

    @Test
    void resilienceAndTheHttpClientAreUsedInFetchingAlone() {
        onlyIn("io.listwarden.sync.fetch..", "io.github.resilience4j..");
        onlyIn("io.listwarden.sync.fetch..", "org.apache.hc..");
    }

    @Test
    void documentFormatsAreReadInTheSourcesAlone() {
        onlyIn("io.listwarden.sync.source..", "jakarta.xml.bind..");
        onlyIn("io.listwarden.sync.source..", "javax.xml.stream..");
        onlyIn(
                List.of("io.listwarden.sync.source..", "io.listwarden.service.vendor.."),
                "org.apache.commons.csv..");
    }

    @Test
    void redisIsSpokenToByTheGenerationStoreAlone() {
        onlyIn("io.listwarden.contracts.generation..", "redis.clients..");
    }

    @Test
    void oneSourceNeverSeesAnother() {
        slices().assignedFrom(new Sources()).should().notDependOnEachOther().check(CLASSES);
    }

    @Test
    void packagesFormNoCycles() {
        for (String root :
                List.of("io.listwarden.contracts", "io.listwarden.sync", "io.listwarden.service")) {
            slices().matching(root + ".(*)..").should().beFreeOfCycles().check(CLASSES);
        }
    }

    private static void onlyIn(String home, String library) {
        onlyIn(List.of(home), library);
    }

    private static void onlyIn(List<String> homes, String library) {
        noClasses()
                .that()
                .resideOutsideOfPackages(homes.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    /**
     * Every publisher is a slice; what several share ({@code source}, {@code source.us}, {@code
     * source.xml}) is none.
     */
    private static final class Sources implements SliceAssignment {
        private static final Pattern PUBLISHER =
                Pattern.compile(
                        "io\\.listwarden\\.sync\\.source\\.((?:us\\.)?(?!us$|us\\.|xml|tabular|reference)[a-z]+).*");

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            Matcher matcher = PUBLISHER.matcher(type.getPackageName());
            return matcher.matches()
                    ? SliceIdentifier.of(matcher.group(1))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "publishers";
        }
    }
}
