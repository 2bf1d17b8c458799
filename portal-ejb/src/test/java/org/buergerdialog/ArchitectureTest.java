package org.buergerdialog;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The borders of the house. Whoever wants to cross one changes the table, and says why in the commit. */
@AnalyzeClasses(packages = "org.buergerdialog", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HOUSE = "org.buergerdialog.";
    private static final String MAILING = HOUSE + "mailing";

    /** The one table of allowed edges: which feature may know which others. Everything may know {@code shared}. */
    private static final Map<String, Set<String>> EDGES = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("document", Set.of()),
            Map.entry("audit", Set.of()),
            Map.entry("citizen", Set.of()),
            Map.entry("consent", Set.of("citizen", "audit", "document")),
            Map.entry("interest", Set.of("citizen", "consent")),
            // a piece shows events and says who wrote and approved it
            Map.entry("content", Set.of("citizen", "interest", "event", "audit")),
            Map.entry("event", Set.of("citizen", "interest", "document", "audit")),
            Map.entry("mailing", Set.of("audit", "citizen", "consent", "interest", "content", "event", "document")),
            Map.entry("demo", Set.of()));

    @ArchTest
    static void everyFeatureStandsInTheTable(JavaClasses house) {
        Set<String> features =
                house.stream().map(ArchitectureTest::feature).collect(Collectors.toCollection(TreeSet::new));
        assertThat(features).isEqualTo(new TreeSet<>(EDGES.keySet()));
    }

    @ArchTest
    static void featuresKnowOnlyWhatTheTableAllows(JavaClasses house) {
        classes()
                .should(new ArchCondition<JavaClass>("use only the features their own may know") {
                    @Override
                    public void check(JavaClass origin, ConditionEvents events) {
                        Set<String> allowed = EDGES.getOrDefault(feature(origin), Set.of());
                        origin.getDirectDependenciesFromSelf().stream()
                                .filter(edge ->
                                        edge.getTargetClass().getPackageName().startsWith(HOUSE))
                                .filter(edge -> !feature(edge.getTargetClass()).equals(feature(origin)))
                                .filter(edge -> !feature(edge.getTargetClass()).equals("shared"))
                                .filter(edge -> !allowed.contains(feature(edge.getTargetClass())))
                                .forEach(
                                        edge -> events.add(SimpleConditionEvent.violated(edge, edge.getDescription())));
                    }
                })
                .because("docs/decisions/0001: features know each other downwards only, along the table of edges")
                .check(house);
    }

    @ArchTest
    static void everyServiceMethodSaysWhoMayCallIt(JavaClasses house) {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Singleton.class)
                .should(new ArchCondition<JavaMethod>("state who may call them") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean stated = Arrays.asList(RolesAllowed.class, PermitAll.class).stream()
                                .anyMatch(permission -> method.isAnnotatedWith(permission)
                                        || method.getOwner().isAnnotatedWith(permission));
                        if (!stated) {
                            events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " states no permission"));
                        }
                    }
                })
                .because(
                        "the caller's identity reaches only beans with security annotations, and silence means everybody")
                .check(house);
    }

    @ArchTest
    static void entitiesStayInsideTheirFeature(JavaClasses house) {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(new ArchCondition<JavaClass>("be used by their own feature only") {
                    @Override
                    public void check(JavaClass entity, ConditionEvents events) {
                        entity.getDirectDependenciesToSelf().stream()
                                .filter(edge -> !feature(edge.getOriginClass()).equals(feature(entity)))
                                .forEach(
                                        edge -> events.add(SimpleConditionEvent.violated(edge, edge.getDescription())));
                    }
                })
                .because("pages and other features get records, never entities")
                .check(house);
    }

    @ArchTest
    static void entitiesArePublicOnlyWhereTheirFeatureHasSeveralPackages(JavaClasses house) {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .resideOutsideOfPackage(MAILING + "..")
                .should()
                .notBePublic()
                .because("nobody but their own package needs them")
                .check(house);
    }

    @ArchTest
    static void thePackagesOfMailingKnowEachOtherInOneDirection(JavaClasses house) {
        slices().assignedFrom(packagesOf(MAILING))
                .should()
                .beFreeOfCycles()
                .because("each can be read and changed by whoever knows only what it stands on")
                .check(house);
    }

    @ArchTest
    static void whatAllOfMailingSpeaksOfKnowsOnlyTheWording(JavaClasses house) {
        noClasses()
                .that()
                .resideInAPackage(MAILING)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(MAILING + ".*..").and(not(resideInAPackage(MAILING + ".template"))))
                .because("everything in mailing stands on it")
                .check(house);
    }

    @ArchTest
    static void whatComesFromOutsideIsReadWithoutTheDatabase(JavaClasses house) {
        noClasses()
                .that()
                .resideInAnyPackage(MAILING + ".returns.reader", MAILING + ".sms.gateway", MAILING + ".transport")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "javax.sql..", "java.sql..")
                .because("they carry and read, what follows from it is decided by others")
                .check(house);
    }

    @ArchTest
    static void entitiesHaveNoSetters(JavaClasses house) {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotStartingWith("set")
                .because("entities change by methods that say why")
                .check(house);
    }

    @ArchTest
    static void nobodyReadsTheSystemClock(JavaClasses house) {
        noClasses()
                .that()
                .resideOutsideOfPackages("..shared..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("time is injected as a Clock, so that tests can set it")
                .check(house);
    }

    @ArchTest
    static void timersOnlyWakeUp(JavaClasses house) {
        methods()
                .that()
                .areAnnotatedWith(Schedule.class)
                .should(new ArchCondition<JavaMethod>("be one delegating call") {
                    @Override
                    public void check(JavaMethod timer, ConditionEvents events) {
                        if (timer.getMethodCallsFromSelf().size() != 1) {
                            events.add(SimpleConditionEvent.violated(
                                    timer, timer.getFullName() + " does more than wake up"));
                        }
                    }
                })
                .because("the work must be safe to call from anywhere else, also from tests")
                .check(house);
    }

    @ArchTest
    static void staticFieldsAreFinal(JavaClasses house) {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("state lives in the database, so that several nodes can work side by side")
                .check(house);
    }

    /** One slice for each package at or below the given one. */
    private static SliceAssignment packagesOf(String root) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getPackageName();
                return name.equals(root) || name.startsWith(root + ".")
                        ? SliceIdentifier.of(name)
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages of " + root;
            }
        };
    }

    private static String feature(JavaClass type) {
        String below = type.getPackageName().substring(HOUSE.length());
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
