package nl.maatwerkaanpak.toezicht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * Who may do what, over every endpoint: the rows of {@code toegang/matrix.csv}. The tests try every row as everybody, and an
 * endpoint without a row fails the build; so what the page shows is what holds.
 */
public record Toegangsmatrix(List<Toegangsregel> regels) {

    public static Toegangsmatrix read() {
        try {
            return new Toegangsmatrix(new ClassPathResource("toegang/matrix.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Toegangsregel::parse)
                    .toList());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
