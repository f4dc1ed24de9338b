package nl.maatwerkaanpak.medewerker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.maatwerkaanpak.medewerker.MedewerkerEvent.MedewerkerJoined;
import nl.maatwerkaanpak.medewerker.MedewerkerEvent.MedewerkerLeft;
import nl.maatwerkaanpak.medewerker.MedewerkerEvent.RollenChanged;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@WithDatabase
class DirectoryIntegrationTests {

    private static final MedewerkerId NOOR = MedewerkerId.of("00000000-0000-4000-8000-000000000101");

    private static final MedewerkerId SANNE = MedewerkerId.of("00000000-0000-4000-8000-000000000103");

    private final Medewerkers medewerkers;
    private final Mailadressen mailadressen;
    private final DirectoryRows rows;
    private final TransactionTemplate transactions;
    private final List<Object> events = new ArrayList<>();
    private final Map<MedewerkerId, Mailadres> addresses = new HashMap<>();
    private List<Medewerker> people = new ArrayList<>();

    @Autowired
    DirectoryIntegrationTests(
            Medewerkers medewerkers, Mailadressen mailadressen, DirectoryRows rows, TransactionTemplate transactions) {
        this.medewerkers = medewerkers;
        this.mailadressen = mailadressen;
        this.rows = rows;
        this.transactions = transactions;
    }

    @BeforeEach
    void startWithEveryone() {
        people = new ArrayList<>(asDirectory(medewerkers::allActive));
        addresses.putAll(asDirectory(() -> transactions.execute(status -> mailadressen.all())));
    }

    @Test
    void knowsDemoPeopleAtTheStart() {
        var noor = asDirectory(() -> medewerkers.read(NOOR));

        assertThat(noor).isEqualTo(new Medewerker(NOOR, "Noor Hendriks", "straatcoaches", Set.of("straatcoach"), true));
        assertThat(asDirectory(() -> medewerkers.withRol("casuistiekcoordinator")))
                .extracting(Medewerker::naam)
                .containsExactly("Karin de Groot", "Omar Haddad");
        assertThat(asDirectory(() -> medewerkers.withRol("straatcoach", "gemeente")))
                .isEmpty();
    }

    @Test
    void followsSomeoneFromJoiningToLeaving() {
        var id = MedewerkerId.create();

        people.add(new Medewerker(id, "Mila O'Brien", "pit", Set.of("pit"), true));
        synchronise();
        people.removeIf(person -> person.id().equals(id));
        people.add(new Medewerker(id, "Mila O'Brien", "pit", Set.of("pit", "voorzitter"), true));
        synchronise();
        people.removeIf(person -> person.id().equals(id));
        synchronise();
        synchronise();

        assertThat(events).containsExactly(new MedewerkerJoined(id), new RollenChanged(id), new MedewerkerLeft(id));
        assertThat(asDirectory(() -> medewerkers.read(id)).actief()).isFalse();
        assertThat(asDirectory(() -> medewerkers.withRol("voorzitter")))
                .extracting(Medewerker::id)
                .doesNotContain(id);
    }

    @Test
    void deactivatesSomeoneWhoIsDisabled() {
        var id = MedewerkerId.create();
        people.add(new Medewerker(id, "Mila O'Brien", "pit", Set.of("pit"), true));
        synchronise();

        people.remove(people.size() - 1);
        people.add(new Medewerker(id, "Mila O'Brien", "pit", Set.of("pit"), false));
        synchronise();

        assertThat(events).containsExactly(new MedewerkerJoined(id), new MedewerkerLeft(id));
    }

    @Test
    void followsAddressWithoutTellingAnybody() {
        addresses.put(NOOR, new Mailadres("noor.hendriks@maatwerkaanpak.example"));
        synchronise();

        assertThat(Actor.as(Actor.POSTKAMER, () -> mailadressen.find(NOOR)))
                .contains(new Mailadres("noor.hendriks@maatwerkaanpak.example"));

        addresses.remove(NOOR);
        synchronise();

        assertThat(Actor.as(Actor.POSTKAMER, () -> mailadressen.find(NOOR))).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void forgetsAddressOfSomeoneWhoLeft() {
        var id = MedewerkerId.create();
        people.add(new Medewerker(id, "Mila O'Brien", "pit", Set.of("pit"), true));
        addresses.put(id, new Mailadres("mila@maatwerkaanpak.example"));
        synchronise();
        assertThat(Actor.as(Actor.POSTKAMER, () -> mailadressen.find(id))).isPresent();

        people.remove(people.size() - 1);
        synchronise();

        assertThat(Actor.as(Actor.POSTKAMER, () -> mailadressen.find(id))).isEmpty();
    }

    @Test
    void showsAddressToThePersonAndThePostkamerOnly() {
        assertThat(Actor.as(SANNE, () -> mailadressen.find(SANNE))).isPresent();
        assertThat(Actor.as(Actor.POSTKAMER, () -> mailadressen.find(SANNE))).isPresent();

        assertThat(Actor.as(NOOR, () -> mailadressen.find(SANNE))).isEmpty();
        assertThat(Actor.as(Actor.PROCESMOTOR, () -> mailadressen.find(SANNE))).isEmpty();
        assertThat(mailadressen.find(SANNE)).isEmpty();
    }

    @Test
    void changesNothingOnEmptyAnswer() {
        people.clear();

        assertThatThrownBy(this::synchronise).isInstanceOf(IllegalStateException.class);
        assertThat(asDirectory(() -> medewerkers.read(NOOR)).actief()).isTrue();
    }

    @Test
    void showsNobodyWithoutAnActorAndLetsNobodyElseWrite() {
        var noor = asDirectory(() -> medewerkers.read(NOOR));

        assertThat(medewerkers.find(NOOR)).isEmpty();
        assertThatThrownBy(() -> Actor.run(
                        NOOR,
                        () -> transactions.executeWithoutResult(status -> rows.write(new DirectoryEntry(noor, null)))))
                .isInstanceOf(DataAccessException.class);
    }

    private void synchronise() {
        new Directory(this::entries, medewerkers, mailadressen, rows, events::add, transactions).synchronise();
    }

    private List<DirectoryEntry> entries() {
        return people.stream()
                .map(person -> new DirectoryEntry(person, addresses.get(person.id())))
                .toList();
    }

    private static <T> T asDirectory(Supplier<T> work) {
        return Actor.as(Actor.DIRECTORY, work);
    }
}
