package nl.maatwerkaanpak.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The modelling rules over every file of processes/; each rule is shown to fail on a model that breaks it. */
class ProcessModelRulesTests {

    private static final Path BAD = Path.of("src/test/resources/models-bad");
    private static final Path ROOMS = Path.of("src/main/java/nl/maatwerkaanpak");

    static Stream<ModelRule> rules() {
        return Stream.concat(ModelTextRules.RULES.stream(), ModelFlowRules.RULES.stream());
    }

    static List<Path> decisions() {
        return ProcessModel.filesOf(ProcessModel.PROCESSES, ".dmn");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsForEveryProcess(ModelRule rule) {
        var models = ProcessModel.filesOf(ProcessModel.PROCESSES, ".bpmn");

        assertThat(models).isNotEmpty();
        assertThat(models)
                .allSatisfy(
                        file -> assertThat(rule.check(ProcessModel.read(file))).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failsOnModelThatBreaksIt(ModelRule rule) {
        var bad = ProcessModel.read(BAD.resolve(rule.name() + ".bpmn"));

        assertThat(rule.check(bad)).isNotEmpty();
    }

    @Test
    void everyBadModelBelongsToRule() {
        var names = ProcessModel.filesOf(BAD, ".bpmn").stream()
                .map(file -> file.getFileName().toString().replace(".bpmn", ""))
                .toList();

        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        rules().map(ModelRule::name).toList());
    }

    @Test
    void everyModelLiesInFolderOfItsRoom() {
        var files = ProcessModel.filesOf(ProcessModel.PROCESSES, "mn");

        assertThat(files)
                .allSatisfy(file -> assertThat(Files.isDirectory(ROOMS.resolve(roomOf(file))))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void decisionIsNamedAfterItsFileAndSaysWhyAndHowLong(Path file) {
        var decision = Dmn.readModelFromFile(file.toFile())
                .getModelElementsByType(Decision.class)
                .iterator()
                .next();

        assertThat(file).hasFileName(decision.getId() + ".dmn");
        assertThat(decision.getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(decision.getDescription().getTextContent()).isNotBlank();
    }

    private static Path roomOf(Path file) {
        return ProcessModel.PROCESSES.relativize(file).getName(0);
    }
}
