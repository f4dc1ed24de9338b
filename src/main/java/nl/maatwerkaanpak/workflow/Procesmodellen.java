package nl.maatwerkaanpak.workflow;

import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the models call their processes and steps, in the words that people see. */
@Component
class Procesmodellen {

    /** The engine's name for what wraps a step that is done several times beside itself. */
    private static final String BODY = "#multiInstanceBody";

    private final RepositoryService repository;

    Procesmodellen(RepositoryService repository) {
        this.repository = repository;
    }

    /** The name of the process; nothing for work of the engine itself, such as cleaning up. */
    Optional<String> procesnaam(@Nullable String definition) {
        return Optional.ofNullable(definition).map(id -> {
            var known = repository.getProcessDefinition(id);
            return known.getName() == null ? known.getKey() : known.getName();
        });
    }

    /** The name of the step, or its id where the model gives it none. */
    Optional<String> stapnaam(@Nullable String definition, @Nullable String step) {
        if (definition == null || step == null) {
            return Optional.empty();
        }
        var id = step.replace(BODY, "");
        return Optional.of(
                repository.getBpmnModelInstance(definition).getModelElementById(id) instanceof FlowElement element
                                && element.getName() != null
                        ? element.getName()
                        : id);
    }
}
