package nl.maatwerkaanpak.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.reset;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs one process on a real engine and database, with its delegates replaced; after the last test of the class every
 * flow node and every sequence flow of the process has to have been passed.
 */
final class Procesproef implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final String MORGEN = "2026-03-02T10:00:00Z";

    private final Path file;
    private final Map<String, @Nullable Object> gegevens =
            new LinkedHashMap<>(Map.of("kenmerk", "X-2026-0001", "wijk", "malburgen"));
    private final Map<String, Object> beans = new LinkedHashMap<>();

    /** The file below processes/, without its extension; the last part is the id of the process. */
    Procesproef(String file) {
        this.file = ProcessModel.PROCESSES.resolve(file + ".bpmn");
    }

    Procesproef with(String variable, @Nullable Object value) {
        gegevens.put(variable, value);
        return this;
    }

    Procesproef withMoments(String... variables) {
        List.of(variables).forEach(variable -> with(variable, Date.from(Instant.parse(MORGEN))));
        return this;
    }

    Procesproef withBean(String name, Object bean) {
        beans.put(name, bean);
        return this;
    }

    /** A delegate that does nothing: the test asserts that its task was passed. */
    Procesproef withDelegate(String name) {
        return withBean(name, new Afwachter());
    }

    /** Starts the process; from here on the assertions' words (task, job) are about this instance. */
    ProcessInstance start() {
        return start(gegevens);
    }

    /** As {@link #start()}, with another value of this variable. */
    ProcessInstance startWith(String variable, Object value) {
        var others = new LinkedHashMap<>(gegevens);
        others.put(variable, value);
        return start(others);
    }

    private ProcessInstance start(Map<String, Object> variables) {
        var key = ProcessModel.read(file).process().getId();
        var instance = Proefmotor.engine()
                .getRuntimeService()
                .startProcessInstanceByKey(key, UUID.randomUUID().toString(), variables);
        BpmnAwareTests.assertThat(instance).isStarted();
        return instance;
    }

    /** Lets the timer ring and does what follows it. */
    static void ring(String timer, String follower) {
        execute(job(timer));
        execute(job(follower));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Proefmotor.deploy(file);
        Passages.forget();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        init(Proefmotor.engine());
        beans.forEach(Mocks::register);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        reset();
        Mocks.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var everything =
                ProcessModel.read(file).elements().map(FlowElement::getId).toList();

        assertThat(Passages.passed()).containsExactlyInAnyOrderElementsOf(everything);
    }

    /** Public for the engine's expressions. */
    public static final class Afwachter implements JavaDelegate {

        @Override
        public void execute(DelegateExecution execution) {
            assertThat(execution.getProcessBusinessKey()).isNotBlank();
        }
    }
}
