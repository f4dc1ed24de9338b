package nl.maatwerkaanpak;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one process, one database, one identity provider. */
@SpringBootApplication
public class Maatwerkaanpak {

    public static void main(String[] arguments) {
        SpringApplication.run(Maatwerkaanpak.class, arguments);
    }
}
