package nl.maatwerkaanpak.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;

class EngineIntegrationTests extends Workflowproef {

    @Test
    void deploysEveryModelOnce() {
        var repository = engine.getRepositoryService();

        assertThat(repository.createProcessDefinitionQuery().count())
                .isEqualTo(ProcessModel.filesOf(ProcessModel.PROCESSES, ".bpmn").size());
        assertThat(repository.createDecisionDefinitionQuery().count()).isEqualTo(1);
    }

    @Test
    void runsAsRoleThatOwnsNothing() {
        assertThat(count("select count(*) from pg_tables where schemaname = 'camunda'"))
                .isPositive();
        assertThat(count("select count(*) from pg_tables where tableowner = current_user"))
                .isZero();
    }

    @Test
    void hasNoTablesForPeopleAndCases() {
        assertThat(
                        count(
                                "select count(*) from pg_tables where tablename like 'act_id_%' or tablename like 'act_re_case%'"))
                .isZero();
    }

    @Test
    void refusesSerialisedVariables() {
        Map<String, Object> variables = Map.of("eersteKeer", new ArrayList<>(List.of("tekst")));

        assertThatThrownBy(() -> transaction.executeWithoutResult(status ->
                        engine.getRuntimeService().startProcessInstanceByKey("casus-voorbereiden", "x", variables)))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("x")
                        .count())
                .isZero();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
