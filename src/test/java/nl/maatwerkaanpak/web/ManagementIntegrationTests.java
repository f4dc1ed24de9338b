package nl.maatwerkaanpak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** What machines may ask, on a port of its own: how a node is, and figures without anything personal. */
@SpringBootTest(
        classes = Maatwerkaanpak.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "management.server.port=0")
@WithDatabase
class ManagementIntegrationTests {

    private static final String TYPED = "Youssef-uit-de-Koekoekstraat";
    private static final String ID = "00000000-0000-4000-8000-000000000101";

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void saysThatItIsWellAndNothingElse(String path) {
        var answer = ask(managementPort, path);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getBody()).contains("\"status\":\"UP\"").doesNotContain("components", "details");
        assertThat(answer.getHeaders().headerNames()).doesNotContain("Set-Cookie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/threaddump",
                "/actuator/mappings",
                "/actuator/sbom",
                "/actuator/shutdown",
                "/actuator/health/db",
                "/taken",
                "/.well-known/jwks.json"
            })
    void answersNothingElseToMachines(String path) {
        assertThat(ask(managementPort, path).getStatusCode()).isNotEqualTo(HttpStatus.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness", "/actuator/prometheus"})
    void tellsPeopleNothingOfIt(String path) {
        assertThat(ask(port, path).getStatusCode()).isEqualTo(HttpStatus.FOUND);
    }

    @Test
    void countsWithoutWhatWasAskedFor() {
        List.of("/" + TYPED, "/casussen/" + ID, "/signalen/" + TYPED + "?naam=" + TYPED, "/toegankelijkheid?" + TYPED)
                .forEach(path -> ask(port, path));

        var figures = ask(managementPort, "/actuator/prometheus").getBody();

        assertThat(figures)
                .contains("http_server_requests_seconds_count", "uri=\"/toegankelijkheid\"")
                .contains("hikaricp_connections", "jvm_memory_used_bytes")
                .doesNotContain(TYPED, ID, "Koekoek");
    }

    private static ResponseEntity<String> ask(int port, String path) {
        return RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory())
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build()
                .get()
                .uri("http://localhost:" + port + path)
                .retrieve()
                .toEntity(String.class);
    }
}
