package nl.maatwerkaanpak.workflow;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** A named rule for models, with the ids of what breaks it; its bad fixture has the rule's name. */
record ModelRule(String name, Function<ProcessModel, Stream<String>> violations) {

    static ModelRule of(String name, Function<ProcessModel, Stream<? extends BaseElement>> violators) {
        return new ModelRule(name, model -> violators.apply(model).map(BaseElement::getId));
    }

    List<String> check(ProcessModel model) {
        return violations.apply(model).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
