package nl.maatwerkaanpak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.web.client.RestClient;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class TraceIntegrationTests {

    private static final String ELDERS = "http://elders.example/";

    @Autowired
    private RestClient.Builder clients;

    @Autowired
    private ObservationRegistry observations;

    @Autowired
    private Tracer tracer;

    @Test
    void goesAlongToWhatWeAskOfOthers() {
        var sent = new AtomicReference<@Nullable String>();
        var elders = MockRestServiceServer.bindTo(clients).build();
        elders.expect(requestTo(ELDERS))
                .andExpect(request -> sent.set(request.getHeaders().getFirst("traceparent")))
                .andRespond(withSuccess());

        var here = Observation.createNotStarted("proef", observations).observe(() -> {
            clients.build().get().uri(ELDERS).retrieve().toBodilessEntity();
            return Objects.requireNonNull(tracer.currentSpan()).context().traceId();
        });

        assertThat(sent.get()).matches("00-" + here + "-[0-9a-f]{16}-0[01]");
    }
}
