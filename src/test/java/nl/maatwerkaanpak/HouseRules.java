package nl.maatwerkaanpak;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;

/** The rules of the house that a compiler does not know. */
final class HouseRules {

    /** Components of events that hold a code of the aanpak, or the number of a dossier, as text. */
    private static final Set<String> CODES =
            Set.of("kenmerk", "wijk", "rol", "opschalingRol", "spoedAan", "organisatie", "trajectsoort");

    private static final Set<String> PLAIN_TYPES = Set.of(
            UUID.class.getName(),
            Instant.class.getName(),
            LocalDate.class.getName(),
            List.class.getName(),
            Set.class.getName(),
            boolean.class.getName());

    private static final DescribedPredicate<JavaClass> EVENTS = describe(
            "records of a family of events",
            type -> type.isRecord()
                    && type.getRawInterfaces().stream()
                            .anyMatch(family -> family.getSimpleName().endsWith("Event")));

    private static final DescribedPredicate<JavaClass> DOMAIN =
            describe("aggregates and events", type -> type.isAnnotatedWith(Table.class) || EVENTS.test(type));

    /** Spring's HTTP client and its tools for addresses live beside MVC, and are for every room. */
    private static final DescribedPredicate<JavaClass> SPRING_MVC = resideInAnyPackage(
                    "org.springframework.web..", "org.thymeleaf..", "jakarta.servlet..")
            .and(not(resideInAnyPackage(
                    "org.springframework.web.client..",
                    "org.springframework.web.service..",
                    "org.springframework.web.util..")))
            .as("Spring MVC, servlets or Thymeleaf");

    static final ArchRule ENGINE_ONLY_IN_WORKFLOW = noClasses()
            .that()
            .resideOutsideOfPackage("..workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    static final ArchRule MVC_ONLY_IN_WEB =
            noClasses().that().resideOutsideOfPackage("..web..").should().dependOnClassesThat(SPRING_MVC);

    static final ArchRule DOMAIN_WITHOUT_SPRING = noClasses()
            .that(DOMAIN)
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.springframework..").and(not(resideInAPackage("org.springframework.data.."))));

    static final ArchRule TIME_IS_AN_ARGUMENT = noClasses()
            .that()
            .doNotHaveSimpleName("TijdConfiguration")
            .should()
            .accessTargetWhere(describe("it reads the time without a Clock", HouseRules::readsHiddenTime));

    static final ArchRule NO_EXPRESSIONS_IN_QUERIES = noClasses()
            .should()
            .accessTargetWhere(describe("it puts an expression into a query of the engine", HouseRules::setsExpression))
            .because("an expression in a query runs as code in the engine (CVE-2026-109432)");

    static final ArchRule NAMES_SAY_WHAT_IS_DONE =
            noClasses().should().haveNameMatching(".*((Service|Manager|Impl|Helper)|Util[^.$]*)$");

    static final ArchRule NO_FIELD_INJECTION = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    static final ArchRule EVENTS_HOLD_NO_TEXT =
            fields().that().areDeclaredInClassesThat(EVENTS).should(holdIdsCodesAndTimes());

    static final ArchRule REPOSITORIES_STAY_IN_THEIR_ROOM =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    private HouseRules() {}

    private static boolean readsHiddenTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return switch (access.getName()) {
            case "now" -> owner.getPackageName().equals("java.time") && !takesClock(access);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "system", "systemUTC", "systemDefaultZone" -> owner.isEquivalentTo(Clock.class);
            case "<init>" -> owner.isEquivalentTo(java.util.Date.class) && takesNothing(access);
            default -> false;
        };
    }

    private static boolean takesClock(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith("(" + Clock.class.getName() + ")");
    }

    private static boolean takesNothing(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith("()");
    }

    private static boolean setsExpression(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return access.getName().endsWith("Expression")
                && owner.getPackageName().startsWith("org.camunda.bpm.engine")
                && owner.getSimpleName().endsWith("Query");
    }

    private static ArchCondition<JavaField> holdIdsCodesAndTimes() {
        return new ArchCondition<>("hold ids, codes, dates and booleans only") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                var allowed = field.getAllInvolvedRawTypes().stream().allMatch(type -> isAllowed(type, field));
                events.add(new SimpleConditionEvent(
                        field,
                        allowed,
                        field.getFullName() + " is a " + field.getType().getName()));
            }
        };
    }

    private static boolean isAllowed(JavaClass type, JavaField field) {
        if (type.isEquivalentTo(String.class)) {
            return CODES.contains(field.getName());
        }
        return type.isEnum()
                || (type.isRecord() && type.getSimpleName().endsWith("Id"))
                || PLAIN_TYPES.contains(type.getName())
                || isPartOfTheFamily(type, field);
    }

    /** What several events of a family share, held to the same. */
    private static boolean isPartOfTheFamily(JavaClass type, JavaField field) {
        return type.isRecord()
                && type.getEnclosingClass().equals(field.getOwner().getEnclosingClass())
                && type.getFields().stream()
                        .allMatch(part -> part.getAllInvolvedRawTypes().stream().allMatch(raw -> isAllowed(raw, part)));
    }
}
