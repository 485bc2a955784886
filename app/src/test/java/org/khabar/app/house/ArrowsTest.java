package org.khabar.app.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Holds the arrows of docs/architecture.md. */
class ArrowsTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.khabar");

    @Test
    void extractKnowsNoOtherModuleAndNoKafkaAvroOrNetwork() {
        check(noClasses()
                .that()
                .resideInAPackage("org.khabar.extract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.khabar.schemas..",
                        "org.khabar.event..",
                        "org.khabar.producer..",
                        "org.khabar.streams..",
                        "org.khabar.app..",
                        "org.apache.kafka..",
                        "org.apache.avro..",
                        "java.net.http..",
                        "okhttp3.."));
    }

    @Test
    void extractReadsNoClock() {
        check(noClasses()
                .that()
                .resideInAPackage("org.khabar.extract..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now"));
    }

    @Test
    void schemasKnowsNoOtherModule() {
        check(noClasses()
                .that()
                .resideInAnyPackage("org.khabar.schemas..", "org.khabar.event..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.khabar.extract..", "org.khabar.producer..", "org.khabar.streams..", "org.khabar.app.."));
    }

    @Test
    void producerAndStreamsMeetOnlyAtTopics() {
        check(noClasses()
                .that()
                .resideInAPackage("org.khabar.producer..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.khabar.streams..", "org.khabar.app.."));
        check(noClasses()
                .that()
                .resideInAPackage("org.khabar.streams..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.khabar.producer..", "org.khabar.app.."));
    }

    @Test
    void onlyTheAppKnowsTheBrokerAndTheCommandLine() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.khabar.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kafka..", "picocli..", "org.apache.kafka.metadata..", "ch.qos.logback.."));
    }

    @Test
    void packagesFormNoCycles() {
        check(slices().matching("org.khabar.extract.(*)..").should().beFreeOfCycles());
        check(slices().matching("org.khabar.producer.(*)..").should().beFreeOfCycles());
        check(slices().matching("org.khabar.app.(*)..").should().beFreeOfCycles());
    }

    @Test
    void noClassIsCalledUtils() {
        check(classes()
                .that()
                .resideInAPackage("org.khabar..")
                .should()
                .haveNameNotMatching(".*(Utils?|Helpers?|Manager|Impl)$"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }
}
