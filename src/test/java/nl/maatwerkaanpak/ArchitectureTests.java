package nl.maatwerkaanpak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.badexamples.house.CallsEngine;
import nl.badexamples.house.CallsMvc;
import nl.badexamples.house.DossierHelper;
import nl.badexamples.house.DossierService;
import nl.badexamples.house.HidesTime;
import nl.badexamples.house.InjectsField;
import nl.badexamples.house.OpenRepository;
import nl.badexamples.house.QueriesByExpression;
import nl.badexamples.house.SpringyAggregate;
import nl.badexamples.house.TellingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.maatwerkaanpak");

    /** Each rule with the mistakes that it must find, and the only things that it may say about them. */
    static final List<Arguments> MISTAKES = List.of(
            Arguments.of(HouseRules.ENGINE_ONLY_IN_WORKFLOW, CallsEngine.class, 1),
            Arguments.of(HouseRules.MVC_ONLY_IN_WEB, CallsMvc.class, 1),
            Arguments.of(HouseRules.DOMAIN_WITHOUT_SPRING, SpringyAggregate.class, 1),
            Arguments.of(HouseRules.TIME_IS_AN_ARGUMENT, HidesTime.class, 5),
            Arguments.of(HouseRules.NO_EXPRESSIONS_IN_QUERIES, QueriesByExpression.class, 2),
            Arguments.of(HouseRules.NAMES_SAY_WHAT_IS_DONE, DossierService.class, 1),
            Arguments.of(HouseRules.NAMES_SAY_WHAT_IS_DONE, DossierHelper.class, 1),
            Arguments.of(HouseRules.NO_FIELD_INJECTION, InjectsField.class, 1),
            Arguments.of(HouseRules.EVENTS_HOLD_NO_TEXT, TellingEvent.class, 3),
            Arguments.of(HouseRules.REPOSITORIES_STAY_IN_THEIR_ROOM, OpenRepository.class, 1));

    @ParameterizedTest
    @MethodSource("rules")
    void houseKeeps(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @FieldSource("MISTAKES")
    void findsTheMistake(ArchRule rule, Class<?> badExample, int mistakes) {
        // The members of an example count as part of it.
        var classes = new ClassFileImporter()
                .importClasses(Stream.concat(Stream.of(badExample), Arrays.stream(badExample.getDeclaredClasses()))
                        .toList());

        var report = rule.evaluate(classes).getFailureReport();

        assertThat(report.getDetails()).hasSize(mistakes).allMatch(detail -> detail.contains(badExample.getName()));
    }

    @Test
    void everyRuleHasABadExample() {
        var shown = MISTAKES.stream()
                .map(arguments -> arguments.get()[0])
                .distinct()
                .toList();

        assertThat(shown).containsExactlyInAnyOrderElementsOf(rules().toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failsWhenItLooksAtNothing(ArchRule rule) {
        var nothing = new ClassFileImporter().importPackages("nl.nowhere");

        assertThat(rule.allowEmptyShould(true).evaluate(nothing).hasViolation()).isFalse();
        assertThatThrownBy(() -> rule.check(nothing)).hasMessageContaining("failed to check any classes");
    }

    static Stream<ArchRule> rules() {
        return Arrays.stream(HouseRules.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(ArchitectureTests::read);
    }

    private static ArchRule read(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
