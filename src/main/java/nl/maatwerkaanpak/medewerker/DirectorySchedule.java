package nl.maatwerkaanpak.medewerker;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;

/**
 * When the directory is synchronised: at the start, three times a minute, and when somebody logs in whom we know otherwise.
 * Whoever is disabled has to be without access within a minute, and one run that fails may not make that longer. A directory
 * that cannot be reached stops nobody's work; the next run tries again. The realm changes seldom and is compared seldom.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "maatwerk.directory.synchronise", matchIfMissing = true)
class DirectorySchedule {

    private static final Logger LOG = LoggerFactory.getLogger(DirectorySchedule.class);

    private final Directory directory;
    private final RealmCheck realm;
    private final Directorystand stand;
    private final Medewerkers medewerkers;

    DirectorySchedule(Directory directory, RealmCheck realm, Directorystand stand, Medewerkers medewerkers) {
        this.directory = directory;
        this.realm = realm;
        this.stand = stand;
        this.medewerkers = medewerkers;
    }

    /** First of all listeners: what else happens at the start may need the people. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void atStart() {
        synchronise();
        compare();
    }

    @Scheduled(
            initialDelayString = "${maatwerk.directory.interval:20s}",
            fixedDelayString = "${maatwerk.directory.interval:20s}")
    void synchronise() {
        try {
            directory.synchronise();
            stand.succeeded();
        } catch (RuntimeException unreachable) {
            stand.failed();
            LOG.warn("The directory could not be synchronised: {}", unreachable.toString());
        }
    }

    @Scheduled(
            initialDelayString = "${maatwerk.directory.vergelijking:5m}",
            fixedDelayString = "${maatwerk.directory.vergelijking:5m}")
    void compare() {
        try {
            realm.compare();
        } catch (RuntimeException unreachable) {
            LOG.warn("The realm could not be compared: {}", unreachable.toString());
        }
    }

    @EventListener
    void atLogin(InteractiveAuthenticationSuccessEvent login) {
        if (isNews(login.getAuthentication())) {
            synchronise();
        }
    }

    private boolean isNews(Authentication login) {
        var id = MedewerkerId.of(login.getName());
        var known = Actor.as(Actor.DIRECTORY, () -> medewerkers.find(id));
        return known.filter(Medewerker::actief)
                .filter(medewerker -> medewerker.rollen().equals(LoginRollen.of(login.getAuthorities())))
                .isEmpty();
    }
}
