package nl.maatwerkaanpak.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.signaal.Meldpunt;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@WithDatabase
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
class WorkflowIntegrationTests {

    @MockitoBean
    private Meldpunt meldpunt;

    @Autowired
    private ProcessEngine engine;

    @Test
    void deploysEveryModelOnce() {
        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().count())
                .isEqualTo(8);
        assertThat(engine.getRepositoryService().createDecisionDefinitionQuery().count())
                .isEqualTo(1);
    }
}
