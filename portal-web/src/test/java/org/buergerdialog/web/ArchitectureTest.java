package org.buergerdialog.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.function.Predicate;
import org.buergerdialog.citizen.Provenance;

/**
 * The borders of the pages: what they may use of the features behind them and of each other.
 *
 * <p>The features are read as well, because only so a record can be told from other classes.
 */
@AnalyzeClasses(packages = "org.buergerdialog", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HOUSE = "org.buergerdialog.";
    private static final String WEB = HOUSE + "web.";
    private static final String PAGES = HOUSE + "web..";

    private static final Set<String> FEATURES =
            Set.of("audit", "citizen", "interest", "consent", "event", "content", "mailing");

    /** What all pages stand on; {@code office} holds what the pages of the staff share. */
    private static final Set<String> COMMON = Set.of("frame", "office");

    @ArchTest
    static void pagesUseOnlyTheServicesOfFeaturesAndTheirAnswers(JavaClasses house) {
        classes()
                .that()
                .resideInAPackage(PAGES)
                .should(nothingOf(
                        HOUSE,
                        "use services, records and enums of the features only",
                        edge -> FEATURES.contains(part(HOUSE, edge.getTargetClass()))
                                && !isService(edge.getTargetClass())
                                && !isValue(edge.getTargetClass())))
                .because("a service is the border of its feature: there the transaction begins and rights are checked")
                .check(house);
    }

    @ArchTest
    static void pagesKnowNoOtherPartOfTheHouse(JavaClasses house) {
        classes()
                .that()
                .resideInAPackage(PAGES)
                .should(nothingOf(
                        HOUSE,
                        "know only the features and what all share",
                        edge -> !Set.of("web", "shared").contains(part(HOUSE, edge.getTargetClass()))
                                && !FEATURES.contains(part(HOUSE, edge.getTargetClass()))))
                .because("demonstration data and documents are made behind the services")
                .check(house);
    }

    @ArchTest
    static void pagesOfOneFeatureDoNotKnowThoseOfAnother(JavaClasses house) {
        classes()
                .that()
                .resideInAPackage(PAGES)
                .should(nothingOf(
                        WEB,
                        "know no pages but their own",
                        edge -> !part(WEB, edge.getOriginClass()).equals(part(WEB, edge.getTargetClass()))
                                && !COMMON.contains(part(WEB, edge.getTargetClass()))))
                .because("a feature can be taken out together with its pages")
                .check(house);
    }

    @ArchTest
    static void theFrameKnowsNoPages(JavaClasses house) {
        noClasses()
                .that()
                .resideInAPackage(WEB + "frame")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(WEB + "office..")
                .because("everything stands on the frame")
                .check(house);
    }

    @ArchTest
    static void pagesStoreNothing(JavaClasses house) {
        noClasses()
                .that()
                .resideInAPackage(PAGES)
                .should()
                .beAnnotatedWith(Entity.class)
                .because("data belongs to the features")
                .check(house);
    }

    @ArchTest
    static void nobodyReadsTheSystemClock(JavaClasses house) {
        noClasses()
                .that()
                .resideInAPackage(PAGES)
                .should()
                .callMethodWhere(describe("the time is read without a Clock", ArchitectureTest::readsTheTime))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .because("time is injected as a Clock, so that tests can set it")
                .check(house);
    }

    private static boolean readsTheTime(JavaMethodCall call) {
        return call.getName().equals("now")
                && call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    /** Looks at each use of a class below {@code root} and reports the forbidden ones. */
    private static ArchCondition<JavaClass> nothingOf(
            String root, String description, Predicate<Dependency> forbidden) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(edge -> edge.getTargetClass().getPackageName().startsWith(root))
                        .filter(forbidden)
                        .forEach(edge -> events.add(SimpleConditionEvent.violated(edge, edge.getDescription())));
            }
        };
    }

    private static boolean isService(JavaClass type) {
        return type.getSimpleName().endsWith("Service");
    }

    private static boolean isValue(JavaClass used) {
        JavaClass type = used.getBaseComponentType();
        return type.isRecord() || type.isEnum() || type.isEquivalentTo(Provenance.class);
    }

    private static String part(String root, JavaClass type) {
        String below = type.getPackageName().substring(root.length());
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
