package nl.maatwerkaanpak.workflow;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Whether the engine can move a process: it reaches its tables, our models are in them, and timers ring in this node. A
 * node without that would take people's acts and fail them.
 */
@Component
class EngineHealthIndicator extends AbstractHealthIndicator {

    private final RepositoryService repository;
    private final ObjectProvider<JobExecutor> executor;

    EngineHealthIndicator(RepositoryService repository, ObjectProvider<JobExecutor> executor) {
        super("The engine cannot be asked");
        this.repository = repository;
        this.executor = executor;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var deployed = repository.createProcessDefinitionQuery().latestVersion().count() > 0;
        health.status(deployed && timersRing() ? "UP" : "DOWN");
    }

    /** Where the executor is switched off there are no timers to ring: that is a choice, not a fault. */
    private boolean timersRing() {
        return executor.stream().allMatch(JobExecutor::isActive);
    }
}
