package nl.maatwerkaanpak.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.support.GenericApplicationContext;

class JobsEndFirstTests {

    private final JobExecutor executor = mock();

    @Test
    void takesNoNewJobBeforeTheWebServerWaitsForItsRequests() {
        var web = mock(SmartLifecycle.class);
        when(web.getPhase()).thenReturn(WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE);
        when(web.isRunning()).thenReturn(true);
        when(executor.isActive()).thenReturn(true);
        doAnswer(stopping -> {
                    stopping.<Runnable>getArgument(0).run();
                    return null;
                })
                .when(web)
                .stop(any());

        try (var node = node()) {
            node.registerBean("web", SmartLifecycle.class, () -> web);
            node.refresh();
        }

        var order = inOrder(executor, web);
        order.verify(executor).shutdown();
        order.verify(web).stop(any());
    }

    @Test
    void leavesExecutorThatNeverRanAlone() {
        when(executor.isActive()).thenReturn(false);

        try (var node = node()) {
            node.refresh();
            assertThat(node.getBean(JobsEndFirst.class).isRunning()).isTrue();
        }

        verify(executor, never()).shutdown();
    }

    private GenericApplicationContext node() {
        var context = new GenericApplicationContext();
        context.registerBean(JobExecutor.class, () -> executor, definition -> definition.setDestroyMethodName(""));
        context.registerBean(JobsEndFirst.class, () -> new JobsEndFirst(context.getBeanProvider(JobExecutor.class)));
        return context;
    }
}
