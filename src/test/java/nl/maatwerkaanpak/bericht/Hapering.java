package nl.maatwerkaanpak.bericht;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A mail server that does not do as it should: it takes a call and says nothing, or takes a mail and hangs up. */
final class Hapering implements AutoCloseable {

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Socket> calls = new ConcurrentLinkedQueue<>();

    private Hapering(Behaviour behaviour) {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        threads.execute(() -> accept(behaviour));
    }

    /** Says nothing to the first callers, and connects the others with the server at that port. */
    static Hapering silentTo(int callers, int port) {
        return new Hapering((call, number) -> {
            if (number > callers) {
                connect(call, port);
            }
        });
    }

    /** Takes a mail and is gone before the goodbye. */
    static Hapering withoutGoodbye() {
        return new Hapering((call, number) -> take(call, "250 ok"));
    }

    /** Knows nobody, and says whom it does not know. */
    static Hapering refusing(String adres) {
        return new Hapering((call, number) -> take(call, "550 5.1.1 <" + adres + "> is not known here"));
    }

    int port() {
        return server.getLocalPort();
    }

    int calls() {
        return calls.size();
    }

    private void accept(Behaviour behaviour) {
        try {
            while (!server.isClosed()) {
                var call = server.accept();
                calls.add(call);
                var number = calls.size();
                threads.execute(() -> answer(behaviour, call, number));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private static void answer(Behaviour behaviour, Socket call, int number) {
        try {
            behaviour.answer(call, number);
        } catch (IOException gone) {
            // the caller hung up
        }
    }

    private static void connect(Socket call, int port) throws IOException {
        try (var real = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var back = new Thread(() ->
                    answer((socket, number) -> real.getInputStream().transferTo(socket.getOutputStream()), call, 0));
            back.start();
            call.getInputStream().transferTo(real.getOutputStream());
        }
    }

    private static void take(Socket call, String toRecipient) throws IOException {
        var in = new BufferedReader(new InputStreamReader(call.getInputStream(), StandardCharsets.US_ASCII));
        say(call, "220 here");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("DATA")) {
                say(call, "354 go on");
            } else if (line.equals(".")) {
                // Hangs up hard right after its yes.
                call.setSoLinger(true, 0);
                say(call, "250 taken");
                call.close();
                return;
            } else if (line.matches("(EHLO|HELO|MAIL|RSET).*")) {
                say(call, "250 ok");
            } else if (line.startsWith("RCPT")) {
                say(call, toRecipient);
            }
        }
    }

    private static void say(Socket call, String line) throws IOException {
        call.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        call.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var call : calls) {
            call.close();
        }
        threads.shutdownNow();
    }

    private interface Behaviour {
        void answer(Socket call, int number) throws IOException;
    }
}
