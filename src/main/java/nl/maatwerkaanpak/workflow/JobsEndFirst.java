package nl.maatwerkaanpak.workflow;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * When a node stops, its timers stop first: it takes no new job while it finishes what people sent, and what it has begun
 * is finished while the database is still there. Another node takes the rest.
 */
@Component
class JobsEndFirst implements SmartLifecycle {

    private final ObjectProvider<JobExecutor> executor;
    private volatile boolean running;

    JobsEndFirst(ObjectProvider<JobExecutor> executor) {
        this.executor = executor;
    }

    /** The engine's starter starts the executor, when the application is ready. */
    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        executor.stream().filter(JobExecutor::isActive).forEach(JobExecutor::shutdown);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The highest stops first, and with that before the web server begins to wait for its requests. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
