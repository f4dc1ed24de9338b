package nl.maatwerkaanpak.privacy;

import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells the database at the begin of every transaction who acts; it forgets at the end by itself. */
@Component
class ActorInTransaction implements TransactionExecutionListener {

    private final ObjectProvider<JdbcClient> jdbc;

    ActorInTransaction(ObjectProvider<JdbcClient> jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure == null) {
            Actor.current().ifPresent(this::set);
        }
    }

    void set(MedewerkerId actor) {
        jdbc.getObject()
                .sql("select set_config('app.medewerker', :actor, true)")
                .param("actor", actor.toString())
                .query(String.class)
                .single();
    }
}
