package nl.maatwerkaanpak.web;

import nl.maatwerkaanpak.medewerker.MedewerkerEvent;
import nl.maatwerkaanpak.medewerker.MedewerkerEvent.MedewerkerJoined;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Ends the sessions of someone who left or whose roles changed: the identity provider lets a session live on, and the roles
 * in it are those of the login. Whoever may still come in does so again, with the new roles.
 */
@Component
class EndedSessions {

    private final FindByIndexNameSessionRepository<?> sessions;

    EndedSessions(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void on(MedewerkerEvent event) {
        if (!(event instanceof MedewerkerJoined)) {
            sessions.findByPrincipalName(event.id().toString()).keySet().forEach(sessions::deleteById);
        }
    }
}
