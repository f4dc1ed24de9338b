package nl.maatwerkaanpak.aanpak;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** Test data of the room: the files of municipalities, right and wrong. */
public final class Aanpakken {

    private static final String ARNHEM_OOST = "aanpak/arnhem-oost.yaml";

    private Aanpakken() {}

    public static Aanpak arnhemOost() {
        return read(new ClassPathResource(ARNHEM_OOST));
    }

    /** As Arnhem-Oost, with one partner more. */
    public static Aanpak withLeerplicht() {
        return read(new ClassPathResource("aanpak/met-leerplicht.yaml"));
    }

    static Aanpak read(Resource file) {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            return new AanpakReader(validation.getValidator(), new AanpakRules()).read(file);
        }
    }

    /** The file of Arnhem-Oost with pieces of text replaced by others: from, to, from, to. */
    static Resource arnhemOostWith(String... replacements) {
        var text = text();
        for (var index = 0; index < replacements.length; index += 2) {
            Assertions.assertTrue(text.contains(replacements[index]), replacements[index]);
            text = text.replace(replacements[index], replacements[index + 1]);
        }
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "proef.yaml");
    }

    static List<String> mistakesIn(Resource file) {
        return Assertions.assertThrows(InvalidAanpakException.class, () -> read(file)).fouten().stream()
                .map(Fout::toString)
                .toList();
    }

    private static String text() {
        try {
            return new ClassPathResource(ARNHEM_OOST).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException absent) {
            throw new AssertionError(absent);
        }
    }
}
