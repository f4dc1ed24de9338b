package nl.maatwerkaanpak.ontwikkeling;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTests {

    @Test
    void namesThePortInUseAndWhatToDo() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var ports = new Ports(
                    Ports.free().application(),
                    other.getLocalPort(),
                    Ports.free().postgres());

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + ", needed for Keycloak, is in use")
                    .hasMessageContaining("Stop the program that uses it")
                    .hasMessageNotContaining("PostgreSQL");
        }
    }

    @Test
    void acceptsFreePorts() {
        assertThatCode(Ports.free()::requireFree).doesNotThrowAnyException();
    }
}
