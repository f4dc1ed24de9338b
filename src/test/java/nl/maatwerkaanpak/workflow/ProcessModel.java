package nl.maatwerkaanpak.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One file of processes/, as the modelling rules look at it. */
record ProcessModel(Path file, String text, BpmnModelInstance bpmn) {

    static final Path PROCESSES = Path.of("processes");
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static ProcessModel read(Path file) {
        try {
            return new ProcessModel(file, Files.readString(file), Bpmn.readModelFromFile(file.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The files under a folder whose name ends so, in a fixed order. */
    static List<Path> filesOf(Path folder, String extension) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String name() {
        var name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    Process process() {
        return all(Process.class).findFirst().orElseThrow();
    }

    Stream<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    Stream<SequenceFlow> flows() {
        return all(SequenceFlow.class);
    }

    Stream<FlowElement> elements() {
        return all(FlowElement.class);
    }

    <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type).stream();
    }

    /** Whether the element carries this attribute of the engine's own namespace. */
    static boolean has(ModelElementInstance element, String attribute) {
        var value = element.getAttributeValueNs(CAMUNDA, attribute);
        return value != null && !value.isBlank();
    }
}
