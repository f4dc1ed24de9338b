package nl.maatwerkaanpak.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Status;

class EngineHealthIndicatorTests {

    private final RepositoryService repository = mock(RETURNS_DEEP_STUBS);
    private final JobExecutor executor = mock();
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    @Test
    void isWellWithModelsAndTimersThatRing() {
        models(8);
        timersRing(true);

        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void isWellWhereTimersAreSwitchedOff() {
        models(8);

        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void isDownWhenTimersStopped() {
        models(8);
        timersRing(false);

        assertThat(status()).isEqualTo(Status.DOWN);
    }

    @Test
    void isDownWithoutModels() {
        models(0);

        assertThat(status()).isEqualTo(Status.DOWN);
    }

    @Test
    void isDownWhenItsTablesCannotBeReached() {
        when(repository.createProcessDefinitionQuery().latestVersion().count())
                .thenThrow(new ProcessEngineException("no connection"));

        assertThat(status()).isEqualTo(Status.DOWN);
    }

    private void models(long count) {
        when(repository.createProcessDefinitionQuery().latestVersion().count()).thenReturn(count);
    }

    private void timersRing(boolean active) {
        when(executor.isActive()).thenReturn(active);
        beans.addBean("jobExecutor", executor);
    }

    private Status status() {
        return new EngineHealthIndicator(repository, beans.getBeanProvider(JobExecutor.class))
                .health()
                .getStatus();
    }
}
