package nl.maatwerkaanpak.workflow;

import java.util.List;
import nl.maatwerkaanpak.medewerker.Actor;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/**
 * Lets a job act as {@link Actor#PROCESMOTOR}. It stands before the engine's own transaction, since the database is told
 * who acts at the begin of one. Only jobs: any other command without a login stays without an actor, and sees nothing.
 */
@Component
class ProcesmotorPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreCommandInterceptorsTxRequired(List.of(new JobActor()));
    }

    private static final class JobActor extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            return command instanceof ExecuteJobsCmd
                    ? Actor.as(Actor.PROCESMOTOR, () -> next.execute(command))
                    : next.execute(command);
        }
    }
}
