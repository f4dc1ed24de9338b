package nl.maatwerkaanpak.ontwikkeling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** What a functional administrator does in Keycloak's own pages: add people, give them roles, disable them. */
public final class KeycloakAdministrator {

    private static final ParameterizedTypeReference<Map<String, Object>> MAP = new ParameterizedTypeReference<>() {};

    private final RestClient rest;

    private KeycloakAdministrator(RestClient rest) {
        this.rest = rest;
    }

    public static KeycloakAdministrator of(KeycloakServer keycloak) {
        return new KeycloakAdministrator(RestClient.builder()
                .baseUrl(keycloak.address().resolve("/admin/realms/" + RealmFiles.NAME))
                .requestInterceptor((request, body, execution) -> {
                    request.getHeaders().setBearerAuth(token(keycloak));
                    return execution.execute(request, body);
                })
                .build());
    }

    /** Returns the id of the new person, who has never logged in. */
    public String addUser(String username, String firstName, String lastName, String role, String group) {
        var user = Map.of(
                "username",
                username,
                "firstName",
                firstName,
                "lastName",
                lastName,
                "email",
                username + "@maatwerkaanpak.example",
                "enabled",
                true,
                "groups",
                List.of(group));
        var location = rest.post()
                .uri("/users")
                .contentType(MediaType.APPLICATION_JSON)
                .body(user)
                .retrieve()
                .toBodilessEntity()
                .getHeaders()
                .getLocation();
        var path = Objects.requireNonNull(location).getPath();
        var id = path.substring(path.lastIndexOf('/') + 1);
        giveRole(id, role);
        return id;
    }

    public void giveRole(String id, String role) {
        var found = Objects.requireNonNull(
                rest.get().uri("/roles/{role}", role).retrieve().body(MAP));
        rest.post()
                .uri("/users/{id}/role-mappings/realm", id)
                .contentType(MediaType.APPLICATION_JSON)
                .body(List.of(found))
                .retrieve()
                .toBodilessEntity();
    }

    public void takeRole(String id, String role) {
        var found = Objects.requireNonNull(
                rest.get().uri("/roles/{role}", role).retrieve().body(MAP));
        rest.method(HttpMethod.DELETE)
                .uri("/users/{id}/role-mappings/realm", id)
                .contentType(MediaType.APPLICATION_JSON)
                .body(List.of(found))
                .retrieve()
                .toBodilessEntity();
    }

    /** A password, and something that the person has to do when they log in with it. */
    public void preparePerson(String id, String password, String action) {
        rest.put()
                .uri("/users/{id}/reset-password", id)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("type", "password", "value", password, "temporary", false))
                .retrieve()
                .toBodilessEntity();
        rest.put()
                .uri("/users/{id}", id)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("requiredActions", List.of(action)))
                .retrieve()
                .toBodilessEntity();
    }

    public void disableUser(String id) {
        rest.put()
                .uri("/users/{id}", id)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("enabled", false))
                .retrieve()
                .toBodilessEntity();
    }

    public void removeUser(String id) {
        rest.delete().uri("/users/{id}", id).retrieve().toBodilessEntity();
    }

    private static String token(KeycloakServer keycloak) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "password");
        form.add("client_id", "admin-cli");
        form.add("username", KeycloakServer.ADMINISTRATOR);
        form.add("password", KeycloakServer.ADMINISTRATOR_PASSWORD);
        var answer = RestClient.create(keycloak.address())
                .post()
                .uri("/realms/master/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(MAP);
        return Objects.requireNonNull(answer).get("access_token").toString();
    }
}
