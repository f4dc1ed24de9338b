package nl.maatwerkaanpak.medewerker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Aanpakken;
import nl.maatwerkaanpak.ontwikkeling.KeycloakAdministrator;
import nl.maatwerkaanpak.ontwikkeling.TestServices;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Against a real Keycloak: what is done there by its administrator is seen here, before anyone logs in. */
@WithLogin
class KeycloakDirectoryIntegrationTests {

    private final Directory directory;
    private final RealmSource realm;
    private final Medewerkers medewerkers;
    private final Mailadressen mailadressen;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final KeycloakAdministrator administrator = KeycloakAdministrator.of(TestServices.keycloak());
    private MedewerkerId mila = MedewerkerId.create();

    @Autowired
    KeycloakDirectoryIntegrationTests(
            Directory directory,
            RealmSource realm,
            Medewerkers medewerkers,
            Mailadressen mailadressen,
            FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.directory = directory;
        this.realm = realm;
        this.medewerkers = medewerkers;
        this.mailadressen = mailadressen;
        this.sessions = sessions;
    }

    @BeforeEach
    void addMila() {
        var id = administrator.addUser("mila" + UUID.randomUUID(), "Mila", "O'Brien", "pit", "/organisaties/pit");
        mila = MedewerkerId.of(id);
    }

    @AfterEach
    void removeMila() {
        administrator.removeUser(mila.toString());
        directory.synchronise();
    }

    @Test
    void knowsSomeoneWhoNeverLoggedIn() {
        directory.synchronise();

        assertThat(read()).isEqualTo(new Medewerker(mila, "Mila O'Brien", "pit", Set.of("pit"), true));
        assertThat(Actor.as(Actor.POSTKAMER, () -> mailadressen.find(mila))).isPresent();
    }

    @Test
    void endsSessionsOfSomeoneWhoIsDisabled() {
        directory.synchronise();
        logIn(sessions);

        administrator.disableUser(mila.toString());
        directory.synchronise();

        assertThat(read().actief()).isFalse();
        assertThat(sessions.findByPrincipalName(mila.toString())).isEmpty();
    }

    @Test
    void endsSessionsOfSomeoneWhoseRollenChanged() {
        directory.synchronise();
        logIn(sessions);

        administrator.giveRole(mila.toString(), "voorzitter");
        directory.synchronise();

        assertThat(read().rollen()).containsExactlyInAnyOrder("pit", "voorzitter");
        assertThat(sessions.findByPrincipalName(mila.toString())).isEmpty();
    }

    @Test
    void knowsWhatTheRealmLacksOfTheAanpak() {
        var ours = new RealmCheck(realm, Aanpakken.arnhemOost(), Zekerheid.TWEEDE_FACTOR);
        var more = new RealmCheck(realm, Aanpakken.withLeerplicht(), Zekerheid.TWEEDE_FACTOR);

        ours.compare();
        more.compare();

        assertThat(ours.missing()).isEqualTo(RealmNames.NONE);
        assertThat(more.missing()).isEqualTo(new RealmNames(Set.of("leerplicht"), Set.of("leerplicht"), Set.of()));
    }

    private <S extends Session> void logIn(FindByIndexNameSessionRepository<S> repository) {
        var session = repository.createSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, mila.toString());
        repository.save(session);
        assertThat(repository.findByPrincipalName(mila.toString())).hasSize(1);
    }

    private Medewerker read() {
        return Actor.as(Actor.DIRECTORY, () -> medewerkers.read(mila));
    }
}
