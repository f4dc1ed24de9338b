package nl.maatwerkaanpak.ontwikkeling;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the application and its services listen. */
public record Ports(int application, int keycloak, int postgres) {

    /** Fixed, so that bookmarks and database tools keep working. */
    static final Ports DEVELOPMENT = new Ports(8080, 8180, 5433);

    /** Free ones, so that tests run beside a development start and beside each other. */
    static Ports free() {
        try (var one = new ServerSocket(0);
                var two = new ServerSocket(0);
                var three = new ServerSocket(0)) {
            return new Ports(one.getLocalPort(), two.getLocalPort(), three.getLocalPort());
        } catch (IOException noPorts) {
            throw new StartRefused("No free port on this machine.", noPorts);
        }
    }

    /** Throws with every port that is taken, and by whom it was needed. */
    void requireFree() {
        var taken = new ArrayList<String>();
        for (var port : List.of(
                Map.entry("the application", application),
                Map.entry("Keycloak", keycloak),
                Map.entry("PostgreSQL", postgres))) {
            if (isTaken(port.getValue())) {
                taken.add("Port " + port.getValue() + ", needed for " + port.getKey() + ", is in use.");
            }
        }
        if (!taken.isEmpty()) {
            throw new StartRefused(String.join("\n", taken)
                    + "\nStop the program that uses it (find it with: ss -ltnp, or lsof -i :PORT) and start again.");
        }
    }

    /** Some programs listen on one of the two loopback addresses only, so both are tried. */
    private static boolean isTaken(int port) {
        return isTaken("127.0.0.1", port) || isTaken("::1", port);
    }

    private static boolean isTaken(String host, int port) {
        try (var probe = new ServerSocket()) {
            var address = InetAddress.getByName(host);
            if (NetworkInterface.getByInetAddress(address) == null) {
                return false;
            }
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
            return false;
        } catch (IOException inUse) {
            return true;
        }
    }
}
