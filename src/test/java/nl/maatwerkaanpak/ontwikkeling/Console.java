package nl.maatwerkaanpak.ontwikkeling;

import java.io.PrintStream;

/** What the developer sees between the log lines. */
final class Console {

    private static final PrintStream OUT = System.out;

    private Console() {}

    static void say(String message) {
        OUT.println("[development] " + message);
    }

    static void print(String text) {
        OUT.println(text);
    }
}
