package nl.maatwerkaanpak.medewerker;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.maatwerkaanpak.medewerker.MedewerkerEvent.MedewerkerJoined;
import nl.maatwerkaanpak.medewerker.MedewerkerEvent.MedewerkerLeft;
import nl.maatwerkaanpak.medewerker.MedewerkerEvent.RollenChanged;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The directory of who works here, kept equal to the identity provider: a person who is added there can be given work
 * before ever logging in, and one who is disabled there is no longer active here. Only differences are written, so two
 * nodes may do it at the same time.
 */
@Component
public class Directory {

    private static final Logger LOG = LoggerFactory.getLogger(Directory.class);

    private final DirectorySource source;
    private final Medewerkers medewerkers;
    private final Mailadressen mailadressen;
    private final DirectoryRows rows;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    Directory(
            DirectorySource source,
            Medewerkers medewerkers,
            Mailadressen mailadressen,
            DirectoryRows rows,
            ApplicationEventPublisher events,
            TransactionTemplate transactions) {
        this.source = source;
        this.medewerkers = medewerkers;
        this.mailadressen = mailadressen;
        this.rows = rows;
        this.events = events;
        this.transactions = transactions;
    }

    /** Reads the source and writes what differs. Throws, and changes nothing, when the source cannot be read. */
    public void synchronise() {
        var people = source.read();
        if (people.isEmpty()) {
            throw new IllegalStateException("the directory is empty: nobody is deactivated on such an answer");
        }
        Actor.run(Actor.DIRECTORY, () -> transactions.executeWithoutResult(status -> apply(people)));
    }

    private void apply(List<DirectoryEntry> people) {
        var known = known();
        people.stream().filter(isNewsTo(known)).forEach(entry -> write(entry, known));
        var present = people.stream().map(DirectoryEntry::id).collect(Collectors.toSet());
        known.values().stream()
                .filter(DirectoryEntry::actief)
                .map(DirectoryEntry::id)
                .filter(id -> !present.contains(id))
                .forEach(this::leave);
    }

    private Map<MedewerkerId, DirectoryEntry> known() {
        var addresses = mailadressen.all();
        return medewerkers.all().stream()
                .map(medewerker -> new DirectoryEntry(medewerker, addresses.get(medewerker.id())))
                .collect(Collectors.toMap(DirectoryEntry::id, Function.identity()));
    }

    private static Predicate<DirectoryEntry> isNewsTo(Map<MedewerkerId, DirectoryEntry> known) {
        return entry -> !entry.equals(known.get(entry.id()));
    }

    private void write(DirectoryEntry entry, Map<MedewerkerId, DirectoryEntry> known) {
        rows.write(entry);
        var before = known.get(entry.id());
        publishChange(before == null ? null : before.medewerker(), entry.medewerker());
    }

    private void publishChange(@Nullable Medewerker before, Medewerker person) {
        var wasActive = before != null && before.actief();
        if (person.actief() && !wasActive) {
            publish(new MedewerkerJoined(person.id()));
        } else if (!person.actief() && wasActive) {
            publish(new MedewerkerLeft(person.id()));
        } else if (before != null && person.actief() && mayDoOtherThings(before, person)) {
            publish(new RollenChanged(person.id()));
        }
    }

    private static boolean mayDoOtherThings(Medewerker before, Medewerker now) {
        return !before.rollen().equals(now.rollen()) || !before.organisatie().equals(now.organisatie());
    }

    private void leave(MedewerkerId id) {
        rows.deactivate(id);
        publish(new MedewerkerLeft(id));
    }

    private void publish(MedewerkerEvent event) {
        LOG.info("Directory: {} {}", event.getClass().getSimpleName(), event.id());
        events.publishEvent(event);
    }
}
