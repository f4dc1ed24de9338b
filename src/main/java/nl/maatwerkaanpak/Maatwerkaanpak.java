package nl.maatwerkaanpak;

import java.util.Arrays;
import nl.maatwerkaanpak.verzegeling.Controleopdracht;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one process, one database, one identity provider. */
@SpringBootApplication
public class Maatwerkaanpak {

    /** Starts the application, or does the one thing that the first argument names and ends. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(Controleopdracht.NAAM)) {
            System.exit(Controleopdracht.run(Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
        SpringApplication.run(Maatwerkaanpak.class, arguments);
    }
}
