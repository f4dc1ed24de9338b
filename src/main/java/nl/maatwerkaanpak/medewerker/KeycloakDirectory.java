package nl.maatwerkaanpak.medewerker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/**
 * Reads everyone from Keycloak's administration interface: the people page by page, then the members of each role and of
 * each organisation, so that the number of requests grows with the roles and not with the people. A role counts when it is
 * given to the person itself.
 */
@Component
class KeycloakDirectory implements DirectorySource, RealmSource {

    private static final int PAGE = 500;
    private static final String ORGANISATIES = "organisaties";
    private static final ParameterizedTypeReference<List<User>> USERS = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Named>> NAMED = new ParameterizedTypeReference<>() {};

    private static final ParameterizedTypeReference<Realm> REALM = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Step>> STEPS = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Settings> SETTINGS = new ParameterizedTypeReference<>() {};

    private final KeycloakAdministration keycloak;
    private final String realmDefaults;

    KeycloakDirectory(KeycloakAdministration keycloak, @Value("${maatwerk.identiteit.issuer}") String issuer) {
        this.keycloak = keycloak;
        this.realmDefaults = "default-roles-" + issuer.substring(issuer.lastIndexOf('/') + 1);
    }

    @Override
    public List<DirectoryEntry> read() {
        return keycloak.session(this::read);
    }

    @Override
    public RealmNames readNames() {
        return keycloak.session(session -> new RealmNames(
                Set.copyOf(rollen(session)),
                organisaties(session).map(Named::name).collect(Collectors.toSet()),
                niveaus(session)));
    }

    /** The levels that the flow of the login knows; a flow without conditions on a level knows none. */
    private static Set<String> niveaus(KeycloakAdministration.Session session) {
        var flow = session.get("", REALM).browserFlow();
        return session.get("/authentication/flows/{flow}/executions", STEPS, flow).stream()
                .filter(Step::asksForLevel)
                .flatMap(step -> Stream.ofNullable(step.authenticationConfig()))
                .flatMap(id -> Stream.ofNullable(session.get("/authentication/config/{id}", SETTINGS, id)
                        .config()
                        .get("loa-condition-level")))
                .collect(Collectors.toSet());
    }

    private List<DirectoryEntry> read(KeycloakAdministration.Session session) {
        var users = pages(session, "/users?briefRepresentation=true");
        var rollen = rollenByUser(session);
        var organisaties = organisatiesByUser(session);
        return users.stream()
                .map(user -> user.toEntry(
                        organisaties.getOrDefault(user.id(), ""), rollen.getOrDefault(user.id(), Set.of())))
                .toList();
    }

    private Map<String, Set<String>> rollenByUser(KeycloakAdministration.Session session) {
        var rollen = new HashMap<String, Set<String>>();
        for (var rol : rollen(session)) {
            pages(session, "/roles/{rol}/users?briefRepresentation=true", rol)
                    .forEach(user -> rollen.computeIfAbsent(user.id(), id -> new HashSet<>())
                            .add(rol));
        }
        return rollen;
    }

    private List<String> rollen(KeycloakAdministration.Session session) {
        var own = Set.of(realmDefaults, "offline_access", "uma_authorization");
        return session.get("/roles?briefRepresentation=true&max=1000", NAMED).stream()
                .map(Named::name)
                .filter(name -> !own.contains(name))
                .toList();
    }

    /** Someone in two organisations gets the first by name, so that every synchronisation says the same. */
    private Map<String, String> organisatiesByUser(KeycloakAdministration.Session session) {
        var organisaties = new HashMap<String, String>();
        organisaties(session)
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(
                        organisatie -> pages(session, "/groups/{id}/members?briefRepresentation=true", organisatie.id())
                                .forEach(user -> organisaties.putIfAbsent(user.id(), organisatie.name())));
        return organisaties;
    }

    private Stream<Named> organisaties(KeycloakAdministration.Session session) {
        return session.get("/groups?search={name}&exact=true", NAMED, ORGANISATIES).stream()
                .filter(group -> group.name().equals(ORGANISATIES))
                .flatMap(group -> session.get("/groups/{id}/children?max=1000", NAMED, group.id()).stream());
    }

    private static List<User> pages(KeycloakAdministration.Session session, String path, Object... variables) {
        var users = new ArrayList<User>();
        List<User> page;
        do {
            page = session.get(path + "&first=" + users.size() + "&max=" + PAGE, USERS, variables);
            users.addAll(page);
        } while (page.size() == PAGE);
        return users;
    }

    private record Named(String id, String name) {}

    private record Realm(String browserFlow) {}

    private record Settings(Map<String, String> config) {}

    private record Step(
            @Nullable String providerId,
            String requirement,
            @Nullable String authenticationConfig) {

        boolean asksForLevel() {
            return "conditional-level-of-authentication".equals(providerId) && !requirement.equals("DISABLED");
        }
    }

    private record User(
            String id,
            String username,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            boolean enabled) {

        DirectoryEntry toEntry(String organisatie, Set<String> rollen) {
            var medewerker = new Medewerker(MedewerkerId.of(id), naam(), organisatie, rollen, enabled);
            return new DirectoryEntry(medewerker, Mailadres.of(email).orElse(null));
        }

        private String naam() {
            var naam = Stream.of(firstName, lastName)
                    .filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(" "));
            return naam.isEmpty() ? username : naam;
        }
    }
}
